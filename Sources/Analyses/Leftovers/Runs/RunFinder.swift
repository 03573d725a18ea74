import Languages
import Lexicon
import Models
import Notes
import UnicodeText

/// Finds runs of words of the source language in running text: every word is scored, the sentence is decoded with two
/// states, and words that are kept on purpose are left out.
struct RunFinder {
  private let context: NoteContext
  private let profile: SourceProfile?
  /// Whether the note mixes the languages, and that counts.
  private let isMixed: Bool
  private let check: WordScorer
  private let isLatin: Bool
  private let decoder: TwoStateDecoder
  /// Finds runs of single words that the other decoder would not open a run for; `ShortRunModel` checks them.
  private let shortRunDecoder: TwoStateDecoder
  private let verbForms: VerbForms
  private let cutter: RunCutter

  init(_ context: NoteContext, profile: SourceProfile?, check: WordScorer, countsMixing: Bool = false) {
    self.context = context
    isMixed = !countsMixing && context.targetProfile.isMixed
    self.profile = profile
    self.check = check
    isLatin = Language.of(context.targetLanguage).isLatin
    verbForms = VerbForms(context.targetLanguage)
    cutter = RunCutter(check.evidence, in: context)
    decoder = TwoStateDecoder(switchPrice: isLatin ? 1 : 0.35)
    shortRunDecoder = TwoStateDecoder(switchPrice: isLatin ? 0.3 : 0.14)
  }

  /// The runs inside `stretches` of a segment's words.
  func search(_ index: Int, _ stretches: [Range<Int>], against unit: UnitWords) -> SegmentLeftovers {
    let segment = context.note.segments[index]
    var sure: [Leftover] = []
    var short: [ScoredRun] = []
    for stretch in stretches {
      let checked = check.check(index, stretch, against: unit, isLabel: false)
      func pieces(_ decoder: TwoStateDecoder, in words: Range<Int>) -> [Range<Int>] {
        self.runs(decoder, in: words, checked)
          .flatMap { cutter.pieces(of: $0, from: stretch.lowerBound, checked, in: segment, against: unit) }
          .map { trimmed($0, checked) }.filter { !$0.isEmpty }
      }
      let runs = pieces(decoder, in: 0..<checked.count)
        .flatMap { SentenceRuns.split($0, from: stretch.lowerBound, in: segment) }
        .map { trimmed($0, checked) }
        .compactMap { run -> Range<Int>? in
          guard !run.isEmpty, let found = long(run, checked, index, from: stretch.lowerBound, against: unit) else {
            return nil
          }
          sure.append(found)
          return run
        }
      for rest in (0..<checked.count).without(runs) {
        short += pieces(shortRunDecoder, in: rest).compactMap {
          self.short($0, checked, index, from: stretch.lowerBound)
        }
      }
    }
    var found = read(short, in: segment, against: unit)
    found.sure += SentenceRuns.merged(sure, in: segment)
    return found
  }

  private func runs(_ decoder: TwoStateDecoder, in words: Range<Int>, _ checked: [WordScore]) -> [Range<Int>] {
    decoder.sourceRuns(checked[words].map(\.score)).map { run in
      trimmed(run.lowerBound + words.lowerBound..<run.upperBound + words.lowerBound, checked)
    }.filter { !$0.isEmpty }
  }

  /// Names at the edges may belong to the sentence around the run as well as to the run: left out.
  private func trimmed(_ run: Range<Int>, _ checked: [WordScore]) -> Range<Int> {
    var (start, end) = (run.lowerBound, run.upperBound)
    while start < end, checked[start].score <= 0.05 { start += 1 }
    while start < end, checked[end - 1].score <= 0.05 { end -= 1 }
    return start..<end
  }

  // MARK: Runs that are certain on their own

  private func long(
    _ run: Range<Int>, _ checked: [WordScore], _ index: Int, from first: Int, against unit: UnitWords
  ) -> Leftover? {
    let segment = context.note.segments[index]
    let words = run.lowerBound + first..<run.upperBound + first
    let hasMonth = words.contains { EnglishDates.isDate($0, in: segment) }
    guard size(of: words, in: segment) > ShortRun.longest || hasMonth else { return nil }
    let roles = checked[run]
    let ordinary = roles.count { $0.role == .content }
    let found = Leftover(index, segment, words, extent: .fragment, ordinaryWords: ordinary)
    let sum = roles.reduce(0) { $0 + $1.score }
    guard sum >= (isLatin ? 2 : 0.9) else { return keep(found, .weak, sum, in: segment) }
    guard ordinary > 0 || isSentence(run, checked) else { return keep(found, .title, sum, in: segment) }
    if !hasMonth, let reason = keepReason(found, roles, in: segment) ?? purpose(of: found, in: segment, against: unit) {
      return keep(found, reason, sum, in: segment)
    }
    context.decisions?.record(
      Decision(
        .run, segment.text.byteRange(found.range), .weighed(sum),
        evidence: ["the words are evidence enough by themselves"]))
    return found
  }

