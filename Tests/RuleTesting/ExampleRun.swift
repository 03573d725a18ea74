import CalqueKit
import Lexicon
import Linting
import Reporting
import SourceText
import UnicodeText

/// The findings of one rule in one set of files, from the linter that users run.
package struct ExampleRun: Sendable {
  /// The note (or glossary) with ⟦…⟧ around each finding.
  package let found: String
  /// The same with the expected findings; nil when any are allowed.
  package let expected: String?
  /// In the order of the file.
  package let diagnostics: [Diagnostic]

  /// Writes the files into a separate folder and checks them with only the example's rule reporting.
  package init(
    _ files: ExampleFiles, of example: RuleExample, variant: ExampleVariant = .itself, usesDictionaries: Bool = true
  ) throws {
    let folder = try TemporaryFolder()
    let linter = try Self.linter(for: example, files, variant, in: folder, usesDictionaries: usesDictionaries)
    let outcome: NoteOutcome
    if example.isGlossary {
      guard let first = linter.checkGlossaries().first else {
        (found, expected, diagnostics) = (files.target, files.expected, [])
        return
      }
      outcome = first
    } else {
      try folder.add("note.md", files.target)
      outcome = linter.check(.file(path: folder.path + "/note.md"), on: try TextAnalyzer())
    }
    diagnostics = try Self.diagnostics(outcome)
    found = MarkedText.marked(Array(files.target.utf8), diagnostics.map(\.range))
    expected = files.expected
  }

  /// The note with the words of every finding replaced by its first suggestion.
  package func repaired(_ files: ExampleFiles) -> ExampleFiles {
    var bytes = Array(files.target.utf8)
    for diagnostic in diagnostics.reversed() {
      guard let suggestion = diagnostic.suggestions.first else { continue }
      bytes.replaceSubrange(
        diagnostic.range.start.value..<diagnostic.range.end.value, with: Array(suggestion.utf8))
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return ExampleFiles(expected: text, target: text, source: files.source)
  }

  /// The note after the first fix of every finding, the last finding first.
  package func fixed(_ files: ExampleFiles) -> ExampleFiles {
    var bytes = Array(files.target.utf8)
    for edit in diagnostics.compactMap({ $0.fixes.first }).flatMap(\.edits).sorted(by: {
      $0.range.start > $1.range.start
    }) {
      bytes.replaceSubrange(edit.range.start.value..<edit.range.end.value, with: Array(edit.text.utf8))
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return ExampleFiles(expected: text, target: text, source: files.source)
  }

  /// The findings whose first fix is promised to be written, and those whose fix is written.
  package func promisedFixes(_ files: ExampleFiles) throws -> (promised: Int, written: Int) {
    let promised = diagnostics.compactMap { diagnostic in
      diagnostic.fixes.first.map { (diagnostic: diagnostic, fix: $0) }
    }.filter { $0.fix.applicability != .displayOnly }
    let file = try SourceFile(path: "note.md", bytes: Array(files.target.utf8))
    return (promised.count, FixRound(promised, of: file).made.count)
  }

  /// The linter of an example, with the example's files in `folder`, all but the note.
  /// - Parameter rules: the rules that report; the example's own by default.
  package static func linter(
    for example: RuleExample, _ files: ExampleFiles, _ variant: ExampleVariant = .itself, in folder: TemporaryFolder,
    rules: RuleSelection? = nil, usesDictionaries: Bool = true
  ) throws -> Linter {
    var options = LintOptions()
    options.usesDictionaries = usesDictionaries
    let language = LanguageTag(example.example.language)
    if variant == .swapped {
      options.targetLanguage = .english
      options.sourceLanguage = language ?? .german
    } else {
      options.targetLanguage = language
    }
    options.isIsolated = true
    options.rules = try rules ?? RuleSelection(selected: [example.rule.info.name], ignored: [])
    options.sources = SourceLocation.none
    if let source = files.source {
      try folder.add("source.md", source)
      options.sources = try .pattern("{dir}/source.{ext}")
    }
    let rows = example.example.glossary.map { "source,target,status,match,case,pos,domain,note\n" + $0 }
    if let glossary = example.isGlossary ? files.target : rows {
      try folder.add("glossary.csv", glossary)
      options.glossaries.append(folder.path + "/glossary.csv")
    }
    if let keep = example.example.keep {
      try folder.add("keep.txt", keep)
      options.glossaries.append(folder.path + "/keep.txt")
    }
    if let memory = example.example.memory {
      try folder.add("memory", "calque memory 1\n\(memory)\n")
      options.memory = folder.path + "/memory"
    }
    return Linter(options, lexicon: usesDictionaries ? lexicon : plainLexicon)
  }

  /// A note that counts as a source, or whose language is unknown, has no findings.
  private static func diagnostics(_ outcome: NoteOutcome) throws -> [Diagnostic] {
    switch outcome {
    case .checked(let report, nil): return report.diagnostics
    case .checked(_, let problem?), .unreadable(let problem): throw problem
    case .misconfigured(let mistakes): throw mistakes[0]
    case .isSource, .unknownLanguage, .empty, .fixed: return []
    }
  }

  /// One for all runs: loading a dictionary takes up to a sixth of a second.
  private static let lexicon = Lexicon()
  private static let plainLexicon = Lexicon(usesDictionaries: false)
}
