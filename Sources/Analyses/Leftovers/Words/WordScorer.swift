import Languages
import Lexicon
import Memory
import Notes
import UnicodeText

/// Scores the words of a segment: which are evidence for the source language, which for the target language, which for
/// neither.
struct WordScorer {
  let evidence: LanguageEvidence
  private let profile: SourceProfile?
  let language: LanguageTag
  let functionWords: FunctionWords
  private let nativeScripts: Set<Script>
  private let agreed: AgreedWords
  private let customary: KeptTerms
  let context: NoteContext
  private let facts = LastSegment()
  private let lookedUp = LookedUpWords()
  private let shouting: Shouting

  /// What is computed once for a segment, many parts of which may be checked.
  private final class LastSegment {
    var index: Int?
    var sources: Range<Int>?
    /// Words that are kept in running text, and those that are kept in labels.
    var keptInText: [Int: KeepReason]?
    var keptInLabels: [Int: KeepReason]?
    var shouted: Set<Int>?
    var parts: SegmentParts?
  }

  /// - Parameter customary: what the project's translations leave unchanged.
  init(_ context: NoteContext, profile: SourceProfile?, keeping customary: KeptTerms) {
    evidence = LanguageEvidence(
      source: context.sourceLanguage, target: context.targetLanguage, lexicon: context.lexicon)
    self.profile = profile
    language = context.sourceLanguage
    functionWords = context.sourceFunctionWords
    agreed = AgreedWords(context)
    self.customary = customary
    self.context = context
    nativeScripts = Language.of(context.targetLanguage).scripts
    shouting = Shouting(
      evidence: evidence, functionWords: functionWords, target: context.targetLanguage, code: context.codeWords)
  }

  /// One score for each word.
  ///
  /// - Parameters:
  ///   - index: of the segment in the note.
  ///   - isLabel: headings, labels and leads, where a capital does not excuse a word.
  func check(_ index: Int, _ words: Range<Int>, against unit: UnitWords, isLabel: Bool) -> [WordScore] {
    let segment = context.note.segments[index]
    if facts.index != index || facts.sources != unit.sources {
      (facts.index, facts.sources) = (index, unit.sources)
      (facts.keptInText, facts.keptInLabels, facts.shouted, facts.parts) = (nil, nil, nil, nil)
    }
    let known = isLabel ? facts.keptInLabels : facts.keptInText
    let kept = known ?? kept(segment, unit, isLabel: isLabel)
    if isLabel { facts.keptInLabels = kept } else { facts.keptInText = kept }
    var checked = words.map { check(segment, $0, against: unit, isLabel: isLabel, kept: kept) }
    keepIdentifiers(&checked, segment, words)
    keepCompounds(&checked, segment, words)
    if let log = context.decisions { record(checked, segment, words, unit, in: log) }
    return checked
  }

  /// The words of a segment that the user, the project or the source keeps.
  private func kept(_ segment: Segment, _ unit: UnitWords, isLabel: Bool) -> [Int: KeepReason] {
    var kept: [Int: KeepReason] = [:]
    func keep(_ words: some Sequence<Int>, _ reason: KeepReason) {
      for word in words where kept[word] == nil { kept[word] = reason }
    }
    keep(agreed.words(in: segment), .agreed)
    if !customary.isEmpty { keep(customary.words(in: segment), .keptByProject) }
    keep(ReferenceLink.words(in: segment, of: context.note) ?? 0..<0, .reference)
    if !isLabel { keep(CitedTerms.words(in: segment, otherThan: nativeScripts), .cited) }
    for (words, reason) in wordsKeptLikeSource(segment, unit) { keep(words, reason) }
    keep(spelledOut(segment), .acronym)
    keep(
      NameLists.words(in: segment) {
        evidence.isOrdinarySourceWord(segment.string($0)) ?? (evidence.sourceZipf($0.key) >= 3)
      }, .name)
    if let profile {
      keep(
        ForeignTitles.words(in: segment, of: context.note, titles: profile.titles, functionWords) {
          evidence.sharesScript ? score($0, in: segment) < 0 : nativeScripts.contains($0.script)
        }, .title)
    }
    if isLabel, NamesOfFiles.isName(segment) { keep(segment.words.indices, .name) }
    return kept
  }

