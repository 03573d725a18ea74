import Lexicon
import Linting
import Notes
import UnicodeText

/// Finds the stretches of a segment that stand in the source language: words are weighed, the sentence is decoded with
/// two states, and what is meant to stay is left out.
struct LeftoverFinder {
  private let context: LintContext
  private let profile: SourceProfile?
  private let habits: TargetProfile
  private let judge: WordJudge
  private let isLatin: Bool
  private let decoder: TwoStateDecoder

  init(_ context: LintContext, profile: SourceProfile?) {
    self.context = context
    self.profile = profile
    habits = TargetProfile.of(context)
    judge = WordJudge(context, profile: profile)
    isLatin = WritingSystem.isLatin(context.targetLanguage)
    decoder = TwoStateDecoder(switchPrice: isLatin ? 1 : 0.35)
  }

  /// The leftovers of one segment of the translation.
  func leftovers(in index: Int, beside unit: UnitWords) -> [Leftover] {
    let segment = context.note.segments[index]
    guard segment.words.contains(where: { $0.script == .latin }) else { return [] }
    let parts = SegmentParts(segment)
    var found: [Leftover] = []
    if segment.kind.isLabel {
      found = label(index, 0..<segment.words.count, beside: unit)
      if found.isEmpty { found = running(index, 0..<segment.words.count, beside: unit) }
    } else {
      found = parts.leads.flatMap { label(index, $0, beside: unit) }
      let labels = found.map(\.words)
      found += remainder(of: segment, without: labels).flatMap { running(index, $0, beside: unit) }
      found.sort { $0.words.lowerBound < $1.words.lowerBound }
    }
    return joined(found, in: segment, index)
  }

  /// The stretches of words outside `labels`.
  private func remainder(of segment: Segment, without labels: [Range<Int>]) -> [Range<Int>] {
    var rest: [Range<Int>] = []
    var start = 0
    for label in labels + [segment.words.count..<segment.words.count] {
      if label.lowerBound > start { rest.append(start..<label.lowerBound) }
      start = label.upperBound
    }
    return rest
  }

  // MARK: Labels

  /// A heading, a label or a lead, judged as a whole.
  private func label(_ index: Int, _ words: Range<Int>, beside unit: UnitWords) -> [Leftover] {
    let segment = context.note.segments[index]
    guard !words.isEmpty, !habits.isMixed else { return [] }
    let judged = judge.judge(segment, words, beside: unit, isLabel: true)
    let ordinary = judged.filter { $0.role == .content }.count
    guard isWhole(judged), !isKnownName(segment, words), ordinary > 2 || !isOwnWord(segment, words) else { return [] }
    let score = judged.reduce(0) { $0 + max(-2, $1.score) } + (isCopied(segment, words, unit) ? 0.5 : 0)
    guard ordinary > 0, score >= (isLatin ? 1.3 : 0.9), score >= 0.35 * Float(words.count) else { return [] }
    return [leftover(index, words, extent: .block, ordinary: ordinary)]
  }

  /// Whether the source block has the same words, three or more.
  private func isCopied(_ segment: Segment, _ words: Range<Int>, _ unit: UnitWords) -> Bool {
    unit.isReliable && words.count > 2 && segment.words[words].allSatisfy { unit.unit.contains($0.key) }
  }

  /// Whether no word of it is the target language's.
  private func isWhole(_ judged: [WordJudgement]) -> Bool {
    if isLatin { return !judged.contains { $0.role == .native && $0.score < -1 } }
    return !judged.contains { $0.role == .native }
  }

  /// Whether the source uses these words as a name or title in its running text, or they are on the keep list.
  private func isKnownName(_ segment: Segment, _ words: Range<Int>) -> Bool {
    if isLinkedName(segment, words) || isVersioned(segment, words) { return true }
    guard let profile, words.count > 1 else { return false }
    if profile.titles.contains(SourceProfile.key(of: segment.words[words])) { return true }
    return words.dropFirst().allSatisfy { i in
      profile.namePairs.contains(SourceProfile.pairKey(segment.words[i - 1].key, segment.words[i].key))
    }
  }

