import Notes
import UnicodeText

/// Lists of the names of products or organizations: `Veritas Enterprise Vault, Commvault Complete Data Protection,
/// Microsoft data lifecycle management`. The words after a name in such a list belong to it.
enum NameLists {
  /// The words of the lists of `segment`. Linear.
  ///
  /// - Parameter isOrdinary: whether a capitalised word is an ordinary word of the source language.
  static func words(in segment: Segment, isOrdinary: (Word) -> Bool) -> Set<Int> {
    guard segment.words.count > 2 else { return [] }
    var found: Set<Int> = []
    var start = 0
    while start < segment.words.count {
      var items = [item(from: start, in: segment)]
      while let last = items.last, last.upperBound < segment.words.count, isListed(last.upperBound, segment),
        items.count < longest
      {
        items.append(item(from: last.upperBound, in: segment))
      }
      start = items.last?.upperBound ?? segment.words.count
      guard items.count > 2 || items.count == 2 && items.allSatisfy({ $0.count > 2 }) else { continue }
      // Words of the sentence may come before the first name.
      items[0] = title(endingIn: items[0], in: segment)
      let named = items.filter { item in
        segment.words[item].first.map { $0.isCapitalized && !isOrdinary($0) && !$0.traits.contains(.allCaps) } ?? false
      }
      let titles = named.filter { $0.count > 1 && segment.words[$0].allSatisfy { $0.isCapitalized || $0.isNumber } }
      if named.count == items.count, named.count > 1, titles.count > 0 { found.formUnion(named.joined()) }
    }
    return found
  }

  /// The Latin words from word `start` up to a mark or a word of another script.
  private static func item(from start: Int, in segment: Segment) -> Range<Int> {
    var end = start + 1
    while end < segment.words.count, isLatin(segment.words[end - 1]), isLatin(segment.words[end]),
      between(end, segment).allSatisfy({ $0 == 0x20 || $0 == 0x2D || $0 == 0x26 })
    {
      end += 1
    }
    return start..<end
  }

  /// The capitalised words at the end of an item.
  private static func title(endingIn item: Range<Int>, in segment: Segment) -> Range<Int> {
    let start = item.reversed().prefix { segment.words[$0].isCapitalized || segment.words[$0].isNumber }.last
    return (start ?? item.upperBound)..<item.upperBound
  }

  private static func isLatin(_ word: Word) -> Bool { word.script == .latin || word.isNumber }

  /// Whether a comma is all that separates word `i` from the one before.
  private static func isListed(_ i: Int, _ segment: Segment) -> Bool {
    let marks = between(i, segment)
    return marks.contains(where: commas.contains) && marks.allSatisfy { $0 == 0x20 || commas.contains($0) }
  }

  private static func between(_ i: Int, _ segment: Segment) -> ArraySlice<UInt16> {
    let start = Int(segment.words[i - 1].range.end)
    return segment.text.utf16[start..<max(start, Int(segment.words[i].range.start))]
  }

  private static let commas = UnitSet(",、，،")
  private static let longest = 50
}