  /// The number of words. Languages of the source's script borrow its compounds with hyphens as single words:
  /// `end-to-end`.
  private func size(of words: Range<Int>, in segment: Segment) -> Int {
    isLatin ? Leftover.terms(in: words, of: segment) : words.count
  }

  /// Records why a run is kept, and returns nothing.
  private func keep<Result>(_ run: Leftover, _ reason: KeepReason, _ sum: Float?, in segment: Segment) -> Result? {
    if let log = context.decisions {
      let sums = sum.map { ["the words together weigh \(ModelContributions.rounded($0))"] } ?? []
      log.record(Decision(.run, segment.text.byteRange(run.range), .kept(reason), evidence: sums))
    }
    return nil
  }

  /// A run with no content word in small letters is a title or a name, unless it depends on function words and no
  /// capital is in it or next to it.
  private func isSentence(_ run: Range<Int>, _ checked: [WordScore]) -> Bool {
    let around = max(0, run.lowerBound - 1)..<min(checked.count, run.upperBound + 1)
    let roles = checked[around].map(\.role)
    return isLatin && !roles.contains(.capitalized) && !roles.contains(.kept) && roles.count { $0 == .function } >= 2
  }

  private func keepReason(_ found: Leftover, _ checked: ArraySlice<WordScore>, in segment: Segment) -> KeepReason? {
    if isMixed && (checked.count < 5 || !checked.contains { $0.role == .function }) { return .mixedNote }
    let capitals = checked.count { $0.role == .capitalized }
    if isLatin, size(of: found.words, in: segment) > ShortRun.longest, isWeak(checked) { return .weak }
    if !isLatin, found.ordinaryWords < 2, capitals > found.ordinaryWords,
      checked.count > ShortRun.longest || !checked.contains(where: { $0.role == .function })
    {
      return .title
    }
    return checked.count <= 5 && isGloss(found, in: segment) ? .gloss : nil
  }

  /// In a Latin text: one ordinary word among names, or a few words of which none clearly belongs to the source
  /// language.
  private func isWeak(_ checked: ArraySlice<WordScore>) -> Bool {
    guard !checked.contains(where: { $0.role == .function }) || checked.count <= 5 else { return false }
    let ordinary = checked.filter { $0.role == .content }
    let names = checked.count { $0.role == .capitalized || $0.role == .kept }
    let isOneOfNames = ordinary.count == 1 && names > 1 && !checked.contains { $0.role == .function }
    return isOneOfNames || ordinary.count < 3 && !ordinary.contains { $0.score > 1.2 }
  }

  /// Words that the note has as code, or half of them in an enumeration; or words in an order that the source does not
  /// have.
  private func purpose(of found: Leftover, in segment: Segment, against unit: UnitWords) -> KeepReason? {
    guard found.words.count <= 8 else { return nil }
    let code = context.codeNames
    let named = segment.words[found.words].count { code.contains($0.key) }
    if named == found.words.count || named * 2 >= found.words.count && isEnumeration(found.words, in: segment) {
      return .inCode
    }
    guard unit.isReliable,
      Rearrangement.isRearranged(found.words, in: segment, against: context.sourceOrder?.unit(unit.sources))
    else { return nil }
    return .rearranged
  }

  /// Whether commas separate all of `words`: `str, int, float`.
  private func isEnumeration(_ words: Range<Int>, in segment: Segment) -> Bool {
    words.dropFirst().allSatisfy { i in
      let between = segment.words[i - 1].range.end..<segment.words[i].range.start
      return segment.text.utf16[Int(between.lowerBound)..<Int(between.upperBound)].contains {
        $0 == 0x2C || $0 == 0x3001
      }
    }
  }

  /// In brackets after its translation, or followed by its translation in brackets.
  private func isGloss(_ found: Leftover, in segment: Segment) -> Bool {
    if AdjacentText.isGloss(found.range, in: segment.text, sharesScript: isLatin), !isBracketedInSource(found, segment)
    {
      return true
    }
    return !isLatin && found.words.count <= 3 && AdjacentText.isGlossed(found.range, in: segment.text)
  }

  /// Whether the source also has exactly these words in brackets: then they are not a gloss that a translator added.
  private func isBracketedInSource(_ found: Leftover, _ segment: Segment) -> Bool {
    guard found.words.count > 1, let profile else { return false }
    return profile.bracketed.contains(SourceProfile.key(of: segment.words[found.words]))
  }

  // MARK: Short runs

  private typealias ScoredRun = (leftover: Leftover, score: Float)

