import Alignment
import Notes
import SourceText
import UnicodeText

/// A note with a set of slips repaired, and the result for each.
struct RepairAttempt {
  let original: Note
  let note: Note
  let alignment: NoteAlignment
  let edits: EditSet
  let written: [ByteRange]
  private let source: Note?
  private let slips: [MarkupSlip]
  private let left: [MarkupSlip]
  private let shift: EditShift
  /// By the index of a block of the repaired note.
  private let pairs: [Int: BlockPair]
  /// How many blocks are like their counterparts without any repair.
  private let unrepaired: Int
  /// Slips that the source itself contains, whatever they mean there.
  private let sourceSlips: [MarkupSlip]

  /// Nil when the repaired text cannot be read.
  init?(
    _ slips: [MarkupSlip], _ original: Note, _ source: Note?, on analyzer: TextAnalyzer,
    _ align: (Note) -> NoteAlignment
  ) {
    var edits = EditSet()
    self.slips = slips.filter { edits.insert($0.edits) }
    left = slips.filter { slip in !edits.edits.contains { slip.edits.contains($0) } }
    let bytes = edits.applied(to: original.file.bytes)
    guard let file = try? SourceFile(path: original.file.path, bytes: bytes),
      let note = try? NoteReader.read(file, analyzer)
    else { return nil }
    self.original = original
    self.note = note
    self.source = source
    self.edits = edits
    alignment = align(note)
    shift = EditShift(edits)
    written = edits.edits.indices.map(shift.written)
    unrepaired = slips.contains(where: \.isPage) ? Self.alike(align(original), original, source) : 0
    sourceSlips = source.map { SlipFinder($0).slips } ?? []
    pairs = Dictionary(
      alignment.blockPairs.flatMap { pair in pair.targets.map { ($0, pair) } }, uniquingKeysWith: { first, _ in first })
  }

  /// The slips that turn out to be none: the repair does not create the expected structure, or the source lacks it
  /// there.
  var refused: [MarkupSlip] { left + slips.filter { !isProved($0) } }

  /// One per cause, in the order of the file.
  var grouped: [MarkupRepair.Slip] {
    var found: [MarkupRepair.Slip] = []
    for slip in slips {
      let block = block(of: slip) ?? 0
      let place = place(of: slip)
      if let last = found.last, case .listItem = slip.kind, last.slip.kind == slip.kind, isOneList(last.block, block) {
        found[found.count - 1] = MarkupRepair.Slip(
          slip: last.slip, place: last.place, source: last.source, edits: last.edits + slip.edits,
          count: last.count + 1, block: block)
      } else {
        let answer = pairs[block].flatMap { $0.sources.first }.flatMap { source?.blocks[$0].range }
        found.append(
          MarkupRepair.Slip(slip: slip, place: place, source: answer, edits: slip.edits, block: block))
      }
    }
    return found
  }

  /// Whether there are only items and their contents between two items.
  private func isOneList(_ first: Int, _ second: Int) -> Bool {
    guard first < second else { return false }
    return note.blocks[first..<second].allSatisfy { block in
      if case .listItem = block.kind { true } else { block.depth > note.blocks[first].depth }
    }
  }

  /// Where a slip is in the repaired note, without what is inserted before it.
  private func place(of slip: MarkupSlip) -> ByteRange {
    let place = shift(slip.range)
    guard let first = slip.edits.first, first.range.isEmpty, first.range.start == slip.range.start else { return place }
    return ByteRange(place.start + first.text.utf8.count, place.end)
  }

  // MARK: Proof

  /// The block that a slip creates or ends.
  private func block(of slip: MarkupSlip) -> Int? {
    let place = shift(slip.range)
    let after = firstBlock(from: place.start)
    switch slip.kind {
    case .closingFence, .lostFence: return after > 0 ? after - 1 : nil
    case .image, .attribute: return note.blockIndex(at: place.start)
    default: return after < note.blocks.count ? after : nil
    }
  }

  /// The first block that starts at `offset` or after it. Logarithmic.
  private func firstBlock(from offset: ByteOffset) -> Int {
    note.blocks.partitioningIndex { $0.range.start >= offset }
  }

