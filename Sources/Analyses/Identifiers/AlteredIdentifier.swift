import Languages
import Lexicon
import Notes
import SourceText
import UnicodeText

/// Searches a segment for the altered form of an identifier: written apart or in another case, mistyped, half
/// translated, or in another script. Reads the segment once; each search is linear in it.
package final class AlteredIdentifier {
  package let segment: Segment
  private let squeezed: [UInt16]
  /// The position of each unit of `squeezed`.
  private let places: [Int32]
  /// The tokens of three letters or more that the source does not have, in small letters.
  private let tokens: [Token]
  /// The positions of tokens that the source has too.
  private let kept: [Range<Int>]
  /// The Latin words of four letters or more that the source does not have.
  private lazy var latinWords = Self.latinWords(of: segment, vocabulary)
  /// The sounds of words in another script.
  private(set) lazy var sounds = Self.sounds(in: segment, context)
  let context: NoteContext
  private let vocabulary: SourceTokens

  private struct Token {
    let range: Range<Int>
    let text: [UInt16]
    let letters: Letters

    init(_ range: Range<Int>, _ text: [UInt16]) {
      self.range = range
      self.text = text
      letters = Letters(text)
    }
  }

  /// The letters of a text, by the last six bits of their codes. An edit adds at most one and removes at most one:
  /// texts that differ in more letters need no distance.
  private struct Letters {
    private let set: UInt64

    init(_ text: [UInt16]) { set = text.reduce(0) { $0 | 1 << UInt64($1 & 63) } }

    func mayBe(_ other: Letters, within edits: Int) -> Bool { (set ^ other.set).nonzeroBitCount <= 2 * edits }
  }

  init(_ segment: Segment, _ vocabulary: SourceTokens, _ context: NoteContext) {
    self.segment = segment
    self.context = context
    self.vocabulary = vocabulary
    var (squeezed, places) = ([UInt16](), [Int32]())
    for (index, unit) in segment.text.utf16.enumerated() where !Self.isBlank(unit) {
      squeezed.append(Self.folded(unit))
      places.append(Int32(index))
    }
    self.squeezed = squeezed
    self.places = places
    let all = Identifier.tokens(of: segment.text.utf16).filter { $0.count >= 3 }
      .map { Token($0, segment.text.utf16[$0].map(Self.folded)) }
    tokens = all.filter { !vocabulary.has($0.text) }
    kept = all.filter { vocabulary.has($0.text) }.map(\.range)
  }

  /// The altered form, if one is found.
  package func range(of identifier: Identifier) -> UTF16Range? {
    if identifier.kind == .acronym { return swapped(identifier) }
    return written(identifier) ?? mistyped(identifier) ?? swapped(identifier) ?? halfTranslated(identifier)
  }

  // MARK: The same letters

  /// Its letters with blanks between them or in another case; or an extension with its dot after it.
  private func written(_ identifier: Identifier) -> UTF16Range? {
    let wanted = identifier.text.map { Self.folded(UInt16($0)) }
    if let range = find(wanted) { return range }
    guard identifier.kind == .fileExtension, wanted.count >= 4 else { return nil }
    return find(Array(wanted.dropFirst()) + [0x2E])
  }

  /// Whether the exact name occurs after all, with marks of emphasis next to it.
  package func isWritten(_ identifier: Identifier) -> Bool {
    let units = identifier.text.map { UInt16($0) }
    return written(identifier).map { segment.text.utf16[$0.indices].elementsEqual(units) } ?? false
  }

  /// `Wi-Fi` for `WiFi` is the same name.
  package func isHyphenated(_ identifier: Identifier) -> Bool {
    let wanted = identifier.text.map { Self.folded(UInt16($0)) }
    let plain = squeezed.filter { $0 != 0x2D && $0 != 0x2011 }
    guard identifier.kind == .camel, plain.count < squeezed.count, plain.count >= wanted.count else { return false }
    var isFound = false
    NameSearch(wanted).forEachPlace(in: plain, overlapping: false) { _ in
      isFound = true
      return true
    }
    return isFound
  }

  private func find(_ wanted: [UInt16]) -> UTF16Range? {
    let text = segment.text.utf16
    var found: UTF16Range?
    NameSearch(wanted).forEachPlace(in: squeezed, overlapping: true) { start in
      let (from, to) = (Int(places[start]), Int(places[start + wanted.count - 1]) + 1)
      let isApart = from == 0 || !Identifier.isAlphanumeric(text[from]) || !Identifier.isAlphanumeric(text[from - 1])
      let isEnded = to == text.count || !Identifier.isAlphanumeric(text[to - 1]) || !Identifier.isAlphanumeric(text[to])
      // Part of another name of the source is not a form of this one.
      let isPart = kept.contains { $0.lowerBound <= from && to <= $0.upperBound && $0.count > to - from }
      if isApart && isEnded && !isPart { found = UTF16Range(Int32(from), Int32(to)) }
      return found != nil
    }
    return found
  }

  // MARK: Other letters

  /// A token that the source does not have and that is a few letters away, or another path in place of a path.
  private func mistyped(_ identifier: Identifier) -> UTF16Range? {
    let wanted = identifier.text.map { Self.folded(UInt16($0)) }
    let limit = wanted.count < 5 ? 0 : min(3, max(1, wanted.count / 4))
    let letters = Letters(wanted)
    var best: (distance: Int, range: Range<Int>)?
    for token in tokens {
      // Only what is nearer than the best so far counts.
      let most = min(limit, (best?.distance ?? .max) - 1)
      if letters.mayBe(token.letters, within: most),
        let distance = EditDistance.between(token.text, wanted, atMost: most)
      {
        best = (distance, token.range)
      }
      if best == nil, isOfSameKind(token.text, identifier) { best = (limit + 1, token.range) }
    }
    return best.map { UTF16Range(Int32($0.range.lowerBound), Int32($0.range.upperBound)) }
  }

  private func isOfSameKind(_ token: [UInt16], _ identifier: Identifier) -> Bool {
    switch identifier.kind {
    case .path: return token.contains(0x2F)
    case .file:
      guard let dot = identifier.text.lastIndex(of: UInt8(ascii: ".")), let other = token.lastIndex(of: 0x2E) else {
        return false
      }
      let ending = identifier.text[dot...].map { UInt16($0) }
      return token[other...].starts(with: ending)
    default: return false
    }
  }

  /// A token that the source does not have in which two neighbouring letters of a short name changed places: `JOSN`.
  private func swapped(_ identifier: Identifier) -> UTF16Range? {
    let wanted = identifier.text.map { Self.folded(UInt16($0)) }
    guard wanted.count >= 3, identifier.kind == .acronym || identifier.kind == .call else { return nil }
    for token in tokens where token.text.count >= wanted.count {
      // A compound is one token: `JOSN-Format`.
      for part in token.text.split(separator: 0x2D) where part.count == wanted.count && !vocabulary.has(Array(part)) {
        let start = token.range.lowerBound + part.startIndex
        let range = start..<(start + part.count)
        guard let place = Self.swappedPlace(Array(part), wanted),
          identifier.kind == .call || place > 0 && isSlip(range)
        else { continue }
        return UTF16Range(Int32(range.lowerBound), Int32(range.upperBound))
      }
    }
    return nil
  }

  /// Whether capitals are no abbreviation of their own: neither the lists of words have it, nor does the note use it
  /// again. At its beginning two letters change places because its words do: ICJ, in French CIJ.
  private func isSlip(_ range: Range<Int>) -> Bool {
    let units = segment.text.utf16[range]
    guard units.allSatisfy({ (0x41...0x5A).contains($0) }) else { return false }
    let key = Folding.key(Array(units))
    return [context.sourceLanguage, context.targetLanguage]
      .allSatisfy { (WordTable.of($0)?.zipf(key) ?? 0) < Self.listed }
      && context.nameCounts?.isUsedAgain(units.map { UInt8($0) }) != true
  }

  /// On the Zipf scale: a word that ten million others contain once. Slips of common words are rarer.
  private static let listed: Float = 2

  /// Where exactly two neighbouring letters changed places.
  private static func swappedPlace(_ text: [UInt16], _ wanted: [UInt16]) -> Int? {
    let same = zip(text, wanted).prefix { $0 == $1 }.count
    let isSwapped =
      same + 1 < wanted.count && text[same] == wanted[same + 1] && text[same + 1] == wanted[same]
      && text[(same + 2)...].elementsEqual(wanted[(same + 2)...])
    return isSwapped ? same : nil
  }

  // MARK: Half of it

  /// A part of a camel-case name that is on its own, is joined to letters of another script, or to other letters in an
  /// unknown word.
  private func halfTranslated(_ identifier: Identifier) -> UTF16Range? {
    guard identifier.kind == .camel else { return nil }
    let parts = Self.parts(of: identifier.text).filter { $0.count >= 4 }.prefix(Self.mostParts)
    guard !parts.isEmpty else { return nil }
    for (index, text) in latinWords {
      let word = segment.words[index]
      guard parts.contains(where: { $0.elementsEqual(text) || isHalf(text, of: $0, word.key) }) else { continue }
      let isGlued = index > 0 && segment.words[index - 1].range.end == word.range.start
      return UTF16Range(isGlued ? segment.words[index - 1].range.start : word.range.start, word.range.end)
    }
    return nil
  }

  private static func latinWords(of segment: Segment, _ vocabulary: SourceTokens) -> [(index: Int, text: [UInt16])] {
    segment.words.indices.compactMap { index in
      let word = segment.words[index]
      guard word.script == .latin, word.range.count >= 4 else { return nil }
      let text = segment.text.utf16[word.range.indices].map(folded)
      return vocabulary.has(text) ? nil : (index, text)
    }
  }

  /// In Latin text it is as often a compound.
  private func isHalf(_ text: [UInt16], of part: [UInt16], _ key: UInt64) -> Bool {
    guard part.count >= 5, text.count > part.count + 1, !Language.of(context.targetLanguage).isLatin,
      text.starts(with: part) || text.suffix(part.count).elementsEqual(part)
    else { return false }
    return [context.sourceLanguage, context.targetLanguage].allSatisfy { (WordTable.of($0)?.zipf(key) ?? 0) == 0 }
  }

  /// `Image` and `Sharp` of `ImageSharp`, in small letters.
  static func parts(of text: [UInt8]) -> [[UInt16]] {
    var parts: [[UInt16]] = [[]]
    var before: UInt8 = 0
    for byte in text {
      let isMark = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      if isMark || (byte >= 0x41 && byte <= 0x5A && before >= 0x61) { parts.append([]) }
      guard !isMark else { continue }
      parts[parts.count - 1].append(folded(UInt16(byte)))
      before = byte
    }
    return parts
  }

  /// Lower case; full-width forms and ideographic marks as ASCII.
  private static func folded(_ unit: UInt16) -> UInt16 {
    switch unit {
    case 0x41...0x5A: unit | 0x20
    case 0xFF21...0xFF3A: unit - 0xFEE0 | 0x20
    case 0xFF01...0xFF5E: unit - 0xFEE0
    case 0x3002: 0x2E
    default: unit
    }
  }

  private static func isBlank(_ unit: UInt16) -> Bool {
    unit <= 0x20 || unit == 0xA0 || unit == 0x3000 || (unit >= 0x200B && unit <= 0x200F) || unit == 0x202F
  }
}