  /// Whether the translation uses a word of this short label in its running text as well, as a name or a loan; or, in
  /// German, writes it with hyphens as its own compounds.
  private func isOwnWord(_ segment: Segment, _ words: Range<Int>) -> Bool {
    if profile == nil || isLatin && words.count == 1, segment.words[words].contains(where: { isOwn($0) }) {
      return true
    }
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

  // MARK: Running text

  private func running(_ index: Int, _ words: Range<Int>, beside unit: UnitWords) -> [Leftover] {
    let segment = context.note.segments[index]
    guard !words.isEmpty else { return [] }
    let judged = judge.judge(segment, words, beside: unit, isLabel: false)
    return decoder.sourceRuns(judged.map(\.score)).compactMap { run in
      let trimmed = trimmed(run, judged)
      let roles = judged[trimmed]
      let ordinary = roles.filter { $0.role == .content }.count
      let sum = roles.reduce(0) { $0 + $1.score }
      guard sum >= threshold(for: trimmed.count), ordinary > 0 || isSentence(trimmed, judged) else { return nil }
      let range = trimmed.lowerBound + words.lowerBound..<trimmed.upperBound + words.lowerBound
      let found = leftover(index, range, extent: .fragment, ordinary: ordinary)
      return isKept(found, roles, in: segment) ? nil : found
    }
  }

  /// The least sum of scores that makes a finding. A lone word beside no source has the least behind it.
  private func threshold(for count: Int) -> Float {
    guard isLatin else { return 0.9 }
    return count == 1 && profile == nil ? 2.4 : 2
  }

  /// Names at the edges belong to the sentence around as well as to the stretch: left out.
  private func trimmed(_ run: Range<Int>, _ judged: [WordJudgement]) -> Range<Int> {
    var (start, end) = (run.lowerBound, run.upperBound)
    while start < end, judged[start].score <= 0.05 { start += 1 }
    while start < end, judged[end - 1].score <= 0.05 { end -= 1 }
    return start..<end
  }

  /// A stretch with no content word in small letters is a title or a name, unless function words carry it and no
  /// capital stands in it or beside it.
  private func isSentence(_ run: Range<Int>, _ judged: [WordJudgement]) -> Bool {
    let around = max(0, run.lowerBound - 1)..<min(judged.count, run.upperBound + 1)
    let roles = judged[around].map(\.role)
    return isLatin && !roles.contains(.capitalized) && !roles.contains(.kept) && roles.count { $0 == .function } >= 2
  }

  private func isKept(_ found: Leftover, _ judged: ArraySlice<WordJudgement>, in segment: Segment) -> Bool {
    if habits.isMixed && (judged.count < 5 || !judged.contains { $0.role == .function }) { return true }
    if found.words.count <= 2, segment.words[found.words].allSatisfy({ Jargon.contains($0.key) }) { return true }
    if found.words.contains(where: { MonthNames.isDate($0, in: segment) }) { return false }
    let capitals = judged.count { $0.role == .capitalized }
    if found.ordinaryWords < 2 && capitals > found.ordinaryWords && !isLatin { return true }
    if !isLatin, judged.count == 1, LoneWord(segment, found, evidence: judge.evidence).isLoan { return true }
    if judged.count <= 5 && Surroundings.isGloss(found.range, in: segment.text) && !isBracketedInSource(found, segment)
    {
      return true
    }
    if !isLatin && judged.count <= 3 && Surroundings.isGlossed(found.range, in: segment.text) { return true }
    return false
  }

  /// A label that is nothing but a link with capitals: `### [Requests](…)`.
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

  /// Whether the source has these words in brackets too: then they are no gloss that a translator added.
  private func isBracketedInSource(_ found: Leftover, _ segment: Segment) -> Bool {
    guard found.words.count > 1, let profile else { return false }
    let words = segment.words[found.words]
    return zip(words, words.dropFirst()).allSatisfy {
      profile.bracketedPairs.contains(SourceProfile.pairKey($0.key, $1.key))
    }
  }

  // MARK: Wholes

  /// Neighbouring stretches that together cover the whole segment are one block.
  private func joined(_ found: [Leftover], in segment: Segment, _ index: Int) -> [Leftover] {
    guard let first = found.first, let last = found.last else { return found }
    let ordinary = found.reduce(0) { $0 + $1.ordinaryWords }
    let covered = found.reduce(0) { $0 + letters(segment, $1.words) }
    let all = letters(segment, 0..<segment.words.count)
    guard covered * 10 >= all * 9,
      ordinary >= 3 || segment.kind.isLabel || all > 0 && segment.words.count >= 4
        || found.contains(where: { $0.extent == .block })
    else { return found }
    return [leftover(index, first.words.lowerBound..<last.words.upperBound, extent: .block, ordinary: ordinary)]
  }

  /// Letters of words that are no names or numbers by their shape.
  private func letters(_ segment: Segment, _ words: Range<Int>) -> Int {
    segment.words[words].reduce(0) { sum, word in
      word.isNumber || !word.traits.isDisjoint(with: [.allCaps, .innerCapital, .digit]) ? sum : sum + word.range.count
    }
  }

  private func leftover(_ index: Int, _ words: Range<Int>, extent: Leftover.Extent, ordinary: Int) -> Leftover {
    let segment = context.note.segments[index]
    let range = UTF16Range(
      segment.words[words.lowerBound].range.start, segment.words[words.upperBound - 1].range.end)
    return Leftover(
      segment: index, words: words, range: range, extent: extent, ordinaryWords: ordinary,
      isQuoted: words.count <= 5 && Surroundings.isQuoted(range, in: segment.text))
  }
}