  private func short(_ run: Range<Int>, _ checked: [WordScore], _ index: Int, from first: Int) -> ScoredRun? {
    func size(_ run: Range<Int>) -> Int {
      self.size(of: run.lowerBound + first..<run.upperBound + first, in: context.note.segments[index])
    }
    let run = size(run) > ShortRun.longest ? withoutNames(run, checked) : run
    let roles = checked[run]
    let ordinary = roles.count { $0.role == .content }
    let segment = context.note.segments[index]
    let words = run.lowerBound + first..<run.upperBound + first
    let found = Leftover(index, segment, words, extent: .fragment, ordinaryWords: ordinary)
    let sum = roles.reduce(0) { $0 + $1.score }
    guard size(run) <= ShortRun.longest, isLatin || ordinary > 0 || roles.contains(where: { $0.role == .function })
    else { return keep(found, .weak, sum, in: segment) }
    if ordinary == 0 && (isPartOfTitle(words, in: segment) || isCapitalizedWithin(words, in: segment)) {
      return keep(found, .title, sum, in: segment)
    }
    if segment.words[words].allSatisfy({ $0.range.count < 2 }) { return keep(found, .short, sum, in: segment) }
    if let reason = keepReason(found, roles, in: segment) { return keep(found, reason, sum, in: segment) }
    return (found, sum)
  }

  /// From the first ordinary word of a longer run to the last.
  private func withoutNames(_ run: Range<Int>, _ checked: [WordScore]) -> Range<Int> {
    let ordinary = run.filter { checked[$0].role == .content }
    guard let first = ordinary.first, let last = ordinary.last else { return run }
    return first..<last + 1
  }

  /// Whether capitals open all of `words` in the middle of a sentence: the key Page Up.
  private func isCapitalizedWithin(_ words: Range<Int>, in segment: Segment) -> Bool {
    segment.words[words].allSatisfy(\.isCapitalized) && !SentencePosition.isFirst(words.lowerBound, in: segment)
  }

  /// Whether a capitalised Latin word is directly next to `words`: *The* New York Times, Court *of* Appeals.
  private func isPartOfTitle(_ words: Range<Int>, in segment: Segment) -> Bool {
    [words.lowerBound - 1, words.upperBound].contains { i in
      guard segment.words.indices.contains(i), segment.words[i].script == .latin, segment.words[i].isCapitalized else {
        return false
      }
      let (first, second) = i < words.lowerBound ? (i, words.lowerBound) : (words.upperBound - 1, i)
      return segment.words[second].range.start - segment.words[first].range.end <= 1
    }
  }

  /// Whether the target language has the word too, and not much more rarely: it counts as that word unless its
  /// surroundings show otherwise. Or a verb of which it is a form: Spanish `use`, Portuguese `minimize`.
  private func isOwnWord(_ found: Leftover, _ features: RunFeatures, in segment: Segment) -> Bool {
    guard isLatin, found.words.count == 1 else { return false }
    if features[.listedInTarget] > 0, features[.lead] < 1.4 { return true }
    if features[.targetFrequency] >= Self.everydayWord { return true }
    // Without a dictionary the table alone vouches for it: the short words that it has are English as often as not.
    if features[.listedInTarget] == 0, features[.targetFrequency] >= 2.6, features[.lead] < 2,
      features[.length] >= Self.longLoan
    {
      return true
    }
    guard features[.listedInTarget] >= 0, features[.lead] < 2.2 else { return false }
    return verbForms.explains(Array(Folding.folded(segment.string(segment.words[found.words.lowerBound])).utf16)) {
      check.evidence.targetZipf(Folding.key($0)) >= Self.commonVerb
    }
  }

  private static let commonVerb: Float = 3.2
  /// Alone such a word belongs to the sentence around it: Portuguese `for`, Vietnamese `an`.
  private static let everydayWord: Float = 5
  /// In letters.
  private static let longLoan: Float = 6

  private func read(_ short: [ScoredRun], in segment: Segment, against unit: UnitWords) -> SegmentLeftovers {
    var read = SegmentLeftovers()
    guard !short.isEmpty else { return read }
    let reader = ShortRunReader(segment, against: unit, check.evidence, in: context)
    let translated = context.habits.translatedTerms.words(in: segment)
    for run in short {
      let features = reader.features(of: run.leftover, score: run.score)
      if let reason = keepReason(run.leftover, features, in: segment, against: unit) {
        let _: Leftover? = keep(run.leftover, reason, nil, in: segment)
        if reason != .targetWord && reason != .namedInSource && reason != .key || features[.listedInTarget] == 0 {
          read.kept += segment.words[run.leftover.words].map(\.key)
        }
      } else if isCertain(run.leftover, features, in: segment) {
        context.decisions?.record(
          Decision(
            .run, segment.text.byteRange(run.leftover.range), .weighed(run.score),
            evidence: ["a common word, alone in a link or emphasised with the words around it"]))
        read.sure.append(run.leftover)
        read.kept += segment.words[run.leftover.words].map(\.key)
      } else {
        read.short.append(
          ShortRun(
            run.leftover, keys: segment.words[run.leftover.words].map(\.key), features: features,
            isTranslatedByOthers: features[.inUnit] == 1 && translated.isSuperset(of: run.leftover.words),
            isInUse: isLatin && run.leftover.words.count == 1
              && check.isInUse(segment.words[run.leftover.words.lowerBound], in: segment)))
      }
    }
    return read
  }