  /// Terms next to their acronyms. A reader of another script needs those that an acronym only follows.
  private func spelledOut(_ segment: Segment) -> Set<Int> {
    let terms = SpelledOutTerms.terms(in: segment, functionWords)
    guard evidence.sharesScript else { return Set(terms.lazy.filter(\.followsAcronym).flatMap(\.words)) }
    return Set(terms.lazy.flatMap(\.words)).union(context.termsOfArt?.words(in: segment) ?? [])
  }

  /// Words that the source shows to be kept on purpose: quotations, titles followed by their translation, keywords.
  private func wordsKeptLikeSource(_ segment: Segment, _ unit: UnitWords) -> [(Set<Int>, KeepReason)] {
    guard let sources = context.sourceNote?.segments[unit.sources], unit.isReliable,
      let names = context.sourceOrder?.unit(unit.sources).names
    else { return [] }
    let bilingual = BilingualTitle.words(in: segment, against: sources) { word in
      evidence.sharesScript
        ? !unit.unit.contains(word.key) && score(word, in: segment) < 0
        : nativeScripts.contains(word.script)
    }
    return [
      (QuotedAlike.words(in: segment, against: sources, messageCues: context.messageCues), .quotedInSource),
      (Set(bilingual ?? 0..<0), .bilingual),
      (Set(segment.words.indices.filter { names.isKeyword(segment.words[$0]) }), .namedInSource),
      (Set(segment.words.indices.filter { names.isType(segment.words[$0]) }), .typeName),
      (listedValues(segment, unit), .value),
      (segment.kind.isLabel ? [] : ScreenLabels.words(in: segment, against: sources), .screenLabel),
    ]
  }

  private func check(
    _ segment: Segment, _ i: Int, against unit: UnitWords, isLabel: Bool, kept: [Int: KeepReason]
  ) -> WordScore {
    let word = segment.words[i]
    if word.isNumber { return WordScore(score: 0, .number) }
    guard word.script == .latin else {
      return WordScore(score: nativeScripts.contains(word.script) ? -8 : -4, role: .native)
    }
    if !evidence.sharesScript && (Attachment.isAttached(word, in: segment.text) || isGlued(word)) {
      return WordScore(score: -1, .attached)
    }
    if let reason = kept[i] { return WordScore(score: 0, reason) }
    if isLabel && isPartOfName(i, in: segment) { return WordScore(score: -0.2, .namedInSource) }
    if let reason = keptShape(i, in: segment, isLabel: isLabel) { return WordScore(score: 0, reason) }
    if isLabel, word.isCapitalized, isName(word, in: segment) { return WordScore(score: 0, .name) }
    var result =
      evidence.sharesScript
      ? compared(word, i, in: segment, isLabel: isLabel, unit) : alone(word, i, in: segment, isLabel: isLabel)
    weigh(&result, word, against: unit)
    return result
  }

  /// Whether the source's running text has word `i` and a neighbour as capitalised neighbours.
  private func isPartOfName(_ i: Int, in segment: Segment) -> Bool {
    guard let profile, segment.words[i].isCapitalized else { return false }
    return [i, i + 1].contains { second in
      segment.words.indices.contains(second) && second > 0
        && profile.namePairs.contains(
          SourceProfile.pairKey(segment.words[second - 1].key, segment.words[second].key))
    }
  }

  /// Whether the world over a word is the name of something, which the source does not use as an ordinary word.
  private func isName(_ word: Word, in segment: Segment) -> Bool {
    if evidence.sharesScript, score(word, in: segment) <= 0 { return false }
    return profile?.lowercase.contains(word.key) != true && evidence.isWorldName(word.key)
  }

  /// Spelled numbers, acronyms, camel case, keys, identifiers, values.
  private func keptShape(_ i: Int, in segment: Segment, isLabel: Bool) -> KeepReason? {
    let word = segment.words[i]
    if word.traits.contains(.digit) || word.traits.contains(.innerCapital) { return .identifier }
    if !segment.text.style(at: word.range.start).isDisjoint(with: Self.keptStyles) { return .keyboardKey }
    guard word.traits.contains(.allCaps) else { return !isLabel && Jargon.isLiteral(word.key) ? .literal : nil }
    return isShouted(i, in: segment) ? nil : .acronym
  }

  private static let keptStyles: TextRun.Style = [.keyboard, .quoted]

  /// Whether word `i` is in capitals although it is no acronym.
  private func isShouted(_ i: Int, in segment: Segment) -> Bool {
    let shouted = facts.shouted ?? shouting.words(of: segment)
    facts.shouted = shouted
    return shouted.contains(i)
  }

