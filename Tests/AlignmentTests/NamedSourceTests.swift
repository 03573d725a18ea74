import Testing
import UnicodeText

@testable import Alignment

/// The sources that pages themselves name.
struct NamedSourceTests {
  @Test(arguments: [
    ("---\nsource: ../en/walk.md\n---\n\nText", ["../en/walk.md"]),
    ("\u{FEFF}---\r\ntitle: A walk\r\noriginal: \"walk.md\"  \r\n---\r\n", ["walk.md"]),
    ("---\ntranslation_of: walk.md\ntranslatedFrom: run.mdx\n---\n", ["walk.md", "run.mdx"]),
    ("---\ntool:\n  source-path: docs/walk.md\n---\n", ["docs/walk.md"]),
    ("+++\nsource = \"walk.md\"\n+++\n", ["walk.md"]),
    (
      "<!--\nTOOL:\n{\n  \"hash\": \"12\",\n  \"source_file\": \"docs/a walk.md\",\n  \"x\": 1\n}\n-->\n# A",
      ["docs/a walk.md"]
    ),
    ("---\ntitle: A\n---\n\n<!--\nsource: walk.md\n-->\n", ["walk.md"]),
    ("---\nsource: walk.md#lake\n---\n", ["walk.md"]),
    // No file, no head, or an unclosed one.
    ("---\nsource: a friend\nsources: walk.md\nresource: walk.md\nSource: https://example.org/walk.md\n---\n", []),
    ("# A walk\n\nsource: walk.md\n", []),
    ("---\nsource: walk.md\n", []),
    ("<!-- source: walk.md -->\n", []),
    ("---\n---\n\nsource: walk.md\n", []),
    ("", []),
  ])
  func theHeadOfAPageIsRead(page: String, paths: [String]) {
    #expect(NamedSource.all(in: Array(page.utf8)).map(\.path) == paths)
  }

  @Test(arguments: [
    ("de/walk.md", "../en/tour.md", ["en/tour.md", "en/walk.md"], "en/tour.md"),
    ("de/walk.md", "tour.md", ["de/tour.md", "en/walk.md"], "de/tour.md"),
    // From the top of the site, if nothing nearer has this name.
    ("translations/de/docs/walk.md", "docs/tour.md", ["docs/tour.md", "docs/walk.md"], "docs/tour.md"),
    ("site/de/walk.md", "/en/tour.md", ["site/en/tour.md"], "site/en/tour.md"),
    // A page is not its own source, and neither is a missing file.
    ("translations/de/walk.md", "walk.md", ["walk.md"], "walk.md"),
    ("de/walk.md", "../fr/walk.md", ["en/walk.md"], "en/walk.md"),
    ("de/deep/walk.md", "../en/walk.md", ["en/deep/walk.md", "en/walk.md"], "en/deep/walk.md"),
  ])
  func whatAPageNamesIsItsSource(path: String, named: String, files: [String], source: String) {
    let pairing = Pairing(sourceLanguage: .english, files: FakeTree(files + [path]).view)
    let page = Array("---\nsource: \(named)\n---\n\nEin Weg.\n".utf8)
    #expect(pairing.source(of: path, holding: page, in: .german)?.path == source)
  }

  @Test func onlyTheCommandGoesBeforeThePage() throws {
    let files = FakeTree(["de/walk.md", "en/walk.md", "en/tour.md"]).view
    let page = Array("---\nsource: ../en/tour.md\n---\n".utf8)
    let pattern = Pairing.Layout.patterns([try SourcePattern("en/{name}.md")])
    let configured = Pairing(sourceLanguage: .english, layout: pattern, files: files)
    let named = try #require(configured.source(of: "de/walk.md", holding: page, in: .german))
    #expect(named == SourceChoice(path: "en/tour.md", origin: .named(key: "source")))
    let commanded = Pairing(sourceLanguage: .english, layout: pattern, asksNotes: false, files: files)
    #expect(commanded.source(of: "de/walk.md", holding: page, in: .german)?.path == "en/walk.md")
    let off = Pairing(sourceLanguage: .english, layout: .none, files: files)
    #expect(off.source(of: "de/walk.md", holding: page, in: .german) == nil)
  }

  // MARK: Pages that others name

  private static let names = "---\nsource: SOURCE\n---\n\nText.\n"

