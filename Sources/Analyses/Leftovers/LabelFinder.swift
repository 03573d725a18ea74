import Languages
import Lexicon
import Models
import Notes
import UnicodeText

/// Finds headings, labels and leads in the source language. They are checked as wholes, and title case does not excuse
/// them.
struct LabelFinder {
  private let context: NoteContext
  private let profile: SourceProfile?
  private let habits: TargetProfile
  private let check: WordScorer
  private let isLatin: Bool

  init(_ context: NoteContext, profile: SourceProfile?, check: WordScorer) {
    self.context = context
    self.profile = profile
    self.check = check
    habits = context.targetProfile
    isLatin = Language.of(context.targetLanguage).isLatin
  }

  /// A heading, a label or a lead, checked as a whole.
  func label(_ index: Int, _ words: Range<Int>, against unit: UnitWords) -> [Leftover] {
    let segment = context.note.segments[index]
    let words = withoutNumbers(words, in: segment)
    guard !words.isEmpty else { return [] }
    func keep(_ reason: KeepReason, _ evidence: [String] = []) -> [Leftover] {
      if let log = context.decisions {
        let range = Leftover(index, segment, words, extent: .block, ordinaryWords: 0).range
        log.record(Decision(.label, segment.text.byteRange(range), .kept(reason), evidence: evidence))
      }
      return []
    }
    guard !isIndexLetter(segment, words) else { return keep(.short) }
    guard !habits.isMixed else { return keep(.mixedNote) }
    if isOddOneOfList(segment, words, unit) {
      return [Leftover(index, segment, words, extent: .block, ordinaryWords: 1)]
    }
    let checked = check.check(index, words, against: unit, isLabel: true)
    let ordinary = checked.filter { $0.role == .content }.count
    // Words of the target language in it: the words are looked at one by one.
    guard isWhole(checked) else { return [] }
    if let reason = name(segment, words) ?? purpose(segment, words, unit) { return keep(reason) }
    if isNamedProduct(segment, words, checked) { return keep(.product) }
    guard ordinary > 2 || !isOwnWord(segment, words) else { return keep(.targetWord) }
    let score = checked.reduce(0) { $0 + max(-2, $1.score) } + (isCopied(segment, words, unit) ? 0.5 : 0)
    let sum = ["the words together weigh \(ModelContributions.rounded(score))"]
    guard ordinary > 0, score >= (isLatin ? 1.3 : 0.9), score >= 0.35 * Float(words.count) else {
      return keep(.weak, sum)
    }
    // One ordinary word among names is part of them.
    guard checked.count(where: { $0.role == .content || $0.role == .function }) * 3 >= words.count else {
      return keep(.name, sum)
    }
    return [Leftover(index, segment, words, extent: .block, ordinaryWords: ordinary)]
  }

  /// A name followed by at most three words in title case that the source never writes in small letters, and that are not
  /// what happens to the thing: `GitHub Discussions`, unlike `GitHub Configuration`. After an acronym only rare words.
  private func isNamedProduct(_ segment: Segment, _ words: Range<Int>, _ checked: [WordScore]) -> Bool {
    guard let profile, (2...4).contains(words.count), let reason = checked[0].reason else { return false }
    let isAcronym = reason == .acronym
    guard isAcronym || reason == .name || reason == .identifier else { return false }
    let rest = zip(segment.words[words], checked).dropFirst()
    return rest.allSatisfy { word, score in
      score.role == .kept
        || word.isCapitalized && !word.traits.contains(.allCaps) && !profile.lowercase.contains(word.key)
          && !(isAcronym && check.evidence.sourceZipf(word.key) >= Self.rareZipf)
          && !Self.isActivity(segment.string(word))
          && CustomaryRenderings.of(segment.string(word), in: context.targetLanguage) == nil
    }
  }

  private static let rareZipf: Float = 3.6

  /// Installation, deployment, monitoring.
  private static func isActivity(_ word: String) -> Bool { ["tion", "ment", "ing"].contains(where: word.hasSuffix) }

  /// `## F`, `## A–C`: the letters of an index.
  private func isIndexLetter(_ segment: Segment, _ words: Range<Int>) -> Bool {
    words.count <= 2 && segment.words[words].allSatisfy { $0.range.count == 1 }
  }

  /// Without the number of a chapter: `13.4.1. Evolution`.
  private func withoutNumbers(_ words: Range<Int>, in segment: Segment) -> Range<Int> {
    (words.first { !segment.words[$0].isNumber } ?? words.upperBound)..<words.upperBound
  }