  private func isGlued(_ word: Word) -> Bool {
    !word.traits.isDisjoint(with: [.gluedBefore, .gluedAfter])
      && !nativeScripts.contains(where: \.isIdeographic)
  }

  /// Whether code is directly next to the word, as in words in which one letter is code.
  private func isGluedToCode(_ word: Word, in text: SegmentText) -> Bool {
    [Int(word.range.start) - 1, Int(word.range.end)].contains {
      text.utf16.indices.contains($0) && text.utf16[$0] == Mask.code.rawValue
    }
  }

  /// A Latin word in a translation that is in another script.
  private func alone(_ word: Word, _ i: Int, in segment: Segment, isLabel: Bool) -> WordScore {
    let zipf = evidence.sourceZipf(word.key)
    if functionWords.contains(word.key) {
      return WordScore(score: word.isCapitalized && !isLabel ? 0.3 : 0.7, role: .function)
    }
    if word.isCapitalized, !isPlain(i, in: segment, isLabel: isLabel) {
      if EnglishDates.isDate(i, in: segment) { return WordScore(score: 1, role: .content) }
      let isOrdinary = isOrdinary(word, in: segment)
      if !isLabel, isOrdinary, opensSentence(i, in: segment) { return WordScore(score: 0.7, role: .content) }
      if isLabel { return isOrdinary ? WordScore(score: 1, role: .content) : WordScore(score: -0.8, .name) }
      return WordScore(score: isOrdinary ? 0.1 : 0, role: .capitalized)
    }
    if word.range.count < 3 { return WordScore(score: -0.2, .short) }
    if zipf >= 3 || evidence.isOrdinarySourceWord(segment.string(word)) == true {
      return WordScore(score: 1, role: .content)
    }
    if evidence.isSourceCompound(segment.text.utf16, word.range) { return WordScore(score: 0.7, role: .content) }
    return WordScore(score: zipf >= 2 ? 0.3 : -0.5, .unlisted)
  }

  /// Whether word `i` opens a sentence and is followed by a link or only by words in small letters: then its capital
  /// proves nothing. More capitals make a title, and a name, a column or an argument is mentioned in the translation's
  /// own words; but the first word of a heading or a lead is a common word where the source also writes it in small
  /// letters.
  private func opensSentence(_ i: Int, in segment: Segment) -> Bool {
    let isLink = Self.isLink(i, segment)
    guard let profile, segment.words[i].range.count > 2, SentencePosition.isFirst(i, in: segment),
      !AdjacentText.opensQuotation(segment.words[i].range, in: segment.text), let next = following(i, in: segment)
    else { return false }
    guard segment.words[next].script == .latin else {
      return Self.isLink(next, segment) && !isLink
        || profile.lowercase.contains(segment.words[i].key)
          && (segment.kind.isLabel || isLead(i, in: segment))
    }
    var last: Int? = next
    while let word = last, segment.words[word].script == .latin, Self.isLink(word, segment) == isLink {
      if segment.words[word].isCapitalized || segment.words[word].traits.contains(.digit) { return false }
      last = following(word, in: segment)
    }
    return true
  }

  /// Whether the capital of word `i` says nothing: it is shouted, or in running text a term in title case that the note
  /// translates elsewhere.
  private func isPlain(_ i: Int, in segment: Segment, isLabel: Bool) -> Bool {
    isShouted(i, in: segment) || isListedActivity(i, in: segment)
      || !isLabel && isTranslatedElsewhere(i, in: segment)
  }

  /// Whether word `i` belongs to a term of capitalised ordinary words that the source has in small letters elsewhere,
  /// and that the translation renders there. Next to a name they are part of it, in a link the title of a page, and in
  /// brackets a gloss; in a translation of the source's script, readers need what an acronym stands for.
  private func isTranslatedElsewhere(_ i: Int, in segment: Segment) -> Bool {
    guard !evidence.sharesScript, profile != nil, let terms = context.translatedTerms else { return false }
    var (first, last) = (i, i)
    while first > 0, isCapitalizedPair(first, in: segment) { first -= 1 }
    while last + 1 < segment.words.count, isCapitalizedPair(last + 1, in: segment) { last += 1 }
    guard (1...3).contains(last - first), !Self.isLink(i, segment),
      !AdjacentText.isInBrackets(segment.words[first].range, in: segment.text)
    else { return false }
    return (first...last).allSatisfy { isOrdinary(segment.words[$0], in: segment) }
      && (first + 1...last).allSatisfy { terms.isAlwaysTranslated($0, in: segment) }
  }