  private func isProved(_ slip: MarkupSlip) -> Bool {
    if case .page = slip.kind { return isPageProved }
    if case .attribute(let tag) = slip.kind { return isTagProved(slip, tag) }
    guard let source, let index = block(of: slip), let pair = pairs[index], !pair.sources.isEmpty,
      pair.confidence >= 0.4, !isInSource(slip, pair, source)
    else { return false }
    let (here, there) = (note.blocks[index], pair.sources.map { source.blocks[$0] })
    switch slip.kind {
    case .listItem(let isOrdered), .afterHTML(.listItem(let isOrdered)), .afterText(.listItem(let isOrdered)):
      let kind = Block.Kind.listItem(isOrdered: isOrdered)
      // A block that continues an item of the source is not an item of its own.
      return here.kind == kind && there.count >= pair.targets.count && there.allSatisfy { $0.kind == kind }
        && isListAnswered(around: index)
    case .heading(let level), .afterHTML(.heading(let level)), .afterText(.heading(let level)):
      let kind = Block.Kind.heading(level: level)
      return here.kind == kind && there.contains { $0.kind == kind }
    case .admonition, .alert: return here.kind == .admonition && there.contains { $0.kind == .admonition }
    case .afterHTML(.table), .afterText(.table):
      return here.kind == .tableRow(isHead: true) && there.contains { $0.kind == .tableRow(isHead: true) }
    case .openingFence, .afterHTML(.code), .afterText(.code): return here.isCode && there.contains(where: \.isCode)
    case .closingFence, .lostFence:
      guard let code = there.first(where: \.isCode), here.isCode else { return false }
      let (lines, wanted) = (lineCount(here, note), lineCount(code, source))
      return abs(lines - wanted) <= max(1, wanted / 5)
    case .image: return isImageProved(slip, pair, source)
    case .page, .attribute: return false
    }
  }

  /// Whether the repair creates the tag, and the source has as many of its name.
  private func isTagProved(_ slip: MarkupSlip, _ name: String) -> Bool {
    guard let source, let attribute = note.attribute(around: shift(slip.range).withoutQuotes), attribute.quote != nil
    else { return false }
    return tags(named: name, in: note) == tags(named: name, in: source)
      && !sourceSlips.contains { $0.kind == slip.kind }
  }

  private func tags(named name: String, in note: Note) -> Int {
    note.inlines.count { inline in
      guard inline.kind == .tag else { return false }
      let tag = note.file.bytes[inline.range.start.value..<inline.range.end.value].dropFirst()
        .prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
      return String(decoding: tag, as: UTF8.self).lowercased() == name
    }
  }

  /// Whether every item of the list around a block has a counterpart in the source: one item too many would be a
  /// continuation of the item above. Looks at up to `reach` items before and after it.
  private func isListAnswered(around index: Int, reach: Int = 50) -> Bool {
    func isAnswered(_ other: Int) -> Bool? {
      guard case .listItem = note.blocks[other].kind else { return nil }
      return pairs[other].map { !$0.sources.isEmpty && $0.targets.count <= $0.sources.count } ?? false
    }
    let before = (max(0, index - reach)..<index).reversed().lazy.map(isAnswered).prefix { $0 != nil }
    let after = (index..<min(note.blocks.count, index + reach)).lazy.map(isAnswered).prefix { $0 != nil }
    return !before.contains(false) && !after.contains(false)
  }

  private func lineCount(_ block: Block, _ note: Note) -> Int {
    note.file.lines.line(of: block.range.end) - note.file.lines.line(of: block.range.start)
  }

  /// Whether the source has an image with this destination, or more images than the translation without this one.
  private func isImageProved(_ slip: MarkupSlip, _ pair: BlockPair, _ source: Note) -> Bool {
    let place = shift(slip.range)
    let images = pair.targets.flatMap { note.inlines(of: $0) }.filter { $0.kind == .image }
    guard images.contains(where: { $0.range.start == place.start }) else { return false }
    return pair.sources.flatMap { source.inlines(of: $0) }.count { $0.kind == .image } >= images.count
  }

  /// Whether the source's block begins with the same slip: then it is not the translation's fault.
  private func isInSource(_ slip: MarkupSlip, _ pair: BlockPair, _ source: Note) -> Bool {
    guard !sourceSlips.isEmpty else { return false }
    let lines = pair.sources.map { source.file.lines.line(of: source.blocks[$0].range.start) }
    return sourceSlips.contains { other in
      other.kind == slip.kind && lines.contains(source.file.lines.line(of: other.range.start))
    }
  }

  /// Whether the fenced text is really a page: its blocks correspond to those of the source, and better than before.
  private var isPageProved: Bool {
    guard let source else { return true }
    let body = source.blocks.filter { if case .frontMatter = $0.kind { false } else { true } }
    guard body.count > 1, !sourceSlips.contains(where: \.isPage) else { return false }
    let alike = Self.alike(alignment, note, source)
    return alike * 2 >= body.count && alike > unrepaired
  }

  /// How many blocks are paired with one of their kind.
  private static func alike(_ alignment: NoteAlignment, _ note: Note, _ source: Note?) -> Int {
    guard let source else { return 0 }
    return alignment.blockPairs.count { pair in
      guard let (i, j) = pair.single else { return false }
      return source.blocks[i].kind.isLike(note.blocks[j].kind)
    }
  }
}

extension ByteRange {
  /// Without its first and its last byte.
  fileprivate var withoutQuotes: ByteRange { ByteRange(start + 1, max(start + 1, end + -1)) }
}

extension Block {
  fileprivate var isCode: Bool { if case .code = kind { true } else { false } }
}

extension Block.Kind {
  /// Whether they are the same, whatever language their code is in.
  fileprivate func isLike(_ other: Self) -> Bool {
    if case .code = self, case .code = other { true } else { self == other }
  }
}

extension MarkupSlip {
  fileprivate var isPage: Bool { if case .page = kind { true } else { false } }
}
