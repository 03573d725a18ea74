import Alignment
import Notes
import SourceText

/// Finds gaps in the pairs of blocks, except those that are no loss.
struct BlockGapFinder {
  private let context: NoteContext
  private let source: Note
  private let curve: LengthCurve
  private let sentences: SentenceAligner

  init(_ context: NoteContext, _ source: Note, _ curve: LengthCurve) {
    self.context = context
    self.source = source
    self.curve = curve
    sentences = SentenceAligner(
      source: source, target: context.note, from: context.sourceLanguage, to: context.targetLanguage,
      analyzer: context.analyzer)
  }

  /// Neighbouring pairs without a counterpart, and their surroundings.
  private struct Opening {
    let before: BlockPair?
    let after: BlockPair?
    /// How many pairs with both sides are before it, and how many of them are headings.
    let position: (pairs: Int, headings: Int)
    var lost: [Int] = []
    var extra: [Int] = []
    /// Whether a block was matched with a rewritten one of another kind.
    var hasOtherKind = false
    /// Where lost blocks and added blocks would be on the other side.
    let places: (lost: Int?, extra: Int?)

    /// Whether both are in one section, at most `reach` pairs apart.
    func isNear(_ other: Opening, within reach: Int) -> Bool {
      position.headings == other.position.headings && abs(position.pairs - other.position.pairs) <= reach
    }
  }

  /// In the order of the translation. Linear.
  func gaps() -> [(missing: BlockGaps.Gap?, added: BlockGaps.Gap?)] {
    var openings: [Opening] = []
    var before: BlockPair?
    var open: [BlockPair] = []
    var position = (pairs: 0, headings: 0)
    for pair in context.blockPairs {
      if pair.sources.isEmpty || pair.targets.isEmpty {
        open.append(pair)
        continue
      }
      if !open.isEmpty { openings.append(opening(open, before, pair, position)) }
      (open, before) = ([], pair)
      position.pairs += 1
      if case .heading = context.note.blocks[pair.targets.lowerBound].kind { position.headings += 1 }
    }
    if !open.isEmpty { openings.append(opening(open, before, nil, position)) }
    cancelMoved(&openings)
    cancelDivided(&openings)
    let ties = BlockTies(source, context.note, curve, sentences)
    return openings.enumerated().map { index, opening in
      var added = gap(opening.extra, place: opening.places.extra)
      added?.isTied = isTied(opening) || isNextToLoss(index, openings)
      var missing = gap(opening.lost, place: opening.places.lost)
      if let lost = missing?.missed, lost.count == 1 {
        missing?.rival = ties.rival(of: lost[0], next: [opening.before, opening.after].compactMap(\.self))
      }
      return (missing, added)
    }
  }

  private func opening(
    _ open: [BlockPair], _ before: BlockPair?, _ after: BlockPair?, _ position: (pairs: Int, headings: Int)
  ) -> Opening {
    var opening = Opening(
      before: before, after: after, position: position,
      places: (
        open.first { $0.targets.isEmpty }?.targets.lowerBound, open.first { $0.sources.isEmpty }?.sources.lowerBound
      ))
    (opening.lost, opening.extra) = (open.flatMap(\.sources), open.flatMap(\.targets))
    // Next to a pair that is a guess, a gap is a guess too.
    guard [before, after].allSatisfy({ ($0?.confidence ?? 1) >= 0.55 }) else {
      explain(.unreliable, &opening) { ($0.lost, $0.extra) = ([], []) }
      return opening
    }
    explain(.insignificant, &opening) {
      $0.lost.removeAll { BlockKind(source.blocks[$0], in: source) == nil }
      $0.extra.removeAll { BlockKind(context.note.blocks[$0], in: context.note) == nil }
    }
    explain(.customaryBlock, &opening) { $0.extra.removeAll(where: context.customaryBlocks.contains) }
    explain(.indented, &opening) { opening in
      let (here, there) = (opening.lost, opening.extra)
      if IndentedText.is(here, there, source, context.note) || IndentedText.is(there, here, context.note, source) {
        (opening.lost, opening.extra) = ([], [])
      }
    }
    explain(.rewritten, &opening) { $0.hasOtherKind = cancel(&$0.lost, &$0.extra) }
    let neighbours = [before, after].compactMap { $0 }
    if neighbours.contains(where: { takes(opening.lost, into: $0) }) || isRestOfTitle(opening.lost, before) {
      explain(.merged, &opening) { $0.lost = [] }
    }
    if neighbours.contains(where: { gives(opening.extra, from: $0) }) || isRestOfSentence(opening.extra, before) {
      explain(.divided, &opening) { $0.extra = [] }
    }
    return opening
  }

