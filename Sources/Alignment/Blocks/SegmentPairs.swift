import Notes

/// Pairs the segments of blocks that belong together.
struct SegmentPairs {
  let source: [Segment]
  let target: [Segment]

  /// Units that cover both ranges, which belong to the blocks of one match. In a one-to-one match, segments pair by
  /// kind and order, cells by column; where blocks were split or merged, all their segments are one unit.
  /// - Parameter hasBothSides: false when a block has no counterpart. If it has one without segments, such as a word
  ///   that became code, nothing much is missing.
  func units(
    _ sources: Range<Int>, _ targets: Range<Int>, confidence: Float, isWhole: Bool, hasBothSides: Bool
  ) -> [TranslationUnit] {
    if sources.isEmpty || targets.isEmpty {
      let confidence = hasBothSides ? 0.2 : confidence
      return sources.map { missing($0, before: targets.lowerBound, confidence) }
        + targets.map { added($0, after: sources.lowerBound, confidence) }
    }
    if isWhole { return [TranslationUnit(sources: sources, targets: targets, confidence: confidence)] }
    var places: [Slot: [Int]] = [:]
    for index in sources.reversed() { places[Slot(source[index].kind), default: []].append(index) }
    let counts = places.mapValues(\.count)
    let wanted = Dictionary(grouping: targets) { Slot(target[$0].kind) }.mapValues(\.count)
    var units: [TranslationUnit] = []
    var next = sources.lowerBound
    for index in targets {
      let slot = Slot(target[index].kind)
      guard let partner = places[slot]?.popLast() else {
        units.append(added(index, after: next, 0.5 * confidence))
        continue
      }
      next = partner + 1
      let isSure = counts[slot] == wanted[slot]
      units.append(
        TranslationUnit(
          sources: partner..<(partner + 1), targets: index..<(index + 1),
          confidence: isSure ? confidence : 0.5 * confidence))
    }
    let left = places.values.joined().sorted()
    return units + left.map { missing($0, before: targets.upperBound, 0.5 * confidence) }
  }

  /// A source segment without a translation.
  func missing(_ index: Int, before target: Int, _ confidence: Float) -> TranslationUnit {
    TranslationUnit(sources: index..<(index + 1), targets: target..<target, confidence: confidence)
  }

  /// A segment of the translation that the source lacks.
  func added(_ index: Int, after source: Int, _ confidence: Float) -> TranslationUnit {
    TranslationUnit(sources: source..<source, targets: index..<(index + 1), confidence: confidence)
  }

  /// The role of a segment within its block; segments pair only within the same slot.
  private enum Slot: Hashable {
    case text, title, term, alternative, linkTitle
    case cell(Int)
    case key(String)

    init(_ kind: Segment.Kind) {
      switch kind {
      case .heading, .paragraph, .item, .definition, .footnote: self = .text
      case .cell(_, let column): self = .cell(column)
      case .definitionTerm: self = .term
      case .admonitionTitle: self = .title
      case .altText: self = .alternative
      case .linkTitle: self = .linkTitle
      case .frontMatter(let key): self = .key(key)
      }
    }
  }
}
