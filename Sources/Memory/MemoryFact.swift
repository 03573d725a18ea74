import UnicodeText

/// One habit of a project's notes, and how many of them have it.
package struct MemoryFact: Hashable, Sendable {
  package let kind: Kind
  /// The language of the translations; nil if it holds for all.
  package let language: LanguageTag?
  /// The subject: a front matter key, a term, the name of a block.
  package let name: String
  package let tally: Tally
  /// In how many of how many blocks; only for renderings.
  package let blocks: Tally?
  /// An explanation for people; may be empty.
  package let remark: String

  package init(
    _ kind: Kind, in language: LanguageTag?, _ name: String, _ tally: Tally, blocks: Tally? = nil, remark: String = ""
  ) {
    self.kind = kind
    self.language = language
    self.name = name
    self.tally = tally
    self.blocks = blocks
    self.remark = remark
  }

  /// The kinds of habits, by their names in the file.
  package enum Kind: String, CaseIterable, Sendable {
    /// A block that translations have and their sources do not: a banner, a disclaimer.
    case block
    /// A key that translations have and their sources do not.
    case addedKey = "key-added"
    /// A key that sources have and their translations do not.
    case droppedKey = "key-dropped"
    /// A key whose value is the same as the source's.
    case sameKey = "key-same"
    /// A key whose value differs from the source's.
    case translatedKey = "key-translated"
    /// Words of the source that stay untranslated; counts notes.
    case keptTerm = "kept"
    /// Words of the source that stay untranslated; counts the languages in Latin letters that mostly keep them.
    case latinVote = "vote-latin"
    /// The same for languages in other scripts, which keep fewer words.
    case otherVote = "vote-other"
    /// A pattern by which destinations of links and images are rewritten.
    case link
    /// A word of the translations that only the field uses.
    case houseWord = "word"
    /// A term of the sources and how translations render it.
    case rendering
    /// A short text of the source and its rendering, `Next steps → Nächste Schritte`; counts notes.
    case headingSegment = "segment-heading"
    case cellSegment = "segment-cell"
    case labelSegment = "segment-label"
    case linkSegment = "segment-link"
    case proseSegment = "segment-prose"
  }

  /// In how many of how many notes, or languages, it is true.
  package struct Tally: Hashable, Sendable {
    package var count: Int
    package var total: Int

    package init(count: Int = 0, total: Int = 0) {
      self.count = count
      self.total = total
    }

    /// Whether at least `tenths` of `least` notes or more have it.
    package func reaches(tenths: Int, of least: Int) -> Bool { total >= least && count * 10 >= total * tenths }

    static func + (a: Tally, b: Tally) -> Tally { Tally(count: a.count + b.count, total: a.total + b.total) }

    /// Without one that has it.
    var withoutOne: Tally { count == 0 ? self : Tally(count: count - 1, total: total - 1) }
  }
}

extension MemoryFact {
  /// Whether it is based on more notes than `other`: decides between two lines about the same subject after a merge.
  func isSurer(than other: MemoryFact) -> Bool {
    if tally.total != other.tally.total { return tally.total > other.tally.total }
    if tally.count != other.tally.count { return tally.count > other.tally.count }
    return remark < other.remark
  }

  /// Its subject, regardless of the numbers.
  var subject: Subject { Subject(kind: kind, language: language, name: name) }

  struct Subject: Hashable {
    let kind: Kind
    let language: LanguageTag?
    let name: String
  }
}
