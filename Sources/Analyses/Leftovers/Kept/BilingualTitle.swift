import Notes
import UnicodeText

/// A title that contains the source's title and then its translation, or the other way round: `less than – kleiner
/// als`.
enum BilingualTitle {
  /// The words of the source in `segment`, when a mark separates them from words that are a translation.
  ///
  /// - Parameter isNative: whether a word belongs to the target language.
  static func words(in segment: Segment, against sources: ArraySlice<Segment>, isNative: (Word) -> Bool) -> Range<Int>?
  {
    let words = segment.words
    for source in sources where (1...longest).contains(source.words.count) && source.words.count < words.count {
      let keys = source.words.map(\.key)
      if words.prefix(keys.count).map(\.key) == keys, isParted(words[keys.count - 1], words[keys.count], segment),
        words[keys.count...].contains(where: isNative)
      {
        return 0..<keys.count
      }
      let start = words.count - keys.count
      if words[start...].map(\.key) == keys, isParted(words[start - 1], words[start], segment),
        words[..<start].contains(where: isNative)
      {
        return start..<words.count
      }
    }
    return nil
  }

  /// A longer text is not a title.
  private static let longest = 8

  private static func isParted(_ first: Word, _ second: Word, _ segment: Segment) -> Bool {
    segment.text.utf16[Int(first.range.end)..<Int(second.range.start)].contains(where: partings.contains)
  }

  private static let partings = UnitSet("-–—―/|=:：(（")
}
