import Alignment
import Notes
import UnicodeText

/// Tells where two blocks of the source fit one block of the translation equally well, so that either may be the one
/// without a counterpart. Decided by what a translator carries over (numbers, names, code, links), then by length, then
/// by sentences, the end of the text and its emphasis.
struct BlockTies {
  private let source: Note
  private let target: Note
  private let curve: LengthCurve
  private let sentences: SentenceAligner

  init(_ source: Note, _ target: Note, _ curve: LengthCurve, _ sentences: SentenceAligner) {
    self.source = source
    self.target = target
    self.curve = curve
    self.sentences = sentences
  }

  /// The block of the source that may be missing instead of `lost`: the one in the nearest pair whose translation fits
  /// `lost` equally well. Nil where the evidence supports the pairs as they are.
  func rival(of lost: Int, next neighbours: [BlockPair]) -> Int? {
    let sort = BlockKind(source.blocks[lost], in: source)
    return neighbours.compactMap(\.single).first { pair in
      sort == BlockKind(source.blocks[pair.source], in: source)
        && sort == BlockKind(target.blocks[pair.target], in: target)
        && !source.blocks[lost].segments.isEmpty && !isBetter(pair.source, than: lost, for: pair.target)
    }?.source
  }

  /// Whether the evidence says that `translation` translates `block` and not `other`.
  private func isBetter(_ block: Int, than other: Int, for translation: Int) -> Bool {
    let (own, others) = (BlockTokens(source).tokens(of: block), BlockTokens(source).tokens(of: other))
    let carried = BlockTokens(target).tokens(of: translation)
    let evidence = own.subtracting(others).intersection(carried).count
    let counterevidence = others.subtracting(own).intersection(carried).count
    if evidence != counterevidence { return evidence > counterevidence }
    let there = length(translation, target)
    let fit = curve.deviation(length(block, source), there).magnitude
    if curve.deviation(length(other, source), there).magnitude > max(1, fit + 0.5) { return true }
    return likeness(block, translation) > likeness(other, translation)
  }

  /// How many of three properties both texts share.
  private func likeness(_ block: Int, _ translation: Int) -> Int {
    let (a, b) = (source.blocks[block], target.blocks[translation])
    let isAsLong = sentences.count(a.segments, in: source) == sentences.count(b.segments, in: target)
    let isEndedAlike = TextEnding(a, in: source) == TextEnding(b, in: target)
    return [isAsLong, isEndedAlike, emphasis(block, source) == emphasis(translation, target)].count { $0 }
  }

  private func emphasis(_ block: Int, _ note: Note) -> Int {
    note.inlines(of: block).count { $0.kind == .strong || $0.kind == .emphasis }
  }

  private func length(_ block: Int, _ note: Note) -> Float {
    note.segments[note.blocks[block].segments].reduce(0) { $0 + LengthCurve.length($1) }
  }
}

/// How a text ends, in any script.
private enum TextEnding {
  case question, exclamation, colon, other

  init(_ block: Block, in note: Note) {
    let text = block.segments.last.map { note.segments[$0].text.utf16 } ?? []
    switch text.last(where: { $0 > 0x20 }) {
    case 0x3F, 0xFF1F, 0x61F: self = .question
    case 0x21, 0xFF01: self = .exclamation
    case 0x3A, 0xFF1A: self = .colon
    default: self = .other
    }
  }
}
