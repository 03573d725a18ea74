import Alignment
import Languages
import Lexicon
import Notes
import SourceText
import UnicodeText

/// Compares the numbers of units and finds those without a counterpart. Used by one worker, for one note.
package final class NumberComparison {
  private let context: NoteContext
  private let source: Note
  private let numbers: NoteNumbers
  private lazy var evidence = NumberEvidence(context, numbers)
  private lazy var spelled = SpelledComparison(context, source, numbers, evidence)

  package init(_ context: NoteContext, _ source: Note) {
    self.context = context
    self.source = source
    numbers = context.numbers
  }

  /// - Parameter index: that of the unit in the note's units.
  package func findings(in unit: TranslationUnit, at index: Int) -> [NumberFinding] {
    let (theirs, ours) = (numbers.sources(of: unit), numbers.targets(of: unit))
    guard !theirs.isEmpty || !ours.isEmpty else { return replacedWord(unit) }
    let matching = NumberMatching(theirs, ours)
    if matching.isSettled { return replacedWord(unit) }
    let unmatched = UnmatchedNumbers(matching, unit, context, source)
    guard unit.confidence >= 0.6 else { return unmatched.keepAll(.unreliable) }
    return findings(unmatched, unit, index)
  }

  private func findings(_ unmatched: UnmatchedNumbers, _ unit: TranslationUnit, _ index: Int) -> [NumberFinding] {
    let matching = unmatched.matching
    let isSure = unit.confidence >= 0.9 && unit.sources.count == 1 && unit.targets.count == 1
    let found = matching.alteredSequences.filter { numbers.calendar?.hasYear($0.target.mention) != true }
      .map { NumberFinding.altered(source: $0.source, target: $0.target) }
    let times = rewrittenTimes(matching, unit)
    if !times.isEmpty { return found + times + unmatched.keepAll(.lostTogether) }
    guard matching.new.count + matching.lost.count <= Self.mostAsked else { return found + unmatched.keepAll(.tooMany) }
    let new = unmatched.new(keeping: { number in
      if number.mention.traits.contains(.zeroMinutes) { return .fullHour }
      if isConverted(number, matching) { return .otherCalendar }
      return evidence.reasonInSource(number, unit, loosely: false)
        ?? (!isSure && evidence.isNear(number, unit: index, inSource: true) ? .moved : nil)
    })
    let lost = unmatched.lost(keeping: { number in
      if number.mention.traits.contains(.zeroMinutes) { return .fullHour }
      if isConverted(number, matching) { return .otherCalendar }
      return evidence.reasonInTarget(number, unit, loosely: false)
        ?? (!isSure && evidence.isNear(number, unit: index, inSource: false) ? .moved : nil)
    })
    // Two texts with nothing in common are not a pair.
    if new.count + lost.count > 4, matching.matchedCount * 2 < max(new.count, lost.count) {
      return found + unmatched.keepAll(.unreliable)
    }
    let knowsMultipliers = numbers.targetReader.knowledge.knowsMultipliers
    let pairs = NumberPairs(matching, lost: lost, new: new, knowsMultipliers: knowsMultipliers)
    let all = found + pairs.altered.map { .altered(source: $0.source, target: $0.target) }
    if all.isEmpty, isSure, let replaced = spelled.replaced(unit, lost: pairs.lost, new: pairs.new) {
      return [replaced]
    }
    return all + single(pairs, unmatched, unit, index, isSure: isSure, isFirst: all.isEmpty)
  }

  /// Whether the number may be part of a date that was written in another calendar.
  private func isConverted(_ number: PlacedNumber, _ matching: NumberMatching) -> Bool {
    numbers.calendar?.mayBeConverted(number.mention, among: matching.targets) ?? false
  }

  /// A spelled number that replaces another, in a unit whose digits have their counterparts.
  private func replacedWord(_ unit: TranslationUnit) -> [NumberFinding] {
    guard unit.confidence >= 0.9, unit.sources.count == 1, unit.targets.count == 1,
      let replaced = spelled.replaced(unit, lost: [], new: []) ?? spelled.resized(unit)
    else { return [] }
    return [replaced]
  }

  /// Numbers of one unit that are searched for in other forms. Texts that differ in more numbers are not a pair, and
  /// each search reads both of them.
  private static let mostAsked = 128

  /// The numbers that only one of the texts has.
  /// - Parameter isFirst: whether nothing else is found in the unit.
  private func single(
    _ pairs: NumberPairs, _ unmatched: UnmatchedNumbers, _ unit: TranslationUnit, _ index: Int, isSure: Bool,
    isFirst: Bool
  ) -> [NumberFinding] {
    guard isSure else {
      unmatched.keep(lost: pairs.lost, new: pairs.new, .unreliable)
      return []
    }
    let lost = pairs.lost.map { (number: $0, reason: reason(lost: $0, unit, index)) }
    let new = pairs.new.map { (number: $0, reason: reason(new: $0, unit, index)) }
    var found = new.filter { $0.reason == nil }.map { NumberFinding.added($0.number) }
    if let first = lost.first(where: { $0.reason == nil }) { found.append(.missing(first.number)) }
    for (number, reason) in lost { if let reason { unmatched.keep(lost: [number], new: [], reason) } }
    if isFirst, found.isEmpty, let word = otherThanWord(pairs.new, unmatched.matching, unit) { return [word] }
    for (number, reason) in new { if let reason { unmatched.keep(lost: [], new: [number], reason) } }
    return found
  }

  /// A small number that is new, where the source has a spelled number that the translation lacks.
  private func otherThanWord(
    _ new: [PlacedNumber], _ matching: NumberMatching, _ unit: TranslationUnit
  ) -> NumberFinding? {
    guard new.count == 1, let number = new.first, number.mention.kind == .number, number.mention.power == 0,
      number.mention.traits.isDisjoint(with: [.named, .suffixed, .joined, .time, .percent]),
      let value = number.mention.value?.integer, value <= 12,
      evidence.reasonInSource(number, unit, loosely: true) == nil
    else { return nil }
    let lost = evidence.lostWords(of: unit, besides: matching.targets.map(\.mention))
    guard lost.count == 1, let word = lost.first else { return nil }
    return .otherThanWord(number, word: word)
  }

  // MARK: Times for machines

  /// A machine-readable time in the source that the translation does not have unchanged.
  private func rewrittenTimes(_ matching: NumberMatching, _ unit: TranslationUnit) -> [NumberFinding] {
    guard let lost = matching.lostTimestamps.first, unit.targets.count == 1, let segment = unit.targets.first,
      unit.sources.count == 1
    else { return [] }
    let text = context.note.segments[segment].text
    let ours = matching.targets.filter { $0.segment == segment }.map(\.mention.range)
    guard let start = ours.map(\.start).min(), var end = ours.map(\.end).max() else { return [.missing(lost)] }
    let isRead = Set(lost.mention.values).isSubset(of: matching.targets.flatMap(\.mention.values))
    let isMachine = text.utf16[Int(start)...].prefix(5).enumerated().allSatisfy {
      $0.offset < 4 ? Numeral.value($0.element) != nil : $0.element == 0x2D
    }
    guard isMachine || !isRead, matching.sources.count <= lost.mention.values.count else { return [] }
    while Int(end) < text.utf16.count, text.utf16[Int(end)] > 0x20, !Mask.isSentinel(text.utf16[Int(end)]) { end += 1 }
    return [.rewrittenTime(lost, range: text.byteRange(UTF16Range(start, end)))]
  }

  // MARK: Certainty

  /// Why a number of the source may be left out; nil when it is surely lost.
  private func reason(lost number: PlacedNumber, _ unit: TranslationUnit, _ index: Int) -> KeepReason? {
    let mention = number.mention
    guard mention.kind == .number, mention.traits.isDisjoint(with: [.named, .suffixed, .joined, .time]),
      let value = mention.value
    else { return .partOfName }
    let isPercent = mention.traits.contains(.percent)
    if isPercent, value == DecimalValue(digits: 100) || value == DecimalValue(digits: 50) { return .smallNumber }
    guard isPercent || value.isFractional || (value.integer ?? 0) >= 10 else { return .smallNumber }
    return evidence.reasonInTarget(number, unit, loosely: true)
      ?? (evidence.isNear(number, unit: index, inSource: false) ? .moved : nil)
  }

  /// Why the translation may have a number of its own; nil when it was surely added.
  private func reason(new number: PlacedNumber, _ unit: TranslationUnit, _ index: Int) -> KeepReason? {
    let mention = number.mention
    guard mention.kind == .number, mention.traits.isDisjoint(with: [.named, .suffixed, .joined, .time]),
      let value = mention.value
    else { return .partOfName }
    guard value.digits >= 100 || value.isFractional else { return .smallNumber }
    if isInName(number) { return .partOfName }
    if let reason = evidence.reasonInSource(number, unit, loosely: true) { return reason }
    if evidence.isNear(number, unit: index, inSource: true) { return .moved }
    return evidence.isAnywhereInSource(number) ? .elsewhere : nil
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
}
