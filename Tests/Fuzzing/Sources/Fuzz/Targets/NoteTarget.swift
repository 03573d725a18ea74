@testable import CalqueKit
@testable import Lexicon
@testable import Linting
@testable import Memory
@testable import Reporting
@testable import SourceText
@testable import UnicodeText
@testable import Workspace

/// A note and its source. The first byte chooses the language of the note; a record separator (U+001E) divides the note
/// from the source.
struct NoteTarget {
  let fileExtension: String

  static let separator: UInt8 = 0x1E
  /// In the order of the first byte.
  static let languages = ["de", "fr", "es", "ru", "ar", "hi", "ja", "ko", "zh-Hans", "zh-Hant"].compactMap {
    LanguageTag($0)
  }
  private static let lexicon = Lexicon(usesDictionaries: false)

  func test(_ bytes: [UInt8]) {
    guard let first = bytes.first, let analyzer = try? TextAnalyzer() else { return }
    let parts = bytes.dropFirst().split(separator: Self.separator, maxSplits: 1, omittingEmptySubsequences: false)
    let (note, source) = (Array(parts[0]), parts.count > 1 ? Array(parts[1]) : nil)
    let language = Self.languages[Int(first) % Self.languages.count]
    let check = check(language, source: source)
    let input = LintInput.text(path: "\(Scratch.folder)/note.\(fileExtension)", bytes: note)
    let outcome = check(input, analyzer)
    guard case .checked(let report, _) = outcome else { return }
    Inspection(report).inspect()
    // A second check shares only the word tables with the first.
    if case .checked(let again, _) = self.check(language, source: source)(input, analyzer) {
      require(
        Inspection.bytes(of: again, as: .json) == Inspection.bytes(of: report, as: .json),
        "two runs over one note say different things")
    }
    repair(input, check, analyzer)
    learn(input, language, source: source, analyzer)
  }

  private func linter(_ language: LanguageTag, source: [UInt8]?) -> Linter {
    var options = LintOptions()
    options.isIsolated = true
    options.usesDictionaries = false
    options.usesMemory = false
    options.targetLanguage = language
    options.sources = SourceLocation.none
    if let source { options.sources = try? .pattern(Scratch.write(source, as: "source.\(fileExtension)")) }
    return Linter(options, lexicon: Self.lexicon)
  }

  private func check(
    _ language: LanguageTag, source: [UInt8]?
  ) -> @Sendable (LintInput, TextAnalyzer) -> NoteOutcome {
    let linter = linter(language, source: source)
    return { linter.check($0, on: $1) }
  }

  /// Writing fixes terminates, and leaves a note that can be checked and has no more fixes to write.
  private func repair(
    _ input: LintInput, _ check: @escaping @Sendable (LintInput, TextAnalyzer) -> NoteOutcome, _ analyzer: TextAnalyzer
  ) {
    for allowsUnsafe in [false, true] {
      let fixer = Fixer(check, policy: FixPolicy(allowsUnsafe: allowsUnsafe), mode: .show)
      guard case .fixed(let note, let rest) = fixer.check(input, on: analyzer) else { continue }
      require((try? SourceFile(path: "fixed", bytes: note.bytes)) != nil, "fixes make a note that is no text")
      if case .checked(let report, _) = rest { Inspection(report).inspect() }
      let again = fixer.check(.text(path: input.path, bytes: note.bytes), on: analyzer)
      require(again.repaired == nil || allowsUnsafe, "safe fixes do not end")
    }
  }

  /// The facts learned from the pair can be written and read back.
  private func learn(_ input: LintInput, _ language: LanguageTag, source: [UInt8]?, _ analyzer: TextAnalyzer) {
    guard source != nil else { return }
    let learner = Learner(linter(language, source: source), output: "\(Scratch.folder)/memory")
    guard case .learned(let sample, _, let sourceLanguage, let writer) = learner.sample(input, on: analyzer) else {
      return
    }
    var memories = NewMemories()
    for _ in 0..<3 { memories.add(sample, from: sourceLanguage, into: writer) }
    for memory in memories.all {
      let bytes = MemoryFile.bytes(of: memory.facts)
      let read = MemoryFile(path: writer.path, bytes: bytes)
      require(read.problems.isEmpty, "a memory that was just learned is not understood: \(read.problems[0].message)")
      require(MemoryFile.bytes(of: read.facts) == bytes, "a memory changes when it is read and written")
    }
  }
}
