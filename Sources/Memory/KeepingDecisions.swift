import Languages
import UnicodeText

/// What the counts of a memory say about words of the source that a note keeps.
struct KeepingDecisions {
  /// Words that stay on purpose.
  private(set) var kept: [String] = []
  /// Words that were forgotten: other languages translate them.
  private(set) var translated: [String] = []

  private typealias Tally = MemoryFact.Tally

  /// What is known about one term.
  private struct Counts {
    var everywhere: Tally?
    var own: Tally?
    var latin = Tally()
    var other = Tally()
  }

  /// - Parameter facts: those for all languages, and those for `language`.
  init(_ facts: [MemoryFact], in language: LanguageTag) {
    var terms: [String: Counts] = [:]
    for fact in facts {
      switch fact.kind {
      case .keptTerm where fact.language == nil: terms[fact.name, default: Counts()].everywhere = fact.tally
      case .keptTerm: terms[fact.name, default: Counts()].own = fact.tally
      case .latinVote: terms[fact.name, default: Counts()].latin = fact.tally
      case .otherVote: terms[fact.name, default: Counts()].other = fact.tally
      default: break
      }
    }
    let isLatin = Language.of(language).isLatin
    for (name, counts) in terms {
      switch Self.decision(counts, isLatin: isLatin) {
      case .kept: kept.append(name)
      case .translated: translated.append(name)
      case .open: break
      }
    }
  }

  private enum Decision { case kept, translated, open }

  private static func decision(_ counts: Counts, isLatin: Bool) -> Decision {
    if counts.everywhere != nil { return .kept }
    var (latin, other) = (counts.latin, counts.other)
    guard (latin + other).total > 0 else { return isHabit(counts.own) ? .kept : .open }
    // A language with a line of its own is one of those that keep the words.
    if counts.own != nil {
      if isLatin { latin = latin.withoutOne } else { other = other.withoutOne }
    }
    let near = isLatin ? latin : other
    let all = latin + other
    let votes = near.total >= fewestVotes ? near : all
    if votes.total >= fewestVotes, isMajority(votes, isLatin: isLatin && near.total >= fewestVotes) { return .kept }
    // Loanwords: that other letters translate a word says nothing about Latin ones.
    if near.total >= fewestVotes || !isLatin && all.total >= fewestVotes, near.count * 3 <= near.total,
      all.count * 3 <= all.total || !isLatin
    {
      if isRule(counts.own) { return .kept }
      return !isHabit(counts.own) ? .translated : isShared(near) ? .kept : .open
    }
    return isHabit(counts.own) ? .kept : .open
  }

  /// Fewer languages decide nothing.
  private static let fewestVotes = 2

  /// Whether the notes in one language keep the words nearly everywhere, or mostly, in so many notes that it cannot be an
  /// oversight.
  private static func isHabit(_ own: Tally?) -> Bool {
    guard let others = own?.withoutOne else { return false }
    return others.reaches(tenths: 8, of: 3) || others.reaches(tenths: 6, of: 9)
  }

  /// Whether the notes in one language keep the words so strictly that their translators must have agreed on it, though
  /// other languages have words for them. An engine that leaves a word often does not leave it always.
  private static func isRule(_ own: Tally?) -> Bool {
    guard let others = own?.withoutOne else { return false }
    return others.total >= fewestOfRule && others.count * 20 >= others.total * 19
  }

  private static let fewestOfRule = 8

  /// Whether a habit is one of several languages, though not of most.
  private static func isShared(_ votes: Tally) -> Bool { votes.count >= fewestVotes && votes.count * 4 >= votes.total }

  /// Whether so many languages keep the words that it is no accident. Languages in Latin letters take over loanwords one
  /// by one, so that fewer are enough.
  private static func isMajority(_ votes: Tally, isLatin: Bool) -> Bool {
    isLatin ? votes.count * 5 >= votes.total * 3 : votes.count * 4 >= votes.total * 3
  }
}
