import Alignment
import Analyses
import Languages
import Lexicon
import Linting
import Notes
import SourceText
import UnicodeText

/// Compares the numbers of one unit and reports those without a counterpart.
final class NumberComparison {
  private let context: LintContext
  private let source: Note
  private let evidence: NumberEvidence
  private let rendering: NumberRendering
  private let knowledge: NumberKnowledge

  init(_ context: LintContext, _ source: Note, _ numbers: NoteNumbers) {
    self.context = context
    self.source = source
    evidence = NumberEvidence(context, numbers)
    knowledge = numbers.targetReader.knowledge
    rendering = NumberRendering(
      source: source, target: context.note, knowledge: knowledge, language: context.targetLanguage)
  }

  func findings(_ matching: NumberMatching, _ unit: TranslationUnit, at index: Int) -> [Diagnostic] {
    // Years of another calendar are other numbers.
    guard Language.of(context.targetLanguage).isGregorian, unit.confidence >= 0.6 else { return [] }
    let isSure = unit.confidence >= 0.9 && unit.sources.count == 1 && unit.targets.count == 1
    var found = matching.alteredSequences.map { altered($0.source, $0.target) }
    let stamps = timestamps(matching, unit)
    if !stamps.isEmpty { return found + stamps }
    guard matching.new.count + matching.lost.count <= Self.mostAsked else { return found }
    let new = matching.new.map { matching.targets[$0] }.filter { number in
      !number.mention.traits.contains(.zeroMinutes) && !evidence.isInSource(number, unit, loosely: false)
        && (isSure || !evidence.isNear(number, unit: index, inSource: true))
    }
    let lost = matching.lost.map { matching.sources[$0] }.filter { number in
      !number.mention.traits.contains(.zeroMinutes) && !evidence.isInTarget(number, unit, loosely: false)
        && (isSure || !evidence.isNear(number, unit: index, inSource: false))
    }
    // Two texts with nothing in common are not a pair.
    if new.count + lost.count > 4, matching.matchedCount * 2 < max(new.count, lost.count) { return found }
    let pairs = NumberPairs(matching, lost: lost, new: new, knowsMultipliers: knowledge.knowsMultipliers)
    found += pairs.altered.map { altered($0.source, $0.target) }
    if isSure {
      found += pairs.new.filter { isSurelyAdded($0, unit, index) }.map(added)
      found += missing(pairs.lost.filter { isSurelyLost($0, unit, index) }, unit)
      if found.isEmpty { found = spelled(pairs.new, matching, unit) }
    }
    return found
  }

  /// Numbers of one unit that are searched for in other forms. Texts that differ in more numbers are not a pair, and
  /// each search reads both of them.
  private static let mostAsked = 128

  /// A small number that is new, where the source has a spelled number that the translation lacks.
  private func spelled(_ new: [PlacedNumber], _ matching: NumberMatching, _ unit: TranslationUnit) -> [Diagnostic] {
    guard new.count == 1, let number = new.first, number.mention.kind == .number, number.mention.power == 0,
      number.mention.traits.isDisjoint(with: [.named, .suffixed, .joined, .time, .percent]),
      let value = number.mention.value?.integer, value <= 12, !evidence.isInSource(number, unit, loosely: true)
    else { return [] }
    let lost = evidence.lostWords(of: unit, beside: matching.targets.map(\.mention))
    guard lost.count == 1, let word = lost.first else { return [] }
    let text = context.note.segments[number.segment].text
    let range = text.byteRange(number.mention.range)
    let about = source.segments[word.segment].byteRange(word.word)
    let zero = text.utf16[number.mention.range.indices].lazy.compactMap(Numeral.zero).first ?? 0x30
    let digits = String(word.value).utf16.map { $0 - 0x30 + zero }
    return [
      Diagnostic(
        NumberChanged.info, at: range,
        .correct(Quotation.of(range, in: context.note.file), Quotation.of(about, in: source.file)), about: about,
        detail: .replacements([Suggestion(String(utf16: digits), .unsafe)]))
    ]
  }

  // MARK: Times for machines