  /// Makes a change, and records that the blocks which it removes from an opening are kept for a reason.
  private func explain(_ reason: KeepReason, _ opening: inout Opening, _ change: (inout Opening) -> Void) {
    let before = context.decisions == nil ? nil : opening
    change(&opening)
    guard let before else { return }
    let here = BlockPlace(note: context.note)
    let neighbour = before.before?.targets.last ?? before.after?.targets.first
    for block in before.lost where !opening.lost.contains(block) {
      let place = neighbour.map(here.shown) ?? ByteRange(0, 0)
      context.record(.block, .kept(reason), at: place, source: BlockPlace(note: source).shown(block))
    }
    for block in before.extra where !opening.extra.contains(block) {
      context.record(.block, .kept(reason), at: here.shown(block), evidence: ["without a counterpart in the source"])
    }
  }

  private func gap(_ missed: [Int], place: Int?) -> BlockGaps.Gap? {
    guard let first = missed.min(), let last = missed.max(), let place else { return nil }
    return BlockGaps.Gap(blocks: first..<last + 1, missed: missed, place: place)
  }

  /// Removes from both sides the blocks that replace each other: blocks of one kind, in order, and texts of any kind.
  /// Rewritten text is not missing. Tells whether texts of different kinds were matched.
  private func cancel(_ lost: inout [Int], _ extra: inout [Int]) -> Bool {
    guard !lost.isEmpty, !extra.isEmpty else { return false }
    var hasOtherKind = false
    for isStrict in [true, false] {
      lost.removeAll { i in
        let sort = BlockKind(source.blocks[i], in: source)
        let partner = extra.firstIndex { j in
          let other = BlockKind(context.note.blocks[j], in: context.note)
          return sort == other || !isStrict && sort?.isText == true && other?.isText == true
        }
        guard let partner else { return false }
        extra.remove(at: partner)
        if !isStrict { hasOtherKind = true }
        return true
      }
    }
    return hasOtherKind
  }

  // MARK: Moved

  /// How many blocks a text may have moved.
  private static let reach = 3
  /// If more pairs than this had to be compared, the page was rewritten.
  private static let crowd = 2500

  /// Removes from both sides what the translation has a few blocks further up or down in the same section: blocks of
  /// one kind, which for texts means those of the right length, and for others those that are equal.
  private func cancelMoved(_ openings: inout [Opening]) {
    for i in openings.indices where !openings[i].lost.isEmpty {
      // At least one pair is between two openings.
      let near = max(0, i - Self.reach)..<min(openings.count, i + Self.reach + 1)
      for j in near where i != j && openings[i].isNear(openings[j], within: Self.reach) {
        var (lost, extra) = (openings[i].lost, openings[j].extra)
        guard lost.count * extra.count <= Self.crowd else { continue }
        lost.removeAll { block in
          guard let partner = extra.firstIndex(where: { isSame(block, $0) }) else { return false }
          extra.remove(at: partner)
          return true
        }
        explain(.moved, &openings[i]) { $0.lost = lost }
        explain(.moved, &openings[j]) { $0.extra = extra }
      }
    }
  }

