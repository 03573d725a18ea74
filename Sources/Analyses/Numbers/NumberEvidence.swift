import Alignment
import Lexicon
import Notes
import UnicodeText

/// Whether a number without a counterpart among the other text's digits occurs there in another form: in words, in
/// Roman numerals, inside code, or in a neighbouring paragraph. Used by one worker, for one note; asked about few
/// numbers.
final class NumberEvidence {
  private let context: NoteContext
  private let numbers: NoteNumbers
  private let spelledInSource: SpelledNumbers
  private let spelledInTarget: SpelledNumbers

  init(_ context: NoteContext, _ numbers: NoteNumbers) {
    self.context = context
    self.numbers = numbers
    spelledInSource = SpelledNumbers(context.sourceLanguage, analyzer: context.analyzer)
    spelledInTarget = SpelledNumbers(context.targetLanguage, analyzer: context.analyzer)
  }

  /// How the source of `unit` expresses the `number` of the translation; nil if it does not.
  /// - Parameter loosely: whether words count that express it only in some sentences.
  func reasonInSource(_ number: PlacedNumber, _ unit: TranslationUnit, loosely: Bool) -> KeepReason? {
    guard let note = context.sourceNote else { return nil }
    let segments = note.segments[unit.sources]
    if segments.contains(where: { isSpelled(number.mention, in: $0, spelledInSource, loosely) })
      || holdsPower(number.mention, segments, numbers.sourceReader.knowledge)
    {
      return .spelledOut
    }
    let isOnlyThere =
      isInCode(number.mention, segments, of: note)
      && !isInCode(number.mention, context.note.segments[unit.targets], of: context.note)
    return isOnlyThere ? .asCode : nil
  }

  /// How the translation in `unit` expresses the `number` of the source; nil if it does not.
  func reasonInTarget(_ number: PlacedNumber, _ unit: TranslationUnit, loosely: Bool) -> KeepReason? {
    guard let note = context.sourceNote else { return nil }
    let segments = context.note.segments[unit.targets]
    if segments.contains(where: { isSpelled(number.mention, in: $0, spelledInTarget, loosely) })
      || holdsPower(number.mention, segments, numbers.targetReader.knowledge)
    {
      return .spelledOut
    }
    let isOnlyHere =
      isInCode(number.mention, segments, of: context.note)
      && !isInCode(number.mention, note.segments[unit.sources], of: note)
    return isOnlyHere ? .asCode : nil
  }

  /// The small numbers that the source of `unit` spells out and that the translation has in no form and `matched` does
  /// not contain.
  func lostWords(of unit: TranslationUnit, besides matched: [NumberMention]) -> [SpelledWord] {
    guard let note = context.sourceNote else { return [] }
    var found: [SpelledWord] = []
    var said: [Int64: Bool] = [:]
    for segment in unit.sources {
      for word in note.segments[segment].words {
        guard let value = spelledInSource.small(word.key), found.count < 4 else { continue }
        let isSaid = said[value] ?? isSaid(value, in: unit, besides: matched)
        said[value] = isSaid
        if !isSaid { found.append(SpelledWord(value: value, segment: segment, range: word.range)) }
      }
    }
    return found
  }

  private func isSaid(_ value: Int64, in unit: TranslationUnit, besides matched: [NumberMention]) -> Bool {
    let exact = DecimalValue(digits: UInt64(value))
    return matched.contains { $0.values.contains(exact) }
      || context.note.segments[unit.targets].contains {
        spelledInTarget.isSaid(value, in: $0.text.utf16, words: $0.words, loosely: true)
      }
  }

  /// Whether a unit near unit `index` has the number on its other side, which happens where sentences moved.
  func isNear(_ number: PlacedNumber, unit index: Int, inSource: Bool) -> Bool {
    let range = max(0, index - 2)...min(context.units.count - 1, index + 2)
    return range.contains { other in
      guard other != index else { return false }
      let unit = context.units[other]
      let there = inSource ? numbers.sources(of: unit) : numbers.targets(of: unit)
      return there.contains { $0.mention.equals(number.mention) }
        || (inSource ? reasonInSource(number, unit, loosely: true) : reasonInTarget(number, unit, loosely: true)) != nil
    }
  }

  /// Whether the digits occur anywhere in the source file.
  func isAnywhereInSource(_ number: PlacedNumber) -> Bool {
    context.sourceNumbers?.contains(number.mention) ?? false
  }

  private func isSpelled(_ mention: NumberMention, in segment: Segment, _ spelled: SpelledNumbers, _ loosely: Bool)
    -> Bool
  {
    mention.values.contains { value in
      if isMultiplied(value, in: segment, spelled) { return true }
      if value.isFractional { return spelled.saysFraction(value, in: segment.text.utf16, words: segment.words) }
      guard let value = value.integer else { return false }
      if spelled.isSaid(value, in: segment.text.utf16, words: segment.words, loosely: loosely) { return true }
      guard value > 1, let roman = RomanNumeral.text(value) else { return false }
      let key = Folding.key(roman)
      return segment.words.contains { $0.key == key && ($0.traits.contains(.allCaps) || $0.isCapitalized) }
    }
  }

  /// A spelled number before a multiplier word, in any letter case: forty million.
  private func isMultiplied(_ value: DecimalValue, in segment: Segment, _ spelled: SpelledNumbers) -> Bool {
    guard value.exponent >= 2 else { return false }
    let knowledge = spelled === spelledInSource ? numbers.sourceReader.knowledge : numbers.targetReader.knowledge
    let powers = Set(segment.words.compactMap { knowledge.power($0.key) })
    return powers.contains { power in
      guard let rest = value.scaled(by: -power).integer, rest < 1000 else { return false }
      return spelled.isSaid(rest, in: segment.text.utf16, words: segment.words, loosely: false)
    }
  }

  /// A word for a power of ten on its own: “a million”.
  private func holdsPower(_ mention: NumberMention, _ segments: ArraySlice<Segment>, _ knowledge: NumberKnowledge)
    -> Bool
  {
    guard let power = mention.values.first(where: { $0.digits == 1 })?.exponent, power >= 2 else { return false }
    return segments.contains { $0.words.contains { knowledge.power($0.key) == power } }
  }

  private func isInCode(_ mention: NumberMention, _ segments: ArraySlice<Segment>, of note: Note) -> Bool {
    segments.contains { segment in
      segment.text.runs.contains { run in
        guard run.content == .masked(.code) || run.content == .masked(.math) else { return false }
        return Self.hold(note.file.bytes[run.bytes.start.value..<run.bytes.end.value], mention)
      }
    }
  }

  /// Whether `bytes` contain ASCII digits of the number's value with no further digit next to them.
  private static func hold(_ bytes: ArraySlice<UInt8>, _ mention: NumberMention) -> Bool {
    guard let value = mention.values.first?.integer else { return false }
    let digits = Array(String(value).utf8)
    var i = bytes.startIndex
    while i + digits.count <= bytes.endIndex {
      if bytes[i] == digits[0], bytes[i..<(i + digits.count)].elementsEqual(digits) {
        let before = i > bytes.startIndex ? bytes[i - 1] : 0
        let after = i + digits.count < bytes.endIndex ? bytes[i + digits.count] : 0
        if !isDigit(before), !isDigit(after) { return true }
      }
      i += 1
    }
    return false
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