  /// Whether words `i` and the one before are Latin words with capitals, and no more than a space or a mark apart.
  private func isCapitalizedPair(_ i: Int, in segment: Segment) -> Bool {
    let (first, second) = (segment.words[i - 1], segment.words[i])
    return first.script == .latin && second.script == .latin && first.isCapitalized && second.isCapitalized
      && second.range.start - first.range.end <= 1
  }

  private func isLead(_ i: Int, in segment: Segment) -> Bool {
    let parts = facts.parts ?? SegmentParts(segment)
    facts.parts = parts
    return parts.isLead(i)
  }

  /// Whether a word that neither language lists is one of the source with an ending of the target language: `forken`.
  func isLoanForm(_ word: Word, in segment: Segment) -> Bool {
    evidence.sourceZipf(word.key) == 0 && evidence.targetZipf(word.key) == 0
      && profile?.words.contains(word.key) == false
      && word.traits.isDisjoint(with: [.allCaps, .innerCapital, .digit])
      && context.loanForms?.explains(segment.string(word)) == true
  }

  private static func isLink(_ i: Int, _ segment: Segment) -> Bool {
    segment.text.style(at: segment.words[i].range.start).contains(.link)
  }

  /// The word one space after word `i`.
  private func following(_ i: Int, in segment: Segment) -> Int? {
    guard i + 1 < segment.words.count, segment.words[i + 1].range.start - segment.words[i].range.end <= 1 else {
      return nil
    }
    return i + 1
  }

  private func score(_ word: Word, in segment: Segment) -> Float {
    evidence.score(segment.text.utf16, word, asksDictionaries: lookedUp.mayAdd(word.key))
  }

  /// A Latin word in a translation that is in Latin script itself.
  private func compared(
    _ word: Word, _ i: Int, in segment: Segment, isLabel: Bool, _ unit: UnitWords
  ) -> WordScore {
    var score = score(word, in: segment)
    if isLoanForm(word, in: segment) || isLabel && isTargetWord(word, in: segment, against: unit) {
      return WordScore(score: -2, role: .native)
    }
    if score > 0, Attachment.isAttached(word, in: segment.text) || isGluedToCode(word, in: segment.text) {
      return WordScore(score: -0.5, .attached)
    }
    if functionWords.contains(word.key) && score > 0 {
      return WordScore(score: score, role: .function)
    }
    guard word.isCapitalized, !isPlain(i, in: segment, isLabel: isLabel) else {
      return WordScore(score: score, role: score > 0 && word.range.count > 2 ? .content : .native)
    }
    if score > 0 {
      if isLabel {
        guard isOrdinary(word, in: segment) else { return WordScore(score: -0.5, .name) }
        return WordScore(score: score, role: .content)
      }
      if score > 1, EnglishDates.isDate(i, in: segment) { return WordScore(score: 2, role: .content) }
      if profile?.names.contains(word.key) == true { return WordScore(score: 0, .namedInSource) }
      if !SentencePosition.isFirst(i, in: segment) { score *= 0.25 }
    }
    return WordScore(score: score, role: score > 0 ? .capitalized : .native)
  }

  /// Whether a capitalised word is an ordinary word of the source language: the source writes it in small letters, or
  /// its dictionary does and the source never treats it as a name.
  func isOrdinary(_ word: Word, in segment: Segment) -> Bool {
    if let profile {
      if profile.lowercase.contains(word.key) { return true }
      if profile.names.contains(word.key) { return false }
    }
    let zipf = evidence.sourceZipf(word.key)
    if let listed = evidence.isOrdinarySourceWord(segment.string(word)) { return listed && zipf >= 2 }
    return zipf >= 3.3
  }

  /// A word that occurs in the source block is certain evidence; one that the source lacks was hardly left
  /// untranslated, unless it is in a clause of words that clearly belong to the source language.
  private func weigh(_ result: inout WordScore, _ word: Word, against unit: UnitWords) {
    guard result.score > 0, let profile else { return }
    let isInUnit = unit.isReliable && unit.unit.contains(word.key)
    if isInUnit {
      result.score = evidence.sharesScript ? result.score * 1.3 + 0.3 : result.score * 1.2
    } else if unit.isReliable && !profile.words.contains(word.key) {
      result.score = evidence.sharesScript ? result.score * 0.5 - 0.4 : result.score * 0.3
    } else if unit.isReliable {
      result.score = evidence.sharesScript ? min(result.score, -0.5) : result.score * 0.5
    }
  }
}