  /// Removes blocks that were taken for half of a nearby block which is complete without them: texts that moved there.
  private func cancelDivided(_ openings: inout [Opening]) {
    let paired = context.blockPairs.filter { !$0.sources.isEmpty && !$0.targets.isEmpty }
    for i in openings.indices where !openings[i].lost.isEmpty || !openings[i].extra.isEmpty {
      let place = openings[i].position.pairs
      let near = paired[max(0, place - Self.reach)..<min(paired.count, place + Self.reach)]
      explain(.moved, &openings[i]) { opening in
        for pair in near { cancelHalves(of: pair, &opening) }
      }
    }
  }

  private func cancelHalves(of pair: BlockPair, _ opening: inout Opening) {
    if pair.sources.count == 1, pair.targets.count == 2 {
      opening.lost.removeAll { lost in
        pair.targets.contains { isSame(lost, $0) && isSame(pair.sources.lowerBound, other($0, in: pair.targets)) }
      }
    }
    if pair.targets.count == 1, pair.sources.count == 2 {
      opening.extra.removeAll { extra in
        pair.sources.contains { isSame($0, extra) && isSame(other($0, in: pair.sources), pair.targets.lowerBound) }
      }
    }
  }

  private func other(_ block: Int, in two: Range<Int>) -> Int { two.lowerBound + two.upperBound - 1 - block }

  /// Whether a block of the translation may correspond to the source's block, as shown by kind and length.
  private func isSame(_ lost: Int, _ extra: Int) -> Bool {
    guard let sort = BlockKind(source.blocks[lost], in: source),
      sort == BlockKind(context.note.blocks[extra], in: context.note),
      !TranslatorsNote.is(context.note.blocks[extra], in: context.note)
    else { return false }
    guard sort.isText else {
      let (here, there) = (destinations(of: lost, source), destinations(of: extra, context.note))
      return !here.isEmpty && here == there
        || source.bytes(source.blocks[lost].range) == context.note.bytes(context.note.blocks[extra].range)
    }
    return abs(curve.deviation(length([lost], source), length([extra], context.note))) <= 2.5
  }

  private func destinations(of block: Int, _ note: Note) -> [ArraySlice<UInt8>] {
    note.inlines(of: block).filter(\.isLink).compactMap(\.target).map(note.bytes)
  }

  /// Whether the translation of a neighbouring pair may equally well be the added text: its source fits the added text
  /// too, or is of another kind, so that the added text may be the rest of it.
  private func isTied(_ opening: Opening) -> Bool {
    let neighbours = [opening.before, opening.after].compactMap { $0?.single }
    if opening.hasOtherKind || neighbours.contains(where: changesKind) { return true }
    guard opening.extra.count == 1, let extra = opening.extra.first else { return false }
    let sort = BlockKind(context.note.blocks[extra], in: context.note)
    return neighbours.contains { pair in
      guard sort == BlockKind(context.note.blocks[pair.target], in: context.note), sort?.isText == true else {
        return false
      }
      let here = length([pair.source], source)
      let own = abs(curve.deviation(here, length([pair.target], context.note)))
      return abs(curve.deviation(here, length([extra], context.note))) <= max(1, own + 0.5)
    }
  }

  /// Whether code or another block that is not text is paired with a block of another kind.
  private func changesKind(_ pair: (source: Int, target: Int)) -> Bool {
    let sort = BlockKind(source.blocks[pair.source], in: source)
    return (sort?.isText == false || sort == .indentedCode)
      && sort != BlockKind(context.note.blocks[pair.target], in: context.note)
  }

  /// Whether something is lost in the same section nearby: the added text may be that in another form, such as a list
  /// that lost its indentation.
  private func isNextToLoss(_ index: Int, _ openings: [Opening]) -> Bool {
    openings[max(0, index - Self.reach)..<min(openings.count, index + Self.reach + 1)].contains { other in
      !other.lost.isEmpty && other.isNear(openings[index], within: Self.reach)
    }
  }

  // MARK: Run together