  /// A lead of one unlisted word that is made of listed ones, while the neighbouring leads of the source's list are
  /// ordinary words: `Teardown` below `Configuration`.
  private func isOddOneOfList(_ segment: Segment, _ words: Range<Int>, _ unit: UnitWords) -> Bool {
    let word = segment.words[words.lowerBound]
    guard words.count == 1, unit.isReliable, unit.unit.contains(word.key), let source = context.sourceNote,
      word.traits.isDisjoint(with: [.innerCapital, .allCaps, .digit]), !check.isInUse(word, in: segment),
      check.evidence.isSourceCompound(segment.text.utf16, word.range)
    else { return false }
    let around = max(0, unit.sources.lowerBound - 2)..<min(source.segments.count, unit.sources.upperBound + 2)
    let leads = around.filter { !unit.sources.contains($0) }.compactMap { index -> Bool? in
      let neighbour = source.segments[index]
      guard let lead = SegmentParts(neighbour).leads.first else { return nil }
      return neighbour.words[lead].allSatisfy { check.isOrdinary($0, in: neighbour) }
    }
    return leads.count > 1 && !leads.contains(false)
  }

  /// Whether the source block has the same words, three or more.
  private func isCopied(_ segment: Segment, _ words: Range<Int>, _ unit: UnitWords) -> Bool {
    unit.isReliable && words.count > 2 && segment.words[words].allSatisfy { unit.unit.contains($0.key) }
  }

  /// Whether none of its words belongs to the target language.
  private func isWhole(_ checked: [WordScore]) -> Bool {
    if isLatin { return !checked.contains { $0.role == .native && $0.score < -1 } }
    return !checked.contains { $0.role == .native }
  }

  /// Whether the source uses these words as a name or title in its running text, or they are on the keep list.
  private func name(_ segment: Segment, _ words: Range<Int>) -> KeepReason? {
    if isLinkedName(segment, words) || isVersioned(segment, words) { return .product }
    guard let profile, words.count > 1 else { return nil }
    if profile.titles.contains(SourceProfile.key(of: segment.words[words])) { return .namedInSource }
    let isName = words.dropFirst().allSatisfy { i in
      profile.namePairs.contains(SourceProfile.pairKey(segment.words[i - 1].key, segment.words[i].key))
    }
    return isName ? .namedInSource : nil
  }

  /// Whether the translation also uses a word of this short label in its running text, as a name or a loan; or, in
  /// German, writes it with hyphens like its own compounds.
  private func isOwnWord(_ segment: Segment, _ words: Range<Int>) -> Bool {
    if profile == nil || isLatin && words.count == 1, segment.words[words].contains(where: { isOwn($0) }) {
      return true
    }
    if words.count == 1, habits.isNameAmongNative(segment.words[words.lowerBound].key) { return true }
    if isLatin, words.count == 1, check.isInUse(segment.words[words.lowerBound], in: segment) { return true }
    guard context.targetLanguage.language == "de", words.count > 1 else { return false }
    return words.dropFirst().allSatisfy { i in
      let (first, second) = (segment.words[i - 1], segment.words[i])
      return second.isCapitalized && segment.text.utf16[Int(first.range.end)] == 0x2D
        && second.range.start - first.range.end == 1
    }
  }

  private func isOwn(_ word: Word) -> Bool {
    word.hasLetter && (habits.names.contains(word.key) || habits.count(of: word.key) > 1)
  }

  /// One word that the note's code contains too, or several in an order that the source does not have: `### List`, `##
  /// Responses JSON`.
  private func purpose(_ segment: Segment, _ words: Range<Int>, _ unit: UnitWords) -> KeepReason? {
    if words.count == 1 {
      return context.codeNames.contains(segment.words[words.lowerBound].key) ? .inCode : nil
    }
    let acronyms = context.acronyms
    if segment.kind == .linkTitle, acronyms.isSpelledOut(by: segment.words[words], in: segment.text) { return .acronym }
    guard unit.isReliable,
      Rearrangement.isRearranged(words, in: segment, against: context.sourceOrder?.unit(unit.sources))
    else { return nil }
    return .rearranged
  }

  /// A label that consists of a capitalised link: `### [Requests](…)`.
  private func isLinkedName(_ segment: Segment, _ words: Range<Int>) -> Bool {
    segment.words[words].allSatisfy { word in
      segment.text.style(at: word.range.start).contains(.link) && (word.isCapitalized || word.isNumber)
    }
  }

  /// One word and a version: `Python 3.10`.
  private func isVersioned(_ segment: Segment, _ words: Range<Int>) -> Bool {
    guard words.count == 2, let last = segment.words[words].last, last.isNumber else { return false }
    return segment.text.utf16[last.range.indices].contains(0x2E)
  }
}
