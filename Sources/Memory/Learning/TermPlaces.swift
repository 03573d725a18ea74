import Lexicon
import Notes
import UnicodeText

/// The runs of words of a segment of the source that translations may keep: ordinary words, and what is a label as a
/// whole or a title.
struct TermPlaces {
  struct Place {
    let key: UInt64
    /// The key regardless of capitals.
    let wordsKey: UInt64
    let words: Range<Int>
    let isTitle: Bool

    /// With single spaces.
    func text(in segment: Segment) -> String {
      segment.words[words].map { isTitle ? segment.string($0) : Folding.folded(segment.string($0)) }
        .joined(separator: " ")
    }
  }

  private(set) var all: [Place] = []

  /// - Parameter isTranslation: whether the segment was translated; of one that was left whole, only a label counts.
  init(_ segment: Segment, _ table: WordTable?, isTranslation: Bool) {
    if isTranslation { addRuns(of: segment, table) }
    for label in Self.labels(of: segment, isTranslation: isTranslation) { add(label, of: segment) }
  }

  // MARK: Runs of words

  /// Runs of ordinary words, and those in title case of two words or more: `Infrastructure as a Service`.
  private mutating func addRuns(of segment: Segment, _ table: WordTable?) {
    let words = segment.words
    let isFunction = words.map { (table?.zipf($0.key) ?? 0) >= Self.functionFrequency }
    let isEdge = words.indices.map { words[$0].hasLetter && !isFunction[$0] }
    let isPlain = words.indices.map { isEdge[$0] && Self.isPlain(words[$0]) }
    for first in words.indices where isEdge[first] {
      var before: UInt64?
      for last in first..<min(first + Phrase.longest, words.count) {
        guard last == first || words[last].hasLetter && Phrase.isJoined(last - 1, in: segment) else { break }
        let run = first...last
        if isEdge[last] || words[last].isCapitalized {
          if isEdge[last], run.contains(where: { isPlain[$0] }) {
            add(Range(run), of: segment, before, isTitle: false)
          } else if run.count > 1, run.allSatisfy({ words[$0].isCapitalized || isFunction[$0] }) {
            addTitle(Range(run), of: segment, before)
          }
        }
        before = Phrase.key(before, words[last].key)
      }
    }
  }

  /// Function words are the most frequent: they are not terms, nor do terms begin or end with them.
  private static let functionFrequency: Float = 6

  /// Not a name, an acronym or an identifier: those are kept anyway because of their capitals.
  private static func isPlain(_ word: Word) -> Bool {
    word.range.count >= 3 && word.traits.isDisjoint(with: [.capitalized, .allCaps, .innerCapital, .digit])
  }

  // MARK: Labels

  /// The whole segment, and what is strong or a link in it, if short.
  private static func labels(of segment: Segment, isTranslation: Bool) -> [Range<Int>] {
    let count = segment.words.count
    if (1...Phrase.longest).contains(count) { return [0..<count] }
    guard isTranslation else { return [] }
    let styles = segment.words.map { segment.text.style(at: $0.range.start).intersection([.strong, .link]) }
    var (labels, start): ([Range<Int>], Int) = ([], 0)
    while start < count {
      let end = styles[start...].firstIndex { $0 != styles[start] } ?? count
      if !styles[start].isEmpty, end - start <= Phrase.longest { labels.append(start..<end) }
      start = end
    }
    return labels
  }

  private mutating func add(_ label: Range<Int>, of segment: Segment) {
    let words = segment.words[label]
    let before = words.dropLast().reduce(nil) { Phrase.key($0, $1.key) }
    guard label.dropLast().allSatisfy({ Phrase.isJoined($0, in: segment) }) else { return }
    if words.allSatisfy(\.isCapitalized) {
      addTitle(label, of: segment, before)
    } else if words.count == segment.words.count, words.allSatisfy(Self.isWord) {
      add(label, of: segment, before, isTitle: false)
    }
  }

  /// - Parameter before: the key of all its words but the last.
  private mutating func addTitle(_ words: Range<Int>, of segment: Segment, _ before: UInt64?) {
    guard segment.words[words].allSatisfy(Self.isWord),
      segment.words[words].contains(where: { !$0.traits.contains(.allCaps) })
    else { return }
    add(words, of: segment, before, isTitle: true)
  }

  private mutating func add(_ words: Range<Int>, of segment: Segment, _ before: UInt64?, isTitle: Bool) {
    let key = Phrase.key(before, Phrase.lastKey(words.upperBound - 1, in: segment))
    all.append(Place(key: isTitle ? Phrase.titleKey(key) : key, wordsKey: key, words: words, isTitle: isTitle))
  }

  private static func isWord(_ word: Word) -> Bool {
    word.hasLetter && word.traits.isDisjoint(with: [.innerCapital, .digit])
  }
}
