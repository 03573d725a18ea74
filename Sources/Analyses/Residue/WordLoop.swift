import Notes
import UnicodeText

/// Words of a segment that repeat over and over.
package struct WordLoop {
  /// From the first word of the first occurrence to the last word of the last one.
  package let range: UTF16Range
  /// The first occurrence.
  package let once: UTF16Range
  /// The number of occurrences.
  package let count: Int
  /// Whether the last occurrence is not followed by the beginning of another one.
  package let isWhole: Bool

  /// The first loop of a segment; nil if there is none.
  /// - Parameter fewest: how many times words must repeat; twice as many for a single word.
  /// - Complexity: linear; loops of up to 60 words are found.
  package init?(_ segment: Segment, isUnspaced: Bool, fewest: Int = 4) {
    let words = segment.words
    guard words.count >= fewest * (isUnspaced ? 1 : 3) || words.count >= fewest * 2 else { return nil }
    let keys = words.map(\.key)
    for period in 1...min(60, max(1, words.count / 3)) where period * fewest <= words.count {
      var run = 0
      for i in period..<keys.count {
        run = keys[i] == keys[i - period] ? run + 1 : 0
        // A run is checked once, when it has become long enough: the result stays the same while the run goes on.
        guard run == period * (fewest - 1) else { continue }
        let start = i - run + 1 - period
        if let found = Self.loop(keys, words, start, period, isUnspaced, fewest) {
          self = found
          return
        }
      }
    }
    return nil
  }

  private init(range: UTF16Range, once: UTF16Range, count: Int, isWhole: Bool) {
    self.range = range
    self.once = once
    self.count = count
    self.isWhole = isWhole
  }

  /// The loop that starts at word `start`, when it is long and distinctive enough.
  private static func loop(
    _ keys: [UInt64], _ words: [Word], _ start: Int, _ period: Int, _ isUnspaced: Bool, _ fewest: Int
  ) -> WordLoop? {
    var end = start + period
    while end < keys.count, keys[end] == keys[end - period] { end += 1 }
    let count = (end - start) / period
    let members = words[start..<(start + period)]
    let isTelling = members.contains { word in
      word.hasLetter && (word.range.count > 1 || isUnspaced) && !laughter.contains(word.key)
    }
    guard isTelling else { return nil }
    let once = UTF16Range(words[start].range.start, words[start + period - 1].range.end)
    let isLong = isUnspaced ? once.count >= 6 : period >= 3
    guard count >= (isLong ? fewest : fewest * 2) else { return nil }
    if !isLong, !isUnspaced, period == 1, members.allSatisfy({ $0.range.count < 3 }) { return nil }
    let last = words[start + count * period - 1]
    return WordLoop(
      range: UTF16Range(words[start].range.start, last.range.end), once: once, count: count,
      isWhole: (end - start) % period == 0)
  }

  private static let laughter = Set(
    [
      "ha", "haha", "hahaha", "he", "hehe", "ja", "jaja", "jajaja", "хa", "ха", "хаха", "ههه", "هه", "हा", "हाहा", "哈",
      "哈哈", "哈哈哈", "呵呵", "嘿嘿", "ははは", "はは", "ふふ", "하하", "하하하", "ㅋㅋ", "ㅋㅋㅋ", "ㅎㅎ", "lol", "nan", "la", "na", "bla",
      "blah",
    ]
    .map { Folding.key($0) })
}

/// Paragraphs or list items that repeat over and over.
package struct LineLoop {
  package let segments: Range<Int>
  package let count: Int

  /// - Parameter fewest: how many times they must repeat.
  package static func all(in note: Note, fewest: Int = 4) -> [LineLoop] {
    var found: [LineLoop] = []
    var start = 0
    let segments = note.segments
    while start < segments.count {
      var end = start + 1
      while end < segments.count, isSame(segments[start], segments[end], in: note) { end += 1 }
      if end - start >= fewest { found.append(LineLoop(segments: start..<end, count: end - start)) }
      start = end
    }
    return found
  }

  /// Equal words around different code are data: a list of options, say.
  private static func isSame(_ a: Segment, _ b: Segment, in note: Note) -> Bool {
    guard a.kind == b.kind, a.kind == .paragraph || a.kind == .item, a.words.count == b.words.count else {
      return false
    }
    return a.words.count >= 3 && zip(a.words, b.words).allSatisfy { $0.key == $1.key }
      && a.words.contains(where: \.hasLetter) && masked(a, in: note).elementsEqual(masked(b, in: note), by: ==)
  }

  /// What code, addresses and the like are in a segment.
  private static func masked(_ segment: Segment, in note: Note) -> [ArraySlice<UInt8>] {
    segment.text.runs.compactMap { run in
      if case .masked = run.content { note.file.bytes[run.bytes.start.value..<run.bytes.end.value] } else { nil }
    }
  }
}
