// swift-tools-version: 6.2
// Swift 6.2 or newer: the word tables are embedded with C23's `#embed`, which needs clang 19.
import PackageDescription

let package = Package(
  name: "calque",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "calque", targets: ["calque"]),
    .library(name: "CalqueKit", targets: ["CalqueKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // System libraries, each behind a C target of ours with an opaque header.
    .systemLibrary(
      name: "CICUSystem", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .systemLibrary(
      name: "CMD4CSystem", pkgConfig: "md4c", providers: [.apt(["libmd4c-dev"]), .brew(["md4c"])]),
    .systemLibrary(
      name: "CYAMLSystem", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
    .target(name: "CICU", dependencies: ["CICUSystem"]),
    .target(name: "CMarkdown", dependencies: ["CMD4CSystem"]),
    .target(name: "CYAML", dependencies: ["CYAMLSystem"]),
    .target(name: "CWordTables", exclude: ["data"]),
    .target(name: "CLanguages", exclude: ["data", "han"]),
    .target(name: "CModels"),
    .target(name: "CFiles"),
    .target(name: "CCrash"),

    // From bytes up to rules: a target imports only those above it.
    .target(name: "Libc"),
    .target(name: "SourceText"),
    .target(name: "JSONText"),
    .target(name: "Patterns", dependencies: ["SourceText"]),
    .target(name: "UnicodeText", dependencies: ["CICU", "SourceText"]),
    .target(name: "YAMLText", dependencies: ["CYAML", "SourceText"]),
    .target(name: "Notes", dependencies: ["CMarkdown", "SourceText", "UnicodeText", "YAMLText"]),
    .target(name: "Languages", dependencies: ["CLanguages", "SourceText", "UnicodeText"]),
    .target(
      name: "Models", dependencies: ["CModels"],
      exclude: ["short-run-trees.tsv", "short-run.tsv", "spelling.tsv"]),
    .target(
      name: "Lexicon",
      dependencies: ["CStemmer", "CWordTables", "Languages", "Libc", "Models", "SourceText", "UnicodeText"]),
    .target(name: "Terminology", dependencies: ["Languages", "Lexicon", "SourceText", "UnicodeText"]),
    .target(name: "Alignment", dependencies: ["Languages", "Lexicon", "Libc", "Notes", "SourceText", "UnicodeText"]),
    .target(
      name: "Memory",
      dependencies: ["Alignment", "Languages", "Lexicon", "Libc", "Notes", "SourceText", "UnicodeText"]),
    .target(
      name: "Analyses",
      dependencies: [
        "Alignment", "Languages", "Lexicon", "Memory", "Models", "Notes", "SourceText", "Terminology", "UnicodeText",
      ]),
    .target(
      name: "Linting",
      dependencies: [
        "Alignment", "Analyses", "Lexicon", "Memory", "Notes", "SourceText", "Terminology", "UnicodeText",
      ]),
    .target(
      name: "Rules",
      dependencies: [
        "Alignment", "Analyses", "Languages", "Lexicon", "Linting", "Memory", "Patterns", "Notes", "SourceText",
        "Terminology",
        "UnicodeText",
      ]),
    .target(name: "Reporting", dependencies: ["JSONText", "Libc", "Linting", "SourceText", "UnicodeText"]),
    .target(
      name: "Configuration",
      dependencies: [
        "Alignment", "JSONText", "Linting", "Patterns", "Rules", "SourceText", "UnicodeText", "YAMLText",
      ]),
    .target(name: "Workspace", dependencies: ["CFiles", "Libc", "Patterns", "SourceText"]),
    .target(
      name: "CalqueKit",
      dependencies: [
        "Alignment", "Analyses", "CCrash", "Configuration", "JSONText", "Languages", "Lexicon", "Libc", "Linting",
        "Memory", "Notes",
        "Patterns", "Reporting", "Rules", "SourceText", "Terminology", "UnicodeText", "Workspace",
      ]),
    .executableTarget(
      name: "calque",
      dependencies: [
        "CalqueKit", "Configuration", "JSONText", "Languages", "Lexicon", "Libc", "Linting", "Memory", "Patterns",
        "Reporting",
        "SourceText", "UnicodeText", "Workspace", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "RandomInput", path: "Tests/RandomInput"),
    .target(
      name: "RuleTesting",
      dependencies: [
        "Analyses", "CalqueKit", "Lexicon", "Linting", "RandomInput", "Reporting", "Rules", "SourceText", "UnicodeText",
      ],
      path: "Tests/RuleTesting"),

    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"]),
    .testTarget(name: "PatternsTests", dependencies: ["Patterns"]),
    // SourceText is named wherever its types are met: else a change of their layout leaves old objects behind.
    .testTarget(name: "SourceTextTests", dependencies: ["RandomInput", "SourceText"]),
    .testTarget(name: "UnicodeTextTests", dependencies: ["CICU", "RandomInput", "SourceText", "UnicodeText"]),
    .testTarget(name: "YAMLTextTests", dependencies: ["RandomInput", "SourceText", "YAMLText"]),
    .testTarget(name: "NotesTests", dependencies: ["Notes", "RandomInput", "SourceText"]),
    .testTarget(name: "LanguagesTests", dependencies: ["Languages", "SourceText", "UnicodeText"]),
    .testTarget(
      name: "LexiconTests",
      dependencies: ["Languages", "Lexicon", "RandomInput", "RuleTesting", "SourceText", "UnicodeText"]),
    .testTarget(name: "ModelsTests", dependencies: ["Analyses", "Lexicon", "Models"]),
    .testTarget(name: "TerminologyTests", dependencies: ["RandomInput", "SourceText", "Terminology"]),
    .testTarget(name: "AlignmentTests", dependencies: ["Alignment", "RandomInput", "SourceText"]),
    .testTarget(
      name: "MemoryTests", dependencies: ["Alignment", "Lexicon", "Memory", "Notes", "SourceText", "UnicodeText"]),
    .testTarget(
      name: "ReportingTests", dependencies: ["JSONText", "RandomInput", "Reporting", "SourceText"],
      exclude: ["Golden"]),
    .testTarget(name: "LintingTests", dependencies: ["Analyses", "Linting", "Notes", "SourceText", "UnicodeText"]),
    .testTarget(name: "ConfigurationTests", dependencies: ["Configuration", "RandomInput"]),
    .testTarget(
      name: "WorkspaceTests", dependencies: ["CFiles", "Libc", "Patterns", "RuleTesting", "SourceText", "Workspace"]),
    .testTarget(
      name: "CalqueKitTests",
      dependencies: [
        "CalqueKit", "Configuration", "Linting", "Notes", "Reporting", "RuleTesting", "SourceText", "UnicodeText",
        "Workspace",
      ]),
    .testTarget(
      name: "AnalysesTests",
      dependencies: ["Alignment", "Analyses", "Linting", "RandomInput", "RuleTesting", "Rules", "SourceText"]),
    .testTarget(name: "RulesTests", dependencies: ["Analyses", "RandomInput", "RuleTesting", "Rules", "SourceText"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "CalqueKit", "Configuration", "Languages", "Lexicon", "RandomInput", "RuleTesting", "SourceText", "UnicodeText",
      ],
      exclude: ["Readers"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
