import Notes

/// Moves gaps to where a reader would see them. When a section is lost, its heading or the next one may be taken for
/// the counterpart of the remaining heading; as in a diff, the gap that begins with a heading is the likelier.
struct GapSlider {
  let cost: BlockCost

  /// The same matches, with gaps that end with a heading moved up to the heading before them where both are alike.
  func slid(_ matches: [BlockMatcher.Match]) -> [BlockMatcher.Match] {
    var matches = matches
    var start = 0
    while start < matches.count {
      guard matches[start].isAlone else {
        start += 1
        continue
      }
      let isMissing = matches[start].targets.isEmpty
      let end = matches[start...].firstIndex { !$0.isAlone || $0.targets.isEmpty != isMissing } ?? matches.count
      if start > 0 { slide(start..<end, isMissing: isMissing, in: &matches) }
      start = end
    }
    return matches
  }

  private func slide(_ gap: Range<Int>, isMissing: Bool, in matches: inout [BlockMatcher.Match]) {
    let before = matches[gap.lowerBound - 1]
    let last = matches[gap.upperBound - 1]
    guard before.sources.count == 1, before.targets.count == 1 else { return }
    let (i, j) = (before.sources.lowerBound, before.targets.lowerBound)
    let (x, y) = isMissing ? (last.sources.lowerBound, j) : (i, last.targets.lowerBound)
    guard isHeading(i, j), isHeading(x, y), isInOrder(matches[gap], after: before, isMissing: isMissing),
      price(x, y) < price(i, j) + Self.slack
    else { return }
    // The gap moves up by one: its first block is now the heading before it.
    var moved: [BlockMatcher.Match] = [alone(isMissing ? i : j, before, isMissing)]
    moved += matches[gap].dropLast().map { match in
      isMissing
        ? BlockMatcher.Match(sources: match.sources, targets: j..<j, confidence: match.confidence)
        : BlockMatcher.Match(sources: i..<i, targets: match.targets, confidence: match.confidence)
    }
    moved.append(
      BlockMatcher.Match(sources: x..<x + 1, targets: y..<y + 1, confidence: min(before.confidence, 0.9)))
    matches.replaceSubrange(gap.lowerBound - 1..<gap.upperBound, with: moved)
  }

  /// Whether a gap's blocks follow the pair before it one by one.
  private func isInOrder(
    _ gap: ArraySlice<BlockMatcher.Match>, after pair: BlockMatcher.Match, isMissing: Bool
  ) -> Bool {
    var next = isMissing ? pair.sources.upperBound : pair.targets.upperBound
    return gap.allSatisfy { match in
      defer { next += 1 }
      return (isMissing ? match.sources.lowerBound : match.targets.lowerBound) == next
    }
  }

  private func alone(_ block: Int, _ pair: BlockMatcher.Match, _ isMissing: Bool) -> BlockMatcher.Match {
    isMissing
      ? BlockMatcher.Match(
        sources: block..<block + 1, targets: pair.targets.lowerBound..<pair.targets.lowerBound, confidence: 0.5)
      : BlockMatcher.Match(
        sources: pair.sources.lowerBound..<pair.sources.lowerBound, targets: block..<block + 1, confidence: 0.5)
  }

  private func price(_ i: Int, _ j: Int) -> Float { cost.pair(i, j, shared: cost.tokens.shared(i, j)) }

  /// Whether both are headings of one level.
  private func isHeading(_ i: Int, _ j: Int) -> Bool {
    if case .heading = cost.source[i].kind { cost.source[i].kind == cost.target[j].kind } else { false }
  }

  /// −ln of how much likelier a gap is if it begins with a heading.
  private static let slack: Float = 2
}

extension BlockMatcher.Match {
  /// Whether it has no counterpart.
  fileprivate var isAlone: Bool { sources.isEmpty || targets.isEmpty }
}