  /// Whether the translation of a neighbouring pair is so long that it contains the lost texts too.
  private func takes(_ lost: [Int], into pair: BlockPair) -> Bool {
    guard !lost.isEmpty, lost.allSatisfy({ BlockKind(source.blocks[$0], in: source)?.isText == true }) else {
      return false
    }
    let (here, there) = (length(Array(pair.sources), source), length(Array(pair.targets), context.note))
    let (alone, together) = (curve.deviation(here, there), curve.deviation(here + length(lost, source), there))
    return isBetter(together, than: alone, by: 1)
      || isBetter(together, than: alone) && sentenceCount(of: pair) == (sentenceCount(lost, source), 0)
  }

  /// Whether the translation of a neighbouring pair is so short that the added texts are a part of it.
  private func gives(_ extra: [Int], from pair: BlockPair) -> Bool {
    let isText = extra.allSatisfy { BlockKind(context.note.blocks[$0], in: context.note)?.isText == true }
    guard !extra.isEmpty, isText else { return false }
    let (here, there) = (length(Array(pair.sources), source), length(Array(pair.targets), context.note))
    let (alone, together) = (curve.deviation(here, there), curve.deviation(here, there + length(extra, context.note)))
    return isBetter(together, than: alone, by: -1)
      || isBetter(together, than: alone) && sentenceCount(of: pair) == (0, sentenceCount(extra, context.note))
  }

  /// Whether a pair that is too long (`sign` 1) or too short (−1) by itself fits together with the adjacent texts.
  private func isBetter(_ together: Float, than alone: Float, by sign: Float) -> Bool {
    alone * sign > 2 && alone * alone - together * together >= 4
  }

  /// Whether a pair fits together with the adjacent texts, and better than alone.
  private func isBetter(_ together: Float, than alone: Float) -> Bool { abs(together) < min(abs(alone), 2) }

  /// How many more sentences the translation of a pair has, and how many fewer.
  private func sentenceCount(of pair: BlockPair) -> (more: Int, fewer: Int) {
    let more = sentenceCount(Array(pair.targets), context.note) - sentenceCount(Array(pair.sources), source)
    return (max(0, more), max(0, -more))
  }

  private func sentenceCount(_ blocks: [Int], _ note: Note) -> Int {
    blocks.reduce(0) { $0 + sentences.count(note.blocks[$1].segments, in: note) }
  }

  /// Whether an added text is only the end of the sentence that introduces a piece of code: verbs come last in
  /// Japanese, Korean and Hindi.
  private func isRestOfSentence(_ extra: [Int], _ before: BlockPair?) -> Bool {
    guard extra.count == 1, let before, let last = before.targets.last,
      BlockKind(context.note.blocks[extra[0]], in: context.note) == .paragraph
    else { return false }
    switch context.note.blocks[last].kind {
    case .code, .masked, .html: return length(extra, context.note) < 30
    default: return false
    }
  }

  /// Whether a lost text is the end of a sentence that begins in the title of a box: `> [!NOTE] Take the` and `> key.`
  private func isRestOfTitle(_ lost: [Int], _ before: BlockPair?) -> Bool {
    guard lost.count == 1, let pair = before?.single, pair.source + 1 == lost[0],
      source.blocks[pair.source].kind == .admonition, context.note.blocks[pair.target].kind == .admonition,
      BlockKind(source.blocks[lost[0]], in: source) == .paragraph,
      let here = source.segments[source.blocks[pair.source].segments].last,
      let there = context.note.segments[context.note.blocks[pair.target].segments].last
    else { return false }
    return !here.endsSentence && there.endsSentence
  }

  private func length(_ blocks: [Int], _ note: Note) -> Float {
    blocks.reduce(0) { $0 + note.segments[note.blocks[$1].segments].reduce(0) { $0 + LengthCurve.length($1) } }
  }
}

extension Segment {
  /// Whether it ends with a full stop or the like.
  fileprivate var endsSentence: Bool {
    let last = text.utf16.last { $0 > 0x20 && !Mask.isSentinel($0) }
    return last.map { [0x2E, 0x21, 0x3F, 0x3002, 0xFF01, 0xFF1F, 0x964, 0x61F, 0x6D4].contains($0) } ?? false
  }
}
