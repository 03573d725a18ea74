import Languages
import Lexicon
import Notes
import UnicodeText

/// Spaces around punctuation marks that a language wants otherwise.
package struct SpacingFaults {
  private let context: NoteContext
  private let own: OwnWords
  private let language: Language
  private let letters: NativeLetters
  /// Marks with a space before them.
  private let spaced: Set<UInt16>
  /// Marks that are tight on their left.
  private let tight: Set<UInt16>

  package init(_ context: NoteContext) {
    self.context = context
    own = OwnWords(context)
    language = Language.of(context.targetLanguage)
    letters = NativeLetters(language.scripts)
    spaced = Set(language.spacedMarks)
    let native = (language.nativeMarks + language.habitualMarks).map(\.native).filter { $0 != Self.openBracket }
    let loose = language.hasSpacedMarks ? Self.looseMarks : []
    tight = Self.tightMarks.union(native).subtracting(spaced).subtracting(loose)
  }

  private static let tightMarks: Set<UInt16> = [0x2C, 0x2E, 0x3B, 0x3F, 0x21]
  /// Marks that some region of a language with spaced marks puts a space before.
  private static let looseMarks: Set<UInt16> = [0x3A, 0x3B, 0x21, 0x3F]
  private static let openBracket: UInt16 = 0xFF08

  // MARK: A space that is missing before a mark

  /// Marks that lack the space before them.
  package func missingBefore() -> [MarkFault] {
    guard !spaced.isEmpty else { return [] }
    let space = usualSpace()
    return places(spaced).compactMap { index, place in
      guard wantsSpaceBefore(place), !isKept(place, index), own.balance(of: words(before: place, index)) >= 0 else {
        return nil
      }
      return MarkFault(
        segment: index, range: place.range, replacement: String(utf16: [space, place.mark]), mark: place.mark)
    }
  }

  private func wantsSpaceBefore(_ place: MarkPlace) -> Bool {
    guard let before = place.before, !MarkPlace.isSpace(before), !spaced.contains(before) else { return false }
    let isAfterText =
      letters.contains(before) || MarkPlace.isASCIIDigit(before) || Self.closers.contains(before)
      || Mask.isSentinel(before)
    // A colon between two codes is a list of keys and values.
    guard isAfterText, !(Mask.isSentinel(before) && place.next.map(Mask.isSentinel) ?? false) else { return false }
    guard !isKey(place) else { return false }
    guard let after = place.after else { return true }
    // An emoticon, `:)`, has no space in it.
    if after == 0x29 { return place.mark == 0x21 || place.mark == 0x3F }
    return MarkPlace.isSpace(after) || Self.closers.contains(after) || place.mark != 0x3A && spaced.contains(after)
  }

  /// Whether a colon is after a key: the only word of its line until then, in small ASCII letters. Front matter that is
  /// not recognized as such is full of them.
  private func isKey(_ place: MarkPlace) -> Bool {
    guard place.mark == 0x3A, place.next != nil else { return false }
    let line = place.units[..<place.index].suffix(Word.longest + 1).reversed().prefix { $0 != 0x0A }
    return !line.isEmpty && line.count <= Word.longest
      && line.allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 == 0x2D || $0 == 0x5F }
  }

  /// The words of the same link, or of the text around links, before a mark; a few, because a sentence may be mixed.
  private func words(before place: MarkPlace, _ index: Int) -> [Word] {
    let segment = context.note.segments[index]
    let style = segment.text.style(at: max(0, Int32(place.index) - 1)).intersection(.link)
    let end = segment.words.partitioningIndex { $0.range.start >= Int32(place.index) }
    return segment.words[..<end].suffix(Self.nearWords)
      .filter { segment.text.style(at: $0.range.start).intersection(.link) == style }
  }

  private static let nearWords = 8

  /// Closing brackets and quotation marks.
  private static let closers: Set<UInt16> = [0x29, 0x5D, 0xBB, 0x201D, 0x22, 0x2019, 0x25]

  /// The no-break space that the note uses before marks, else U+00A0.
  private func usualSpace() -> UInt16 {
    var (wide, narrow) = (0, 0)
    for (_, place) in places(spaced) {
      if place.before == 0x202F { narrow += 1 } else if place.before == 0xA0 { wide += 1 }
    }
    return narrow > wide ? 0x202F : 0xA0
  }

  // MARK: A space too many before a mark

  /// Marks with a space before them that are tight in the language. The range begins with the space.
  package func strayBefore() -> [MarkFault] {
    places(tight).compactMap { index, place in
      guard place.index > 1, place.before == 0x20 || place.before == 0xA0,
        letters.contains(place.units[place.index - 2]), endsClause(place), !isKept(place, index),
        !touchesEmphasis(place.index - 2, place.index, index),
        !sourceHas(spaceBefore: place.mark, index)
      else { return nil }
      return MarkFault(
        segment: index, range: UTF16Range(Int32(place.index) - 1, Int32(place.index) + 1),
        replacement: String(utf16: [place.mark]), mark: place.mark)
    }
  }

  /// Whether nothing but a space, a closing mark or the end follows.
  private func endsClause(_ place: MarkPlace) -> Bool {
    guard let after = place.after else { return true }
    return MarkPlace.isSpace(after) || place.mark != 0x2E && Self.closers.contains(after)
      || language.isUnspaced && letters.contains(after)
  }

  /// Whether the source of a segment has a space before such a mark, too.
  private func sourceHas(spaceBefore mark: UInt16, _ index: Int) -> Bool {
    context.sources(ofSegment: index).contains { segment in
      let units = segment.text.utf16
      return units.indices.contains { $0 > 0 && units[$0] == mark && units[$0 - 1] == 0x20 }
    }
  }

  // MARK: A space after a full-width mark

  /// Full-width marks with a space between them and the next letter. The range ends with the space.
  package func strayAfterWide() -> [MarkFault] {
    guard language.isUnspaced else { return [] }
    let marks = Set(language.nativeMarks.map(\.native)).subtracting([0xFF1F, 0xFF01])
    return places(marks.union([0x3001])).compactMap { index, place in
      guard letters.contains(place.next), letters.contains(place.before),
        place.isBeforeSpace(in: context.note.segments[index].text, of: context.note.file),
        !touchesEmphasis(place.index, place.index + 2, index)
      else { return nil }
      return MarkFault(
        segment: index, range: UTF16Range(Int32(place.index), Int32(place.index) + 2),
        replacement: String(utf16: [place.mark]), mark: place.mark)
    }
  }

  /// Whether emphasis begins or ends between two places of unspaced text: it may render only because of the space.
  private func touchesEmphasis(_ first: Int, _ second: Int, _ index: Int) -> Bool {
    let text = context.note.segments[index].text
    return language.isUnspaced && text.style(at: Int32(first)) != text.style(at: Int32(second))
  }

  // MARK: A space that is missing after a mark

  /// Marks between two known words of the language without a space.
  package func missingAfter() -> [MarkFault] {
    guard !language.isUnspaced, let table = WordTable.of(context.targetLanguage) else { return [] }
    let marks: Set<UInt16> = Set([0x2C, 0x3B, 0x21, 0x3F] + language.nativeMarks.map(\.native))
    return places(marks).compactMap { index, place in
      guard letters.contains(place.before), letters.contains(place.after), !isKept(place, index) else { return nil }
      let segment = context.note.segments[index]
      let at = Int32(place.index)
      let next = segment.words.partitioningIndex { $0.range.start > at }
      guard next > 0, next < segment.words.count, !isInToken(segment.words[next - 1], segment.words[next], place),
        [segment.words[next - 1], segment.words[next]].allSatisfy({ word in
          word.range.count >= 3 && word.traits.isDisjoint(with: .unspelt) && table.zipf(word.key) >= Self.known
        })
      else { return nil }
      return MarkFault(
        segment: index, range: place.range, replacement: String(utf16: [place.mark, 0x20]), mark: place.mark)
    }
  }

  /// The least frequency of a word that proves that a mark is between two words, in Zipf: once in a million words.
  private static let known: Float = 3

  /// Whether the two words are in something longer without spaces, as in a list of values.
  private func isInToken(_ before: Word, _ after: Word, _ place: MarkPlace) -> Bool {
    let start = Int(before.range.start)
    let end = Int(after.range.end)
    let isOpen = start == 0 || MarkPlace.isSpace(place.units[start - 1])
    let isEnded =
      end == place.units.count || MarkPlace.isSpace(place.units[end])
      || tight.contains(place.units[end]) && place.units[end] != place.mark
    return !isOpen || !isEnded
  }

  // MARK: Places

  private func places(_ marks: Set<UInt16>) -> [(segment: Int, place: MarkPlace)] {
    let set = UnitSet(marks)
    return context.note.segments.indices.flatMap { index -> [(segment: Int, place: MarkPlace)] in
      let units = context.note.segments[index].text.utf16
      return units.indices.filter { set.contains(units[$0]) }.map { (segment: index, place: MarkPlace(units, at: $0)) }
    }
  }

  private func isKept(_ place: MarkPlace, _ index: Int) -> Bool {
    let style = context.note.segments[index].text.style(at: Int32(place.index))
    return !style.isDisjoint(with: [.keyboard, .quoted])
  }
}