  /// A machine-readable time in the source that the translation does not have unchanged.
  private func timestamps(_ matching: NumberMatching, _ unit: TranslationUnit) -> [Diagnostic] {
    guard let lost = matching.lostTimestamps.first, unit.targets.count == 1, let segment = unit.targets.first,
      unit.sources.count == 1
    else { return [] }
    let text = context.note.segments[segment].text
    let ours = matching.targets.filter { $0.segment == segment }.map(\.mention.range)
    guard let start = ours.map(\.start).min(), var end = ours.map(\.end).max() else {
      return missing([lost], unit)
    }
    let isRead = Set(lost.mention.values).isSubset(of: matching.targets.flatMap(\.mention.values))
    let isMachine = text.utf16[Int(start)...].prefix(5).enumerated().allSatisfy {
      $0.offset < 4 ? Numeral.value($0.element) != nil : $0.element == 0x2D
    }
    guard isMachine || !isRead, matching.sources.count <= lost.mention.values.count else { return [] }
    while Int(end) < text.utf16.count, text.utf16[Int(end)] > 0x20, !Mask.isSentinel(text.utf16[Int(end)]) { end += 1 }
    let range = text.byteRange(UTF16Range(start, end))
    let about = source.segments[lost.segment].text.byteRange(lost.mention.range)
    let original = source.file.text(about)
    return [
      Diagnostic(
        NumberChanged.info, at: range, .restore(Quotation.of(range, in: context.note.file), original), about: about,
        detail: .replacements([Suggestion(original, .unsafe)]))
    ]
  }

  // MARK: Findings

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
  private func missing(_ lost: [PlacedNumber], _ unit: TranslationUnit) -> [Diagnostic] {
    guard let first = lost.first, let segment = unit.targets.first else { return [] }
    let about = source.segments[first.segment].text.byteRange(first.mention.extent)
    let back = SentenceAligner(
      source: context.note, target: source, from: context.targetLanguage, to: context.sourceLanguage,
      analyzer: context.analyzer)
    let turned = TranslationUnit(sources: unit.targets, targets: unit.sources, confidence: unit.confidence)
    let range =
      back.sourceRange(of: first.mention.range, in: first.segment, of: turned) ?? context.note.segments[segment].range
    return [
      Diagnostic(NumberChanged.info, at: range, .add(Quotation.of(about, in: source.file)), about: about, isPlace: true)
    ]
  }

  // MARK: Certainty

  private func isSurelyLost(_ number: PlacedNumber, _ unit: TranslationUnit, _ index: Int) -> Bool {
    let mention = number.mention
    guard mention.kind == .number, mention.traits.isDisjoint(with: [.named, .suffixed, .joined, .time]),
      let value = mention.value
    else { return false }
    let isPercent = mention.traits.contains(.percent)
    if isPercent, value == DecimalValue(digits: 100) || value == DecimalValue(digits: 50) { return false }
    guard isPercent || value.isFractional || (value.integer ?? 0) >= 10 else { return false }
    return !evidence.isInTarget(number, unit, loosely: true)
      && !evidence.isNear(number, unit: index, inSource: false)
  }

  /// Whether the number belongs to the name before it: RSA-2048, IEEE 802.11.
  private func isInName(_ number: PlacedNumber) -> Bool {
    let segment = context.note.segments[number.segment]
    guard let before = segment.words.last(where: { $0.range.end <= number.mention.range.start }),
      number.mention.range.start - before.range.end <= 1, before.script == .latin
    else { return false }
    return before.traits.contains(.allCaps) || before.traits.contains(.innerCapital)
      || !Language.of(context.targetLanguage).isLatin
  }

  private func isSurelyAdded(_ number: PlacedNumber, _ unit: TranslationUnit, _ index: Int) -> Bool {
    let mention = number.mention
    guard mention.kind == .number, mention.traits.isDisjoint(with: [.named, .suffixed, .joined, .time]),
      let value = mention.value, value.digits >= 100 || value.isFractional, !isInName(number)
    else { return false }
    return !evidence.isInSource(number, unit, loosely: true)
      && !evidence.isNear(number, unit: index, inSource: true) && !evidence.isAnywhereInSource(number)
  }
}

extension Message {
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
