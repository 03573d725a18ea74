import Alignment
import Languages
import Lexicon
import Notes
import UnicodeText

/// Finds the words of a note that are not confirmed as words of its language, and gathers the evidence on each.
package struct DoubtfulWordSearch {
  private let context: NoteContext
  private let knowledge: SpellingKnowledge
  private let sourceKnowledge: SpellingKnowledge
  private let scripts: Set<Script>
  private let isLatin: Bool

  init(_ context: NoteContext) {
    self.context = context
    knowledge = context.lexicon.spelling(of: context.targetLanguage)
    sourceKnowledge = context.lexicon.spelling(of: context.sourceLanguage)
    scripts = Language.of(context.targetLanguage).scripts
    isLatin = Language.of(context.targetLanguage).isLatin
  }

  /// The suspicious words in the order of the note. None in languages without spaces between words.
  package func doubtfulWords() -> [DoubtfulWord] {
    guard !Language.of(context.targetLanguage).isUnspaced, knowledge.canTellNonWords else { return [] }
    var found = suspiciousPlaces()
    if !found.isEmpty, let loans = context.loanForms {
      found.removeAll { place in
        let segment = context.note.segments[place.segment]
        let word = segment.words[place.word]
        let spelling = segment.text.string(Self.checkedRange(of: word, in: segment))
        guard loans.explains(spelling), knowledge.linkedCompound(of: spelling) == nil else { return false }
        context.decisions?.record(Decision(.spelling, segment.byteRange(word), .kept(.loan)))
        return true
      }
    }
    guard !found.isEmpty else { return [] }
    let surroundings = WordContext(context, doubtfulWords: found)
    var work = SearchWork()
    let companions = CompanionForms(context)
    return found.compactMap { place in
      work.isDone ? nil : doubtful(segment: place.segment, word: place.word, surroundings, companions, &work)
    }
  }

  /// The places of the suspicious words, in order. The search stops after so many different ones that the note is in no
  /// language that we know.
  func suspiciousPlaces() -> [(segment: Int, word: Int)] {
    var found: [(segment: Int, word: Int)] = []
    var spellings: Set<String> = []
    var results: [String: Bool] = [:]
    for (index, segment) in context.note.segments.enumerated() {
      for (position, word) in segment.words.enumerated() {
        if let reason = keepReason(for: word, at: position, in: segment, &results) {
          context.decisions?.record(Decision(.spelling, segment.byteRange(word), .kept(reason)))
          continue
        }
        found.append((index, position))
        spellings.insert(segment.string(word))
        if spellings.count == Self.mostDoubtfulWords { return found }
      }
    }
    return found
  }

  /// Zipf scale: once in 300,000 words.
  private static let inUse: Float = 3.5

  /// The most different suspicious words of one note; hardly any book has a tenth as many.
  package static let mostDoubtfulWords = 5_000

  /// Why a word is right by its shape, by the table or by the dictionary; nil when none of them confirms it.
  ///
  /// - Parameter results: the results of the table and the dictionary for other words of the note.
  private func keepReason(
    for word: Word, at position: Int, in segment: Segment, _ results: inout [String: Bool]
  ) -> KeepReason? {
    guard word.hasLetter, !word.isOverlong, scripts.contains(word.script) else { return .otherScript }
    guard word.traits.isDisjoint(with: .unspelt) else { return .identifier }
    if knowledge.isFrequent(word.key) && !mayBeUnsound(word, segment.text.utf16) { return .listed }
    let range = Self.checkedRange(of: word, in: segment)
    guard range.count >= shortest else { return .short }
    guard segment.text.run(at: range.start)?.start == segment.text.run(at: range.end - 1)?.start,
      Self.isPlain(segment.text.utf16, range),
      !WordPlace.isEnding(range, in: segment.text), !WordPlace.isCutShort(range, in: segment.text)
    else { return .attached }
    if isKnown(word, range, segment, &results) { return .listed }
    if isInForeignTitle(word, at: position, segment) { return .title }
    return isHead(range, segment.text) || isPartOfHyphenated(range, segment.text)
      || startsTwice(range, segment.text.utf16) ? .compound : nil
  }

  /// Whether the word and one next to it are capitalised words of the source language inside a sentence: `Harvard Law
  /// Review`.
  private func isInForeignTitle(_ word: Word, at position: Int, _ segment: Segment) -> Bool {
    guard isLatin, !Language.of(context.targetLanguage).capitalizesNouns, word.isCapitalized,
      !segment.kind.isLabel, position > 0, sourceKnowledge.isWord(segment.string(word), key: word.key)
    else { return false }
    return [position - 1, position + 1].contains { near in
      guard near > 0, near < segment.words.count else { return false }
      let other = segment.words[near]
      return other.isCapitalized && other.hasLetter && !knowledge.isFrequent(other.key)
        && sourceKnowledge.isWord(segment.string(other), key: other.key)
    }
  }

  private func isKnown(
    _ word: Word, _ range: UTF16Range, _ segment: Segment, _ results: inout [String: Bool]
  ) -> Bool {
    let spelling = segment.string(word)
    if let known = results[spelling] { return known }
    let isKnown =
      knowledge.isWord(segment.text.string(range), key: Folding.key(segment.text.utf16, range))
      || knowledge.isWord(spelling, key: word.key)
    results[spelling] = isKnown
    return isKnown
  }

  /// Whether an Arabic clitic is before a word with the same first letter: وويلز, "and Wales".
  private func startsTwice(_ range: UTF16Range, _ text: [UInt16]) -> Bool {
    let first = text[Int(range.start)]
    guard range.count > 4, first == text[Int(range.start) + 1], [0x648, 0x641, 0x628, 0x644, 0x643].contains(first)
    else { return false }
    let rest = text[(Int(range.start) + 1)..<Int(range.end)]
    return knowledge.isWord(String(utf16: rest), key: Folding.key(Array(rest)))
  }

  /// Whether the word and others that hyphens join to it are one word of either language: the first of `plug-in`.
  private func isPartOfHyphenated(_ range: UTF16Range, _ text: SegmentText) -> Bool {
    let units = text.utf16
    func isJoined(_ index: Int) -> Bool {
      units.indices.contains(index) && (units[index] == 0x2D || units[index] >= 0x80 || units[index] | 0x20 >= 0x61)
        && !Mask.isSentinel(units[index])
    }
    var (start, end) = (Int(range.start), Int(range.end))
    guard (start > 0 && units[start - 1] == 0x2D) || (end < units.count && units[end] == 0x2D) else { return false }
    while isJoined(start - 1), end - start <= Word.longest { start -= 1 }
    while isJoined(end), end - start <= Word.longest { end += 1 }
    let whole = String(utf16: units[start..<end])
    return knowledge.isInDictionary(whole) || sourceKnowledge.isInDictionary(whole)
  }

  /// Whether the word is the head of a hyphenated compound in a form that no dictionary lists: with the linking -s-
  /// (`Dokumentations-Seite`), or the stem of a verb (`Programmier-Tools`).
  private func isHead(_ range: UTF16Range, _ text: SegmentText) -> Bool {
    guard Language.of(context.targetLanguage).hasCompounds, Int(range.end) < text.utf16.count,
      [0x2D, 0x2010, 0x2011].contains(text.utf16[Int(range.end)])
    else { return false }
    let verb = Folding.lowercased(text.string(range), context.targetLanguage) + "en"
    if knowledge.isInDictionary(verb) { return true }
    guard text.utf16[Int(range.end) - 1] == 0x73 else { return false }
    let bare = UTF16Range(range.start, range.end - 1)
    return knowledge.isWord(text.string(bare), key: Folding.key(text.utf16, bare))
  }

  /// Whether the word contains a letter that may be wrong even in a frequent word.
  private func mayBeUnsound(_ word: Word, _ text: [UInt16]) -> Bool {
    switch word.script {
    case .arabic: text[word.range.indices].dropLast().contains { [0x0649, 0x0629, 0x0625].contains($0) }
    case .devanagari, .hangul: knowledge.isUnsound(String(utf16: text[word.range.indices]))
    default: false
    }
  }

  /// In letters; shorter words are as often abbreviations.
  private var shortest: Int { scripts.contains(.hangul) ? 2 : 3 }

  /// The word without an elided word before it: `école` in `l'école`.
  static func checkedRange(of word: Word, in segment: Segment) -> UTF16Range {
    let text = segment.text.utf16
    let apostrophes: [UInt16] = [0x27, 0x2019]
    guard let at = word.range.indices.last(where: { apostrophes.contains(text[$0]) }) else { return word.range }
    let rest = UTF16Range(Int32(at) + 1, word.range.end)
    return rest.count >= 3 ? rest : word.range
  }

  /// Whether the word consists only of letters and their marks: no colon, middle dot, apostrophe or Arabic glyph in it.
  static func isPlain(_ text: [UInt16], _ range: UTF16Range) -> Bool {
    text[range.indices].allSatisfy { unit in
      !(unit < 0x41 || unit == 0x2019 || unit == 0xB7 || unit == 0x5F || unit >= 0xFB50 || Mask.isSentinel(unit))
    }
  }

  private func doubtful(
    segment index: Int, word position: Int, _ note: WordContext, _ companions: CompanionForms,
    _ work: inout SearchWork
  ) -> DoubtfulWord? {
    let segment = context.note.segments[index]
    let word = segment.words[position]
    let range = Self.checkedRange(of: word, in: segment)
    let spelling = segment.text.string(range)
    var features = SpellingFeatures()
    note.describe(word, range, spelling, in: index, position, &features)
    let analysis = knowledge.analysis(of: spelling)
    switch analysis.make {
    case .listed: features[.frequency] = analysis.frequency
    case .affixed: features[.affixed] = analysis.frequency
    case .compound: features[.compound] = analysis.frequency
    case .unknown: break
    }
    if knowledge.isRegularForm(spelling) { features[.regularForm] = 1 }
    if isLatin, sourceKnowledge.isWord(spelling, key: word.key) {
      features[range.count >= 6 ? .longSourceWord : .sourceWord] = 1
    }
    let neighbourhood = knowledge.neighbours(of: spelling)
    work.add(neighbourhood, of: spelling)
    var neighbours = ranked(note.meanings(neighbourhood.words, of: spelling, in: index))
    // A word of the source is a name or a leftover, unless it is a word of the target language without its accents.
    if features[.inSource] > 0 || features[.inSourceNote] > 0,
      neighbours.first.map({ Self.bare($0.text) != Self.bare(spelling) }) ?? true
    {
      context.decisions?.record(Decision(.spelling, segment.byteRange(word), .kept(.inSource)))
      return nil
    }
    guard !note.isTransliterated(spelling, unlike: neighbours, in: index) else {
      context.decisions?.record(Decision(.spelling, segment.byteRange(word), .kept(.loan)))
      return nil
    }
    describe(spelling, neighbours, own: max(0, analysis.frequency), &features)
    if features[.relatedWords] > 0, features[.capital] == 0, let first = neighbours.first,
      first.frequency >= Self.inUse,
      first.neighbour.isInDictionary == true, note.areSlips(segment.string(word), of: first.text)
    {
      features[.relatedWords] = 0
    }
    if let own = note.distanceFromSource(spelling, in: index) {
      features[.soundsLikeSource] = isSlipInLoan(own, neighbours.first, index, note) ? 0 : max(0.2, 1 - 0.6 * own)
    }
    if knowledge.isUnsound(spelling) { features[.unsound] = 1 }
    let proved = proof(of: spelling, at: position, in: segment, companions)
    if let proved {
      neighbours.removeAll { $0.text == proved.meant.text }
      neighbours.insert(
        MeantWord(proved.meant, inNote: 0, relatedWords: 0, fidelity: 0, context.targetLanguage), at: 0)
    }
    return DoubtfulWord(
      segment: index, word: position, range: range, spelling: spelling, features: features, neighbours: neighbours,
      proof: proved?.proof)
  }

  /// What proves that the word is misspelt, with what was meant; nil when the model must tell.
  private func proof(
    of spelling: String, at position: Int, in segment: Segment, _ companions: CompanionForms
  ) -> (proof: SpellingProof, meant: SpellingNeighbour)? {
    if let compound = knowledge.linkedCompound(of: spelling) {
      return (
        .lostLink,
        SpellingNeighbour(
          text: compound, frequency: knowledge.zipf(ofForm: compound), weight: 0, isInDictionary: true,
          language: context.targetLanguage)
      )
    }
    return companions.nearest(to: spelling, at: position, in: segment).map { (.companion, $0) }
  }

  /// Without accents.
  private static func bare(_ text: String) -> [Unicode.Scalar] {
    Folding.decomposed(Folding.folded(text)).unicodeScalars.filter { !(0x300...0x36F).contains($0.value) }
  }

  /// Whether the right form sounds more like the source. In Hangul, where short words sound like many others, it is
  /// enough for a dictionary word to sound equally like it.
  private func isSlipInLoan(_ own: Float, _ meant: MeantWord?, _ index: Int, _ note: WordContext) -> Bool {
    guard let meant, let right = note.distanceFromSource(meant.text, in: index) else { return false }
    return right < own || (right == own && scripts.contains(.hangul) && meant.neighbour.isInDictionary == true)
  }

  /// Likeliest first.
  private func ranked(_ words: [MeantWord]) -> [MeantWord] {
    words.sorted { a, b in
      a.rank != b.rank ? a.rank > b.rank : a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
    }
  }

  private func describe(
    _ spelling: String, _ neighbours: [MeantWord], own: Float, _ features: inout SpellingFeatures
  ) {
    guard let meant = neighbours.first else {
      features[.alone] = 1
      return
    }
    let best = meant.neighbour
    features[.neighbourFrequency] = best.frequency
    features[.gain] = min(6, max(0, best.frequency - own))
    features[.slip] = best.weight
    features[.neighbourInDictionary] = best.isInDictionary == true ? 1 : 0
    features[.neighbourInDictionaryOnly] = best.frequency == SpellingNeighbour.inDictionaryOnly ? 1 : 0
    features[.neighbours] = Float(neighbours.count).logarithm
    features[.letters] = max(-2, min(6, knowledge.letterGain(from: spelling, to: best.text) / 4))
    features[.neighbourInNote] = meant.inNote
    features[.neighbourRelatedWords] = min(3, meant.relatedWords)
    features[.neighbourFidelity] = meant.fidelity
  }
}
