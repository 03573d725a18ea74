import UnicodeText

/// One habit that the notes of a project have, and how many of them have it.
package struct MemoryFact: Hashable, Sendable {
  package let kind: Kind
  /// The language of the translations; nil where it holds for all.
  package let language: LanguageTag?
  /// What it is about: a key of the front matter, a term, the name of a block.
  package let name: String
  package let tally: Tally
  /// What shows a reader what it is about; may be empty.
  package let remark: String

  package init(_ kind: Kind, in language: LanguageTag?, _ name: String, _ tally: Tally, remark: String = "") {
    self.kind = kind
    self.language = language
    self.name = name
    self.tally = tally
    self.remark = remark
  }

  /// What can be learned, by the word that stands for it in the file.
  package enum Kind: String, CaseIterable, Sendable {
    /// A block that translations have and their sources do not: a banner, a disclaimer.
    case block
    /// A key that translations have and their sources do not.
    case addedKey = "key-added"
    /// A key that sources have and their translations do not.
    case droppedKey = "key-dropped"
    /// A key whose value is the source's.
    case sameKey = "key-same"
    /// A key whose value is another than the source's.
    case translatedKey = "key-translated"
    /// Words of the source that stay as they are.
    case keptTerm = "kept"
    /// A word of the translations that only the trade knows.
    case houseWord = "word"
  }

  /// In how many of how many notes it is so.
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
  }
}

extension MemoryFact {
  /// Of two lines about one thing, as a merge leaves them, the one that rests on more.
  func isSurer(than other: MemoryFact) -> Bool {
    if tally.total != other.tally.total { return tally.total > other.tally.total }
    if tally.count != other.tally.count { return tally.count > other.tally.count }
    return remark < other.remark
  }

  /// What it is about, whatever the notes say of it.
  var subject: Subject { Subject(kind: kind, language: language, name: name) }

  struct Subject: Hashable {
    let kind: Kind
    let language: LanguageTag?
    let name: String
  }
}
