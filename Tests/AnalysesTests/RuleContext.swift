@testable import Analyses
import Alignment
import Linting
import Memory
import Notes
import SourceText
import Terminology
import Testing
import UnicodeText

@testable import Lexicon

/// A translation, its source and a glossary as rules see them. Dictionaries are not used.
struct RuleContext {
  let context: LintContext
  private static let lexicon = Lexicon(usesDictionaries: false)

  /// - Parameter memory: lines of a memory, without its head.
  init(
    _ language: String, _ text: String, source: String? = nil, glossary: String? = nil, memory: String? = nil,
    isRecording: Bool = false
  ) throws {
    let analyzer = try TextAnalyzer()
    let tag = try #require(LanguageTag(language))
    func read(_ text: String, _ path: String) throws -> Note {
      try NoteReader.read(SourceFile(path: path, bytes: Array(text.utf8)), analyzer)
    }
    let (target, english) = (try read(text, "note.md"), try read(source ?? "", "source.md"))
    let files = try glossary.map {
      [try GlossaryLoader(sourceLanguage: .english).load(path: "g.csv", bytes: Array($0.utf8))]
    }
    context = LintContext(
      note: target, sourceNote: source == nil ? nil : english, sourceLanguage: .english, targetLanguage: tag,
      alignment: BlockAligner(from: .english, to: tag).align(source: english, target: target), lexicon: Self.lexicon,
      glossary: files.map { Glossary(files: $0, source: .english, target: tag, analyzer: analyzer) } ?? Glossary(),
      analyzer: analyzer,
      habits: memory.map {
        LearnedHabits(MemoryFile(path: "m", bytes: Array("calque memory 1\n\($0)\n".utf8)).facts, for: tag)
      } ?? .none,
      decisions: isRecording ? DecisionLog(about: ByteRange(0, target.file.bytes.count)) : nil)
  }

  /// What the rules find, in order.
  func diagnostics(_ rules: [any Rule.Type]) -> [Diagnostic] {
    RuleEngine(rules: rules, settings: RuleSettings(reported: Set(rules.map { $0.info.name }))).check(context)
      .diagnostics
  }

  /// The words that the rules mark, in order.
  func findings(_ rules: [any Rule.Type]) -> [String] {
    diagnostics(rules).map { context.note.file.text($0.range) }
  }
}
