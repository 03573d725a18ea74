import Lexicon
import Notes
import UnicodeText

/// Cuts runs of words of the source language where they swallowed words of the translation, and where they reach into a
/// link or into emphasis that begins or ends outside them.
struct RunCutter {
  private let evidence: LanguageEvidence
  private let context: NoteContext

  init(_ evidence: LanguageEvidence, in context: NoteContext) {
    self.evidence = evidence
    self.context = context
  }

  /// The pieces of `run`, in order. Its words are those of `segment` from word `first` on.
  func pieces(
    of run: Range<Int>, from first: Int, _ checked: [WordScore], in segment: Segment, against unit: UnitWords
  ) -> [Range<Int>] {
    let own = ownWords(run, first, checked, segment, unit)
    let borders = borders(run, first, segment)
    guard !own.isEmpty || !borders.isEmpty else { return [run] }
    var pieces: [Range<Int>] = []
    var start = run.lowerBound
    for i in run {
      if borders.contains(i), i > start {
        pieces.append(start..<i)
        start = i
      }
      guard own.contains(i) else { continue }
      if i > start { pieces.append(start..<i) }
      start = i + 1
    }
    if start < run.upperBound { pieces.append(start..<run.upperBound) }
    return pieces
  }

  /// The words of a run that the target language has and that are next to no word of the run in the source: words of the
  /// translation between words that were left. Only where both languages share a script.
  private func ownWords(
    _ run: Range<Int>, _ first: Int, _ checked: [WordScore], _ segment: Segment, _ unit: UnitWords
  ) -> Set<Int> {
    guard evidence.sharesScript, unit.isReliable, run.count > 1, !isGloss(run, first, segment),
      let source = context.sourceOrder?.unit(unit.sources)
    else { return [] }
    let isJoined = run.dropFirst().map { i in
      source.has([segment.words[first + i - 1].key, segment.words[first + i].key])
    }
    var own: Set<Int> = []
    for (place, i) in run.enumerated() where isTargetWord(segment.words[first + i], checked[i], in: segment) {
      let joinsBefore = place > 0 && isJoined[place - 1]
      let joinsAfter = place < isJoined.count && isJoined[place]
      if !joinsBefore && !joinsAfter { own.insert(i) }
    }
    return own
  }

  private func isGloss(_ run: Range<Int>, _ first: Int, _ segment: Segment) -> Bool {
    let words = segment.words[run.lowerBound + first..<run.upperBound + first]
    guard let start = words.first?.range.start, let end = words.last?.range.end else { return false }
    return AdjacentText.isGloss(UTF16Range(start, end), in: segment.text, sharesScript: true)
  }

  /// Whether the target language has the word, and not much more rarely.
  private func isTargetWord(_ word: Word, _ score: WordScore, in segment: Segment) -> Bool {
    guard word.script == .latin, score.role != .kept else { return false }
    let use = evidence.targetZipf(word.key)
    let lead = evidence.sourceZipf(word.key) - use
    return score.score < 0 || use >= Self.knownWord && lead <= Self.sharedWord
      || lead <= Self.listedWord && evidence.isTargetWord(segment.string(word)) == true
  }

  /// On the Zipf scale: how common a word of the target language is at least, and how much more common it may be in the
  /// source language, without a dictionary and with one.
  private static let knownWord: Float = 3
  private static let sharedWord: Float = 1.4
  private static let listedWord: Float = 2.2

  /// Where a link or emphasis ends inside the run that began before it, or begins that ends after it.
  private func borders(_ run: Range<Int>, _ first: Int, _ segment: Segment) -> Set<Int> {
    var found: Set<Int> = []
    for style in [TextRun.Style.link, .strong, .emphasis] {
      func has(_ i: Int) -> Bool {
        segment.words.indices.contains(first + i)
          && segment.text.style(at: segment.words[first + i].range.start).contains(style)
      }
      if has(run.lowerBound), has(run.lowerBound - 1), let end = run.first(where: { !has($0) }) { found.insert(end) }
      if has(run.upperBound - 1), has(run.upperBound), let last = run.last(where: { !has($0) }) {
        found.insert(last + 1)
      }
    }
    return found
  }
}
