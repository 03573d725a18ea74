import Notes
import UnicodeText

/// How the source note uses its words: which as ordinary words, which only as names.
struct SourceProfile {
  /// Keys of all its words.
  let words: Set<UInt64>
  /// Words it writes in small letters somewhere.
  let lowercase: Set<UInt64>
  /// Words it writes with a capital in mid-sentence and never in small letters: names.
  let names: Set<UInt64>
  /// Pairs of neighbouring capitalised words in running text or in link texts, by `pairKey`: parts of longer names and
  /// of titles.
  let namePairs: Set<UInt64>
  /// Everything between two brackets, by `key(of:)`.
  let bracketed: Set<UInt64>
  /// The texts of its links to other places, by `key(of:)`: titles of works and pages.
  let titles: Set<UInt64>

  init(_ note: Note) {
    var words: Set<UInt64> = []
    var lowercase: Set<UInt64> = []
    var capitalized: Set<UInt64> = []
    var pairs: Set<UInt64> = []
    var titles: Set<UInt64> = []
    var bracketed: Set<UInt64> = []
    for segment in note.segments {
      titles.formUnion(Self.linkTexts(segment, of: note))
      let isLabel = segment.kind.isLabel
      if AdjacentText.hasBrackets(segment.text) { bracketed.formUnion(Self.bracketed(in: segment)) }
      let parts = SegmentParts(segment)
      // Title case in the text of a link to another page of the notes does not make a name.
      let pages = Set(LinkTexts.pageTitles(in: segment, of: note).joined())
      for (i, word) in segment.words.enumerated() where word.hasLetter {
        words.insert(word.key)
        guard word.isCapitalized else {
          lowercase.insert(word.key)
          continue
        }
        if pages.contains(i) { continue }
        let isLink = segment.text.style(at: word.range.start).contains(.link)
        let isRunning = !isLabel && !parts.isLead(i)
        if isRunning && !SentencePosition.isFirst(i, in: segment) { capitalized.insert(word.key) }
        if (isRunning || isLink) && i > 0 && Self.isPair(segment, i) {
          pairs.insert(Self.pairKey(segment.words[i - 1].key, word.key))
        }
      }
    }
    self.words = words
    self.lowercase = lowercase
    names = capitalized.subtracting(lowercase)
    namePairs = pairs
    self.titles = titles
    self.bracketed = bracketed
  }

  /// One key for two neighbours, in order.
  static func pairKey(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 0x9E37_79B9_7F4A_7C15 ^ second }

  /// One key for a run of words.
  static func key(of words: ArraySlice<Word>) -> UInt64 { words.reduce(0) { pairKey($0, $1.key) } }

  /// The keys of the contents of brackets, in order.
  private static func bracketed(in segment: Segment) -> [UInt64] {
    let words = segment.words
    var found: [UInt64] = []
    var start = 0
    while start < words.count {
      var end = start + 1
      while end < words.count, !AdjacentText.hasBracket(between: words[end - 1], words[end], in: segment.text) {
        end += 1
      }
      if AdjacentText.isInBrackets(words[start].range, in: segment.text) { found.append(key(of: words[start..<end])) }
      start = end
    }
    return found
  }

  /// The keys of link texts of three words or more whose links lead elsewhere.
  private static func linkTexts(_ segment: Segment, of note: Note) -> [UInt64] {
    LinkTexts.words(in: segment, of: note, isRelative: false).filter { $0.count >= 3 }
      .map { key(of: segment.words[$0]) }
  }

  /// Whether word `i` and the one before it are capitalised neighbours.
  private static func isPair(_ segment: Segment, _ i: Int) -> Bool {
    let (first, second) = (segment.words[i - 1], segment.words[i])
    return first.isCapitalized && second.range.start - first.range.end <= 1
  }
}

/// The place of a word in its sentence.
enum SentencePosition {
  /// Whether word `i` opens its segment or a sentence, or follows a colon, dash, bullet or opening quote.
  static func isFirst(_ i: Int, in segment: Segment) -> Bool {
    var at = Int(segment.words[i].range.start) - 1
    let text = segment.text.utf16
    while at >= 0 {
      switch text[at] {
      case 0x20, 0xA0, 0x0A, 0x09, 0x22, 0x28, 0x5B, 0x201C, 0x201E, 0xAB, 0x2018, 0x202F: at -= 1
      // An emoji and the characters that join its parts.
      case 0xD83C...0xD83E, 0xDC00...0xDFFF, 0x200D, 0xFE0F, 0x2600...0x27BF: at -= 1
      case 0x2E, 0x21, 0x3F, 0x3A, 0x2013, 0x2014, 0x2022, 0x2026, 0x2192, 0x3002, 0xFF1A, 0xFF01, 0xFF1F, 0x23:
        return true
      default: return false
      }
    }
    return true
  }
}
