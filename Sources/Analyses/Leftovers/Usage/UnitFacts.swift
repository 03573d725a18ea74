import Notes
import UnicodeText

/// How the source of one unit writes its words: how often, and with what around them. Made only for units whose
/// translation contains words to be checked; linear in the unit.
struct UnitFacts {
  private var words: [UInt64: Fact] = [:]
  private var pairs: Set<UInt64> = []

  struct Fact {
    var count = 0
    var traits: Traits = []
  }

  struct Traits: OptionSet {
    let rawValue: UInt8
    /// In small letters, or with the capital at the start of a sentence.
    static let lowercase = Traits(rawValue: 1)
    /// A quotation mark is directly before or after it.
    static let quoted = Traits(rawValue: 2)
    /// A colon follows, as after a key.
    static let key = Traits(rawValue: 4)
    static let attached = Traits(rawValue: 8)
  }

  init(_ unit: UnitWords, in context: NoteContext) {
    guard let source = context.sourceNote, unit.isReliable else { return }
    for segment in source.segments[unit.sources] {
      for (i, word) in segment.words.enumerated() where word.script == .latin {
        words[word.key, default: Fact()].count += 1
        words[word.key]?.traits.formUnion(Self.traits(i, segment))
        if i > 0 { pairs.insert(SourceProfile.pairKey(segment.words[i - 1].key, word.key)) }
      }
    }
  }

  /// The facts about a word of the source; nil if the source lacks it.
  subscript(key: UInt64) -> Fact? { words[key] }

  /// Whether the two words are neighbours in the source.
  func hasPair(_ first: UInt64, _ second: UInt64) -> Bool { pairs.contains(SourceProfile.pairKey(first, second)) }

  private static func traits(_ i: Int, _ segment: Segment) -> Traits {
    let (word, text) = (segment.words[i], segment.text)
    let isName = word.isCapitalized && !SentencePosition.isFirst(i, in: segment)
    var traits: Traits = isName ? [] : .lowercase
    if AdjacentText.opensQuotation(word.range, in: text) || AdjacentText.closesQuotation(word.range, in: text) {
      traits.insert(.quoted)
    }
    if AdjacentText.isKey(word.range, in: text) { traits.insert(.key) }
    if Attachment.isAttached(word, in: text) { traits.insert(.attached) }
    return traits
  }
}