  /// Why one or two words are kept whatever the model makes of them.
  private func keepReason(
    _ found: Leftover, _ features: RunFeatures, in segment: Segment, against unit: UnitWords
  ) -> KeepReason? {
    if isOwnWord(found, features, in: segment) { return .targetWord }
    if features[.isHyphenated] * features[.isNamed] > 0 { return .namedInSource }
    // Keys of a form or of a list of values, in small letters and with their colons in both texts.
    if features[.isKey] * features[.isKeyInSource] > 0, features[.isCapitalized] == 0,
      AdjacentText.opensClause(found.range, in: segment.text)
    {
      return .key
    }
    if isBesideLoan(found.words, in: segment) { return .loan }
    return isCommand(found.words, in: segment, against: unit) ? .command : nil
  }

  /// Whether a word of the source with an ending of the target language is directly next to one word: who writes
  /// "forken" also means "Repository forken".
  private func isBesideLoan(_ words: Range<Int>, in segment: Segment) -> Bool {
    words.count == 1 && isLatin
      && [words.lowerBound - 1, words.upperBound].contains { i in
        segment.words.indices.contains(i) && check.isLoanForm(segment.words[i], in: segment)
      }
  }

  /// Whether a word that is no word of the source language, or is in the note's code, is directly before `words` in both
  /// texts: `azd down`.
  private func isCommand(_ words: Range<Int>, in segment: Segment, against unit: UnitWords) -> Bool {
    guard words.lowerBound > 0, unit.isReliable else { return false }
    let (program, first) = (segment.words[words.lowerBound - 1], segment.words[words.lowerBound])
    guard program.script == .latin, !program.isCapitalized, program.range.count > 1, program.hasLetter,
      first.range.start - program.range.end == 1, segment.text.utf16[Int(program.range.end)] == 0x20,
      isProgram(program, in: segment)
    else { return false }
    return context.sourceOrder?.unit(unit.sources).has([program.key, first.key]) == true
  }

  private func isProgram(_ word: Word, in segment: Segment) -> Bool {
    if context.codeWords.contains(word.key) { return !check.functionWords.contains(word.key) }
    guard check.evidence.targetZipf(word.key) == 0 else { return false }
    return check.evidence.sourceZipf(word.key) < Self.rareProgram
      && check.evidence.isOrdinarySourceWord(segment.string(word)) != true
  }

  private static let rareProgram: Float = 2.5

  /// Whether a common word of the source is all that a link has for its text, or is emphasised together with words of
  /// the translation's script, so that it is not cited; or whether a whole sentence was left.
  private func isCertain(_ found: Leftover, _ features: RunFeatures, in segment: Segment) -> Bool {
    guard !isLatin, features[.inUnit] == 1 else { return false }
    if isWholeSentence(found.words, features, in: segment) { return true }
    guard features[.isCapitalized] == 0, features[.listed] >= 0, features[.sourceFrequency] >= Self.commonWord,
      features[.isTrade] < 1, features[.inCode] + features[.isNamed] == 0
    else { return false }
    if features[.isEmphasized] + features[.isStrong] > 0 { return isEmphasisedWithNative(found.words, in: segment) }
    return features[.isLink] > 0 && LinkTexts.isWhole(found.words, in: segment, of: context.note)
  }

  /// Whether a word of the sentence and a function word open all that follows a lead, which has no word of the
  /// translation: `**質問**: Open a [GitHub Discussion](…)`.
  private func isWholeSentence(_ words: Range<Int>, _ features: RunFeatures, in segment: Segment) -> Bool {
    guard words.count > 1, features[.functionWords] > 0, features[.functionWords] < 1, features[.inCode] == 0,
      SentencePosition.isFirst(words.lowerBound, in: segment)
    else { return false }
    return segment.words[words.upperBound...].allSatisfy { $0.script == .latin || $0.isNumber }
  }

  private func isEmphasisedWithNative(_ words: Range<Int>, in segment: Segment) -> Bool {
    let style = segment.text.style(at: segment.words[words.lowerBound].range.start)
    return [words.lowerBound - 1, words.upperBound].contains { i in
      segment.words.indices.contains(i) && segment.words[i].script != .latin && segment.words[i].hasLetter
        && segment.text.style(at: segment.words[i].range.start) == style
    }
  }

  private static let commonWord: Float = 3.5
}