  private func isNamed(_ path: String, by others: [String: String], _ text: String = "Text.\n") -> Bool {
    var files = others.mapValues { Self.names.replacing("SOURCE", with: $0) }
    files[path] = text
    let pairing = Pairing(sourceLanguage: .english, files: FakeTree(files).view)
    return pairing.isNamedAsSource(path, holding: Array(text.utf8), in: nil)
  }

  @Test(arguments: [
    ("zh/walk.md", ["en/walk.md": "../zh/walk.md"]),
    ("docs/zh/a/walk.md", ["docs/ja/a/walk.md": "/docs/zh/a/walk.md"]),
    ("walk.md", ["walk.de.md": "walk.md"]),
    ("walk-es.md", ["walk-en.md": "walk-es.md"]),
    ("walk.md", ["translations/de/walk.md": "walk.md"]),
    ("docs/walk.md", ["translations/de/docs/walk.md": "docs/walk.md"]),
    ("docs/walk.md", ["de/docs/walk.md": "docs/walk.md"]),
    ("_posts/zh/walk-zh.md", ["_posts/en/walk-en.md": "../zh/walk-zh.md"]),
    // Names that show nothing: the notes around it are checked.
    ("paseo.md", ["weg.md": "paseo.md"]),
    ("es/paseo.md", ["de/weg.md": "../es/paseo.md"]),
  ])
  func aPageThatOthersNameIsASource(path: String, others: [String: String]) {
    #expect(isNamed(path, by: others))
  }

  @Test(arguments: [
    ("zh/walk.md", ["en/walk.md": "../zh/run.md", "zh/run.md": "nothing.md"]),
    ("zh/walk.md", [:]),
    ("de/walk.md", ["fr/walk.md": "../en/walk.md", "en/walk.md": "nothing.md"]),
    // A page in another tree.
    ("a/walk.md", ["b/walk.md": "../a/run.md"]),
  ])
  func othersAreNone(path: String, others: [String: String]) {
    #expect(!isNamed(path, by: others))
  }

  /// It may have been translated from a translation.
  @Test func aPageThatNamesItsOwnSourceIsATranslation() {
    let text = Self.names.replacing("SOURCE", with: "../en/walk.md")
    let others = ["hant/walk.md": "../zh/walk.md", "en/walk.md": "nothing.md"]
    #expect(!isNamed("zh/walk.md", by: others, text))
    #expect(isNamed("zh/walk.md", by: others))
  }

  // MARK: Copies

  private static let original = "# Walk\n\nGo round the lake and [back](#back) over the bridge before it gets dark.\n"

  /// The second is a machine's version of the first.
  @Test(arguments: [
    original,
    original.replacing("#back", with: "../../back") + "\n**Note**: translated by a machine, without warranty.\n",
    original.replacing("before it gets dark", with: "before darkness falls"),
  ])
  func theOriginalOfACopyIsTheSource(copy: String) {
    for folder in ["translations", "i18n", "locales"] {
      let tree = FakeTree(["walk.md": Self.original, "\(folder)/en/walk.md": copy, "\(folder)/de/walk.md": "Text"])
      let pairing = Pairing(sourceLanguage: .english, files: tree.view)
      #expect(pairing.source(of: "\(folder)/de/walk.md", in: .german)?.path == "walk.md")
    }
  }

  @Test func anotherPageOfTheSameNameIsNoOriginal() {
    let other = "# Read me\n\nThis repository holds notes about walks; see the licence for what you may do with them.\n"
    let tree = FakeTree([
      "README.md": other, "translations/en/README.md": Self.original, "translations/de/README.md": "Text",
      "docs/walk.md": Self.original, "docs/en/walk.md": Self.original, "docs/de/walk.md": "Text",
    ])
    let pairing = Pairing(sourceLanguage: .english, files: tree.view)
    #expect(pairing.source(of: "translations/de/README.md", in: .german)?.path == "translations/en/README.md")
    #expect(pairing.source(of: "docs/de/walk.md", in: .german)?.path == "docs/en/walk.md")
  }

  @Test func aCopyNamesItsOriginal() {
    let tree = FakeTree([
      "walk.md": "# Walk\n\nRound the lake.\n", "translations/de/walk.md": "Text",
      "translations/en/walk.md": "<!--\nsource_file: walk.md\n-->\n\n# A stroll\n\nAlong the shore, as you like.\n",
    ])
    let pairing = Pairing(sourceLanguage: .english, files: tree.view)
    #expect(pairing.source(of: "translations/de/walk.md", in: .german)?.path == "walk.md")
  }
}
