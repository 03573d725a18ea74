import Alignment
import Analyses
import Lexicon
import Linting
import Notes
import SourceText
import UnicodeText

/// Words what a comparison of numbers found.
struct NumberDiagnostics {
  private let context: LintContext
  private let source: Note
  private let rendering: NumberRendering

  init(_ context: LintContext, _ source: Note) {
    self.context = context
    self.source = source
    rendering = NumberRendering(
      source: source, target: context.note, knowledge: context.numbers.targetReader.knowledge,
      language: context.targetLanguage)
  }

  func falseFriend(_ finding: LargeNumberWords.Finding) -> Diagnostic {
    Diagnostic(
      NumberChanged.info, at: finding.range,
      .falseFriend(
        Quotation.of(finding.range, in: context.note.file), Quotation.of(finding.source, in: source.file)),
      about: finding.source, detail: .replacements(finding.right.map { [Suggestion($0, .unsafe)] } ?? []))
  }

  func diagnostic(_ finding: NumberFinding, _ unit: TranslationUnit) -> Diagnostic? {
    switch finding {
    case .altered(let lost, let new): altered(lost, new)
    case .added(let new): added(new)
    case .missing(let lost): missing(lost, unit)
    case .otherThanWord(let number, let word): otherThanWord(number, word)
    case .otherWord(let word, let original): otherWord(word, original)
    case .rewrittenTime(let lost, let range): rewrittenTime(lost, range)
    }
  }

  private func altered(_ lost: PlacedNumber, _ new: PlacedNumber) -> Diagnostic {
    let text = context.note.segments[new.segment].text
    let range = text.byteRange(new.mention.range)
    let about = source.segments[lost.segment].text.byteRange(lost.mention.extent)
    return Diagnostic(
      NumberChanged.info, at: range,
      .correct(
        Quotation.of(text.byteRange(new.mention.extent), in: context.note.file), Quotation.of(about, in: source.file)),
      about: about,
      detail: .replacements(rendering.text(of: lost, like: new).map { [Suggestion($0, .unsafe)] } ?? []))
  }

  private func added(_ new: PlacedNumber) -> Diagnostic {
    let range = context.note.segments[new.segment].text.byteRange(new.mention.extent)
    return Diagnostic(
      NumberChanged.info, severity: .warning, at: range, .notInSource(Quotation.of(range, in: context.note.file)))
  }

  /// One finding for all numbers that a unit lacks, at the sentence that should contain them.
  private func missing(_ first: PlacedNumber, _ unit: TranslationUnit) -> Diagnostic? {
    guard let segment = unit.targets.first else { return nil }
    let about = source.segments[first.segment].text.byteRange(first.mention.extent)
    let back = SentenceAligner(
      source: context.note, target: source, from: context.targetLanguage, to: context.sourceLanguage,
      analyzer: context.analyzer)
    let turned = TranslationUnit(sources: unit.targets, targets: unit.sources, confidence: unit.confidence)
    let range =
      back.sourceRange(of: first.mention.range, in: first.segment, of: turned) ?? context.note.segments[segment].range
    return Diagnostic(
      NumberChanged.info, at: range, .add(Quotation.of(about, in: source.file)), about: about, isPlace: true)
  }

  private func otherThanWord(_ number: PlacedNumber, _ word: SpelledWord) -> Diagnostic {
    let text = context.note.segments[number.segment].text
    let range = text.byteRange(number.mention.range)
    let about = source.segments[word.segment].text.byteRange(word.range)
    let zero = text.utf16[number.mention.range.indices].lazy.compactMap(Numeral.zero).first ?? 0x30
    let digits = String(word.value).utf16.map { $0 - 0x30 + zero }
    return Diagnostic(
      NumberChanged.info, at: range,
      .correct(Quotation.of(range, in: context.note.file), Quotation.of(about, in: source.file)), about: about,
      detail: .replacements([Suggestion(String(utf16: digits), .unsafe)]))
  }

  private func otherWord(_ word: SpelledWord, _ original: SpelledWord) -> Diagnostic {
    let range = context.note.segments[word.segment].text.byteRange(word.range)
    let about = source.segments[original.segment].text.byteRange(original.range)
    return Diagnostic(
      NumberChanged.info, at: range,
      .correct(Quotation.of(range, in: context.note.file), Quotation.of(about, in: source.file)), about: about)
  }

  private func rewrittenTime(_ lost: PlacedNumber, _ range: ByteRange) -> Diagnostic {
    let about = source.segments[lost.segment].text.byteRange(lost.mention.range)
    let original = source.file.text(about)
    return Diagnostic(
      NumberChanged.info, at: range, .restore(Quotation.of(range, in: context.note.file), original), about: about,
      detail: .replacements([Suggestion(original, .unsafe)]))
  }
}

extension Message {
  fileprivate static func falseFriend(_ word: String, _ original: String) -> Message {
    Message("\(word) is far more than \(original) in the source, write the right number")
  }

  fileprivate static func correct(_ new: String, _ old: String) -> Message {
    Message("\(new) is \(old) in the source, correct the number")
  }

  fileprivate static func restore(_ new: String, _ old: String) -> Message {
    Message("\(new) is “\(old)” in the source, which programs read, restore it")
  }

  fileprivate static func notInSource(_ new: String) -> Message {
    Message("the number \(new) is not in the source, check it")
  }

  fileprivate static func add(_ old: String) -> Message {
    Message("the number \(old) of the source is missing here, add it")
  }
}
