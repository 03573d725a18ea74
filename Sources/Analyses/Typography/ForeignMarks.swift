import Languages
import Notes
import SourceText
import UnicodeText

/// Marks of other scripts between letters of the note's own: `,` for `،` in Arabic, `?` for `？` in Chinese.
package struct ForeignMarks {
  private let context: NoteContext
  private let letters: NativeLetters
  /// The language's own marks by those of others.
  private let native: [UInt16: UInt16]
  /// The same for marks where the note's habit decides.
  private let habitual: [UInt16: UInt16]
  private let marks: UnitSet
  private let joinsWords: Bool

  /// How often a note writes the usual form of a mark before a different one is reported.
  private static let leastUses = 3
  /// How many times as often the usual form must be written as the other.
  private static let dominance = 3

  /// Nil if nothing is known of the language's marks.
  package init?(_ context: NoteContext) {
    let language = Language.of(context.targetLanguage)
    let (native, habitual) = (language.nativeMarks, language.habitualMarks)
    guard !native.isEmpty || !habitual.isEmpty else { return nil }
    self.context = context
    letters = NativeLetters(language.scripts)
    self.native = Dictionary(native.map { ($0.foreign, $0.native) }) { first, _ in first }
    self.habitual = Dictionary(habitual.map { ($0.foreign, $0.native) }) { first, _ in first }
    marks = UnitSet(native.map(\.foreign) + habitual.map(\.foreign))
    joinsWords = language.isUnspaced
  }

  /// All in the note, in order.
  package func all() -> [MarkFault] {
    let usual = usualMarks()
    return context.note.segments.indices.flatMap { index in
      let segment = context.note.segments[index]
      let units = segment.text.utf16
      return units.indices.compactMap { at in
        marks.contains(units[at]) ? fault(MarkPlace(units, at: at), index, usual) : nil
      }
    }
  }

  private func fault(_ place: MarkPlace, _ index: Int, _ usual: [UInt16: UInt16]) -> MarkFault? {
    let segment = context.note.segments[index]
    guard let replacement = native[place.mark] ?? usual[place.mark], isBetweenNative(place, segment),
      !isKept(place, segment)
    else { return nil }
    // Full-width marks have their space in them.
    let takesSpace =
      joinsWords && place.isBeforeSpace(in: segment.text, of: context.note.file) && letters.contains(place.next)
    return MarkFault(
      segment: index, range: UTF16Range(Int32(place.index), Int32(place.index) + (takesSpace ? 2 : 1)),
      replacement: String(utf16: [replacement]), mark: place.mark)
  }

  /// Whether the text around the mark is in the language's own letters.
  private func isBetweenNative(_ place: MarkPlace, _ segment: Segment) -> Bool {
    switch place.mark {
    case 0x2E: return !place.isInRow && letters.contains(place.before) && endsSentence(place, segment)
    case 0x3A:
      // After a bold lead, `**Note**:`, many write the narrow form.
      let text = segment.text
      return letters.contains(place.before) && (place.endsWord || letters.contains(place.after))
        && text.style(at: Int32(place.index)) == text.style(at: Int32(place.index) - 1)
    default:
      guard !place.isInRow, letters.contains(place.before) else { return false }
      // A name, an address or a number may go on.
      return joinsWords ? !(place.after.map(MarkPlace.isASCIIDigit) ?? false) : place.endsWord || isClosed(place)
    }
  }

  /// A full stop ends a sentence after a word that is no abbreviation, at the end of a text or before another word.
  private func endsSentence(_ place: MarkPlace, _ segment: Segment) -> Bool {
    guard !segment.kind.isLabel, place.endsWord || joinsWords && letters.contains(place.after) else { return false }
    let end = Int32(place.index)
    let next = segment.words.partitioningIndex { $0.range.end > end }
    guard next > 0, segment.words[next - 1].range.end == end else { return false }
    let word = segment.words[next - 1]
    if joinsWords {
      // `类名.方法名` is a notation, not two sentences.
      if letters.contains(place.after), !isNearOwnMark(place, segment) { return false }
      return place.next == nil || letters.contains(place.next)
    }
    return (word.range.count >= 4 || place.next == nil) && !word.traits.contains(.digit)
  }

  /// Whether the text around a mark is punctuated, as sentences are.
  private func isNearOwnMark(_ place: MarkPlace, _ segment: Segment) -> Bool {
    let units = segment.text.utf16
    let window = max(0, place.index - Self.reach)..<min(units.count, place.index + Self.reach)
    return units[window].contains { unit in native.values.contains(unit) }
  }

  /// In UTF-16 units: some three sentences, so that the work stays linear.
  private static let reach = 100

  /// Whether a quotation mark or a bracket closes right after the mark.
  private func isClosed(_ place: MarkPlace) -> Bool {
    place.after.map { $0 == 0x22 || $0 == 0x29 || $0 == 0xBB || $0 == 0x201D || $0 == 0x2019 } ?? false
  }

  /// Whether the mark is in kept text.
  private func isKept(_ place: MarkPlace, _ segment: Segment) -> Bool {
    !segment.text.style(at: Int32(place.index)).isDisjoint(with: [.keyboard, .quoted])
  }

  /// For each mark of which the note's habit decides, what this note usually writes instead.
  private func usualMarks() -> [UInt16: UInt16] {
    guard !habitual.isEmpty else { return [:] }
    var (foreign, own): ([UInt16: Int], [UInt16: Int]) = ([:], [:])
    let natives = Set(habitual.values)
    for segment in context.note.segments {
      let units = segment.text.utf16
      for (at, unit) in units.enumerated() {
        if natives.contains(unit) {
          own[unit, default: 0] += 1
        } else if marks.contains(unit), habitual[unit] != nil, isBetweenNative(MarkPlace(units, at: at), segment) {
          foreign[unit, default: 0] += 1
        }
      }
    }
    return habitual.filter { mark, native in
      let uses = own[native] ?? 0
      return uses >= Self.leastUses && uses >= Self.dominance * (foreign[mark] ?? 0)
    }
  }
}
