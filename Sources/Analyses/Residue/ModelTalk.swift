import Alignment
import Languages
import Notes
import SourceText
import UnicodeText

/// Finds the sentences of a chat model at the start and the end of a note.
package struct ModelTalk {
  /// What only a model says.
  package struct Finding {
    package enum Kind {
      /// Before, after or in place of the translation.
      case talk
      /// A block about the translation; sure if its text shows that, and not only its heading.
      case aboutTranslation(isSure: Bool)
    }

    package let kind: Kind
    package let range: ByteRange
    /// What to delete: whole lines, where nothing else is on them. Nil for a value of the front matter.
    package let deletion: ByteRange?
    /// Whether only a model writes such words, and they are a whole block that nothing in the source corresponds to.
    package let isAddedBlock: Bool
  }

  private let context: NoteContext
  private let phrases: [ResiduePhrases]

  package init(_ context: NoteContext) {
    self.context = context
    phrases = ResiduePhrases.of(context.targetLanguage)
  }

  package func findings() -> [Finding] {
    guard !context.readsAsSource else { return [] }
    let segments = context.note.segments
    var found: [Finding] = []
    for index in segments.indices where segments[index].isFrontMatter {
      if let finding = opening(index) { found.append(finding) }
    }
    let body = segments.indices.filter {
      segments[$0].kind == .paragraph && !context.note.blocks[segments[$0].block].isQuoted
    }
    let added = AddedTalk(context)
    let inside = Set(added?.blocks ?? []).subtracting(body.prefix(2).map { segments[$0].block })
    // The first two, because a title may be before the sentence, and the last two; and blocks that the source lacks.
    let edges = Set(body.prefix(2) + body.suffix(2))
    let lone = segments.indices.filter { inside.contains(segments[$0].block) && isProse(segments[$0]) }
    for index in edges.union(lone).sorted() {
      let isFirst = body.prefix(2).contains(index)
      if isFirst || inside.contains(segments[index].block), let finding = opening(index) {
        found.append(finding)
      } else if edges.contains(index), let finding = whole(index, isFirst) {
        found.append(finding)
      }
    }
    let known = Set(found.map(\.range))
    for place in added?.places() ?? [] where !known.contains(segments[place.segment].range) {
      found.append(aboutTranslation(place.segment, isSure: place.isSure))
    }
    return found
  }

  private func isProse(_ segment: Segment) -> Bool {
    guard !context.note.blocks[segment.block].isQuoted else { return false }
    if case .heading = segment.kind { return true }
    return segment.kind == .paragraph
  }

  /// A block about the translation, which the source lacks.
  private func aboutTranslation(_ index: Int, isSure: Bool) -> Finding {
    let range = context.note.segments[index].range
    return Finding(
      kind: .aboutTranslation(isSure: isSure), range: range,
      deletion: RawLines.whole(of: range, in: context.note.file.bytes), isAddedBlock: false)
  }

  // MARK: Openings

  /// “Here is the translation:” at the start of a segment, or as its whole text.
  private func opening(_ index: Int) -> Finding? {
    let segment = context.note.segments[index]
    let text = segment.text.utf16
    let head = Self.head(of: text)
    guard let letters = Self.letters(text, head.end), !letters.isEmpty else { return nil }
    let isLabel = head.hasColon && phrases.contains { $0.labels.contains { $0.isWhole(letters) } }
    let isPreamble =
      !isLabel
      && phrases.contains { $0.preambles.contains { rest(letters, after: $0) <= (head.hasColon ? 40 : 20) } }
    guard isPreamble || isLabel, head.hasColon || head.end == text.count else { return nil }
    guard !hasCounterpart(index, .opening), isPreamble || isLabelOfText(index, head.end) else { return nil }
    return finding(index, upTo: head.end == text.count ? nil : head.end, isSure: isPreamble)
  }

  /// Whether the text follows a label that ends at `end`: in the same segment or in the next block. Otherwise it may be
  /// a credit of the translator, or the author's heading.
  private func isLabelOfText(_ index: Int, _ end: Int) -> Bool {
    guard let source = context.sourceNote else { return false }
    let segment = context.note.segments[index]
    let rest = segment.words.count { $0.range.start >= end }
    guard rest > 0 else {
      let isLast = segment.block + 1 >= context.note.blocks.count
      return segment.isFrontMatter || isLast || isAnswered(segment.block + 1)
    }
    guard let place = context.unitPlace(ofSegment: index),
      segment.isFrontMatter || !TranslatorCredit.is(segment, from: end)
    else { return false }
    let translated = source.segments[context.units[place].sources].reduce(0) { $0 + $1.words.count }
    return translated > 0 && rest * 2 >= translated
  }

  private func isAnswered(_ block: Int) -> Bool {
    context.blockPairs.contains { $0.targets.contains(block) && !$0.sources.isEmpty }
  }

  /// How many letters follow a phrase; a large number when the text starts differently.
  private func rest(_ letters: [UInt16], after phrase: Phrase) -> Int {
    phrase.length(atStartOf: letters).map { letters.count - $0 } ?? .max
  }

  /// The first line up to its colon, or all of it if it has none.
  private static func head(of text: [UInt16]) -> (end: Int, hasColon: Bool) {
    for index in text.indices.prefix(160) {
      if text[index] == 0x3A || text[index] == 0xFF1A { return (index + 1, true) }
      if text[index] == 0x0A { return (index, false) }
    }
    return (text.count, false)
  }

  private static func letters(_ text: [UInt16], _ end: Int) -> [UInt16]? {
    end > 240 ? nil : Phrase.letters(Array(text[..<end]))
  }

  // MARK: Refusals and closings

  /// A refusal, an offer or a wish that is a whole paragraph.
  private func whole(_ index: Int, _ isFirst: Bool) -> Finding? {
    let text = context.note.segments[index].text.utf16
    guard text.count <= 400 else { return nil }
    let letters = Phrase.letters(Array(text.prefix(120)))
    let isClosing = phrases.contains { $0.closings.contains { $0.length(atStartOf: letters) != nil } }
    let isRefusal = phrases.contains { $0.refusals.contains { $0.length(atStartOf: letters) != nil } }
    guard isRefusal || (isClosing && !isFirst) || (isClosing && context.note.segments.count < 4) else { return nil }
    guard context.sourceNote != nil, !hasCounterpart(index, isRefusal ? .refusal : .closing) else { return nil }
    return finding(index, upTo: nil, isSure: true)
  }

  // MARK: The source

  private enum Kind { case opening, closing, refusal }

  /// Whether the source has a sentence of the same kind at the segment's place.
  private func hasCounterpart(_ index: Int, _ kind: Kind) -> Bool {
    guard let source = context.sourceNote else { return false }
    guard let place = context.unitPlace(ofSegment: index) else { return false }
    let unit = context.units[place]
    // An addition may be next to a similar sentence: the paragraph was split, or the pairing is off by one.
    let near = max(0, place - 1)...min(context.units.count - 1, place + 1)
    let segments = near.flatMap { Array(source.segments[context.units[$0].sources]) }
    let residue: Language.Residue =
      switch kind {
      case .opening: .preambles
      case .closing: .closings
      case .refusal: .refusals
      }
    let cues = Language.of(context.sourceLanguage).cues(residue)
    let wanted = (cues ?? Language.of(.english).cues(residue) ?? []).map { Array($0.utf16) }
    if segments.contains(where: { segment in
      let letters = Phrase.letters(Array(segment.text.utf16.prefix(400)))
      return wanted.contains { letters.holds($0) }
    }) {
      return true
    }
    // Where the cues of the source language are unknown, only sentences without a counterpart are reported.
    return cues == nil && !unit.sources.isEmpty
  }

  // MARK: The finding

  /// - Parameter isSure: whether only a model writes such words; whether they are a whole block that the source lacks
  ///   is checked here.
  private func finding(_ index: Int, upTo end: Int?, isSure: Bool) -> Finding {
    let segment = context.note.segments[index]
    let bytes = context.note.file.bytes
    let range = end.map { segment.text.byteRange(UTF16Range(0, Int32($0))) } ?? segment.range
    let edit: ByteRange
    if end != nil {
      let next = bytes[range.end.value...].firstIndex { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D } ?? bytes.count
      edit = ByteRange(range.start.value, next)
    } else {
      edit = RawLines.whole(of: withBreak(range, segment.block), in: bytes)
    }
    return Finding(
      kind: .talk, range: range, deletion: segment.isFrontMatter && end == nil ? nil : edit,
      isAddedBlock: isSure && end == nil && isUnanswered(segment))
  }

  /// Includes the thematic break between `block` and the text, which would otherwise be the first or last block of the
  /// note. A break before a title and other keys opens the front matter.
  private func withBreak(_ range: ByteRange, _ block: Int) -> ByteRange {
    let blocks = context.note.blocks
    guard let source = context.sourceNote, source.frontMatter == nil || context.note.frontMatter != nil else {
      return range
    }
    let isFirst = !blocks[..<block].contains { if case .frontMatter = $0.kind { false } else { true } }
    let other = isFirst ? block + 1 : block == blocks.count - 1 ? block - 1 : -1
    guard blocks.indices.contains(other), case .thematicBreak = blocks[other].kind,
      context.unansweredBlocks?.answered(by: other..<other + 1) == 0
    else { return range }
    return ByteRange(min(range.start, blocks[other].range.start), max(range.end, blocks[other].range.end))
  }

  /// Whether a segment is a whole block that corresponds to nothing in the source.
  private func isUnanswered(_ segment: Segment) -> Bool {
    let block = segment.block
    return context.note.blocks[block].segments.count == 1
      && context.unansweredBlocks?.answered(by: block..<block + 1) == 0
  }
}

extension Segment {
  fileprivate var isFrontMatter: Bool { if case .frontMatter = kind { true } else { false } }
}

extension Array where Element == UInt16 {
  /// Whether the text contains `other` anywhere. Both are short.
  fileprivate func holds(_ other: [UInt16]) -> Bool {
    guard let first = other.first, count >= other.count else { return false }
    return (0...(count - other.count)).contains {
      self[$0] == first && self[$0..<($0 + other.count)].elementsEqual(other)
    }
  }
}
