import Languages
import Lexicon
import Notes
import UnicodeText

/// Korean particles in the form that they do not have after what is before them, and particles apart from their word.
package struct ParticleForms {
  private let context: NoteContext
  /// Each form with the other one, and whether it follows a consonant.
  private let forms: [[UInt16]: (other: [UInt16], followsConsonant: Bool)]
  private let bound: Set<[UInt16]>

  /// Nil if the language has no such particles.
  package init?(_ context: NoteContext) {
    let language = Language.of(context.targetLanguage)
    let pairs = language.particlePairs
    guard !pairs.isEmpty else { return nil }
    self.context = context
    var forms: [[UInt16]: (other: [UInt16], followsConsonant: Bool)] = [:]
    for pair in pairs {
      let (closed, open) = (Array(pair.afterConsonant.utf16), Array(pair.afterVowel.utf16))
      forms[closed] = (open, true)
      forms[open] = (closed, false)
    }
    self.forms = forms
    bound = Set(language.boundParticles.map { Array($0.utf16) })
  }

  // MARK: Forms

  /// Particles in the wrong form, in order.
  package func wrong() -> [MarkFault] {
    context.note.segments.indices.flatMap { index -> [MarkFault] in
      let segment = context.note.segments[index]
      return segment.words.indices.compactMap { wrong($0, segment, index) }
    }
  }

  private func wrong(_ place: Int, _ segment: Segment, _ index: Int) -> MarkFault? {
    let word = segment.words[place]
    guard word.script == .hangul, !word.isOverlong else { return nil }
    let units = segment.text.utf16
    let text = Array(units[word.range.indices])
    if let form = forms[text], let ending = ending(before: word, place, segment) {
      guard ending.isWrong(form.followsConsonant, isRo: text.last == Self.ro) else { return nil }
      return fault(word.range, form.other, index)
    }
    return wrongEnding(of: word, text, index)
  }

  /// A particle at the end of a Hangul word, of those that no word ends in by itself.
  private func wrongEnding(of word: Word, _ text: [UInt16], _ index: Int) -> MarkFault? {
    guard text.count > 2, let last = text.last, last == Self.reul, Syllable.holds(text[text.count - 2]),
      Syllable(text[text.count - 2]).tail != 0, let form = forms[[last]]
    else { return nil }
    return fault(UTF16Range(word.range.end - 1, word.range.end), form.other, index)
  }

  private func fault(_ range: UTF16Range, _ form: [UInt16], _ index: Int) -> MarkFault {
    MarkFault(segment: index, range: range, replacement: String(utf16: form), mark: form.first ?? 0)
  }

  private static let reul: UInt16 = 0xB97C
  private static let ro: UInt16 = 0xB85C

  /// How what is before a particle ends when it is read aloud.
  private enum Ending {
    case vowel, consonant, rieul

    /// - Parameter isRo: of 으로 and 로, which follows ㄹ as it follows a vowel.
    func isWrong(_ followsConsonant: Bool, isRo: Bool) -> Bool {
      switch self {
      case .vowel: followsConsonant
      case .consonant: !followsConsonant
      case .rieul: isRo ? followsConsonant : !followsConsonant
      }
    }
  }

  /// Nil where nobody knows how it is read.
  private func ending(before particle: Word, _ place: Int, _ segment: Segment) -> Ending? {
    guard place > 0, segment.words[place - 1].range.end == particle.range.start else { return nil }
    let before = segment.words[place - 1]
    let units = segment.text.utf16
    // What goes on with another syllable is no particle.
    if Int(particle.range.end) < units.count, Syllable.holds(units[Int(particle.range.end)]) { return nil }
    guard let last = units[before.range.indices].last else { return nil }
    if before.isNumber { return MarkPlace.isASCIIDigit(last) ? Self.digits[Int(last) - 0x30] : nil }
    guard before.script == .latin else { return nil }
    if before.traits.contains(.allCaps) { return Self.ofAcronym(Array(units[before.range.indices])) }
    return Self.ofWord(Array(units[before.range.indices]))
  }

  /// The names of the digits from 0 on: 영 일 이 삼 사 오 육 칠 팔 구. Tens and hundreds end in a consonant like 영.
  private static let digits: [Ending] = [
    .consonant, .rieul, .vowel, .consonant, .vowel, .vowel, .consonant, .rieul, .rieul, .vowel,
  ]

  /// An acronym is read letter by letter, but one that ends like NET or WEB may be read as a word.
  private static func ofAcronym(_ units: [UInt16]) -> Ending? {
    guard let last = units.last else { return nil }
    let byLetter = ofLetter(last)
    guard units.count > 2, byLetter == .vowel, !isVowel(last), isVowel(units[units.count - 2]) else { return byLetter }
    return nil
  }

  private static func isVowel(_ unit: UInt16) -> Bool { [0x61, 0x65, 0x69, 0x6F, 0x75].contains(unit | 0x20) }

  /// The names of Latin letters: 엘, 엠, 엔 end in a consonant; R is read 알 or 아르.
  private static func ofLetter(_ unit: UInt16) -> Ending? {
    switch unit | 0x20 {
    case 0x6C: .rieul
    case 0x6D, 0x6E: .consonant
    case 0x72: nil
    default: .vowel
    }
  }

  /// English words of which the last letters tell how they are read in Korean: Docker, Python, Excel. Final stops and
  /// a final e may be read either way.
  private static func ofWord(_ units: [UInt16]) -> Ending? {
    guard units.count > 2 else { return nil }
    let last = units[units.count - 1] | 0x20
    switch last {
    case 0x61, 0x69, 0x6F, 0x75, 0x79: return .vowel
    case 0x6D, 0x6E: return .consonant
    case 0x6C: return .rieul
    case 0x72: return units[units.count - 2] | 0x20 == 0x65 ? .vowel : nil
    default: return nil
    }
  }

  // MARK: Particles apart

  /// Particles with a space between them and their word. The range begins with the space.
  package func apart() -> [MarkFault] {
    context.note.segments.indices.flatMap { index -> [MarkFault] in
      let segment = context.note.segments[index]
      return segment.words.indices.dropFirst().compactMap { apart($0, segment, index) }
    }
  }

  private func apart(_ place: Int, _ segment: Segment, _ index: Int) -> MarkFault? {
    let (before, word) = (segment.words[place - 1], segment.words[place])
    let units = segment.text.utf16
    guard word.script == .hangul, before.script == .hangul, word.range.start == before.range.end + 1,
      units[Int(before.range.end)] == 0x20, bound.contains(Array(units[word.range.indices])),
      MarkPlace(units, at: Int(word.range.end) - 1).endsWord, let last = units[before.range.indices].last,
      Syllable.holds(last), segment.text.style(at: before.range.start) == segment.text.style(at: word.range.start)
    else { return nil }
    if let form = forms[Array(units[word.range.indices])], form.followsConsonant != (Syllable(last).tail != 0) {
      return nil
    }
    return MarkFault(
      segment: index, range: UTF16Range(before.range.end, word.range.end),
      replacement: String(utf16: units[word.range.indices]), mark: units[Int(word.range.start)])
  }
}
