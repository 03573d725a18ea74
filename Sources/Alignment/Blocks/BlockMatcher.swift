import Notes

/// Pairs the blocks of two outlines: by order where shapes are equal, else by cost; long runs are first divided at
/// anchors and headings.
struct BlockMatcher {
  private let cost: BlockCost
  private let path: BlockPath
  private let anchors: BlockAnchors

  init(_ cost: BlockCost) {
    self.cost = cost
    path = BlockPath(cost: cost)
    anchors = BlockAnchors(cost: cost)
  }

  /// Blocks that belong together, with the confidence.
  struct Match: Hashable {
    var sources: Range<Int>
    var targets: Range<Int>
    var confidence: Float
  }

  /// Matches that cover both outlines, each block once.
  func matches() -> [Match] {
    let (sources, targets) = (cost.source.indices, cost.target.indices)
    return inParallel(sources, targets, confidence: 1)
      ?? LostComponents(cost: cost).emptied(GapSlider(cost: cost).slid(reuniting(divide(sources, targets))))
  }

  // MARK: Equal shapes

  /// Pairs by order, when both runs have the same kinds of blocks in the same order and their tokens are no evidence
  /// against it: few blocks with tokens may disagree, and few lengths may be unlikely.
  private func inParallel(_ sources: Range<Int>, _ targets: Range<Int>, confidence: Float) -> [Match]? {
    guard haveEqualShape(sources, targets) else { return nil }
    let doubts = zip(sources, targets).count { cost.doubt($0, $1, shared: cost.tokens.shared($0, $1)) >= 3 }
    guard doubts <= max(1, sources.count / 20) else { return nil }
    return zip(sources, targets).map { match($0, $1, confidence) }
  }

  private func haveEqualShape(_ sources: Range<Int>, _ targets: Range<Int>) -> Bool {
    sources.count == targets.count && !sources.isEmpty
      && zip(sources, targets).allSatisfy { cost.source[$0].shape == cost.target[$1].shape }
  }

  private func match(_ i: Int, _ j: Int, _ confidence: Float) -> Match {
    Match(sources: i..<(i + 1), targets: j..<(j + 1), confidence: confidence)
  }

  // MARK: Unequal shapes

  /// Small runs by cost; larger ones are divided first, so that the time is linear in the length, not quadratic.
  private func divide(_ sources: Range<Int>, _ targets: Range<Int>) -> [Match] {
    if let matches = inParallel(sources, targets, confidence: 0.95) { return matches }
    guard (sources.count + 1) * (targets.count + 1) > BlockPath.fullCells else { return byCost(sources, targets) }
    var fixed = anchors.anchors(sources, targets)
    if fixed.isEmpty { fixed = equalHeadings(sources, targets) }
    guard !fixed.isEmpty else { return byCost(sources, targets) }
    var matches: [Match] = []
    var (i, j) = (sources.lowerBound, targets.lowerBound)
    for anchor in fixed {
      matches += divide(i..<anchor.source, j..<anchor.target)
      matches.append(match(anchor.source, anchor.target, 0.95))
      (i, j) = (anchor.source + 1, anchor.target + 1)
    }
    return matches + divide(i..<sources.upperBound, j..<targets.upperBound)
  }

  /// The headings of both runs, if they agree in number and levels.
  private func equalHeadings(_ sources: Range<Int>, _ targets: Range<Int>) -> [(source: Int, target: Int)] {
    let here = sources.filter { cost.source[$0].isHeading }
    let there = targets.filter { cost.target[$0].isHeading }
    guard here.map({ cost.source[$0].kind }) == there.map({ cost.target[$0].kind }) else { return [] }
    return zip(here, there).map { ($0, $1) }
  }

  private func byCost(_ sources: Range<Int>, _ targets: Range<Int>) -> [Match] {
    let (steps, total) = path.cheapest(sources, targets)
    if haveEqualShape(sources, targets) {
      // It is unlikely that some blocks are missing and as many of the same kinds are added: that must be much cheaper.
      let straight = zip(sources, targets).map { cost.pair($0, $1, shared: cost.tokens.shared($0, $1)) }
      if straight.reduce(0, +) - total < Self.rearranging {
        return zip(sources, targets).map { match($0, $1, max(0.7, confidence(of: $0, $1))) }
      }
    }
    return steps.map { Match(sources: $0.sources, targets: $0.targets, confidence: confidence($0)) }
  }

  /// −ln of the probability that missing and added blocks result in the same shape.
  private static let rearranging: Float = 8

  private func confidence(_ step: BlockPath.Step) -> Float {
    guard let i = step.sources.first, let j = step.targets.first else { return 0.5 }
    return step.sources.count == 1 && step.targets.count == 1 ? confidence(of: i, j) : 0.8
  }

  /// How often such pairs were right in translations with known pairs in which blocks had been dropped and merged:
  /// nearly always up to a doubt of 3, two times in three at 4, rarely beyond.
  private func confidence(of i: Int, _ j: Int) -> Float {
    let doubt = cost.doubt(i, j, shared: cost.tokens.shared(i, j))
    return doubt <= 3 ? 0.98 - 0.02 * doubt : max(0.3, 0.92 - 0.28 * (doubt - 3))
  }

  // MARK: Moved blocks

  /// Pairs blocks left unpaired on both sides, if tokens show that a block was moved.
  private func reuniting(_ matches: [Match]) -> [Match] {
    let missing = matches.filter { $0.targets.isEmpty }.map(\.sources.lowerBound)
    let added = matches.filter { $0.sources.isEmpty }.map(\.targets.lowerBound)
    let moved = MovedBlocks(cost: cost).pairs(missing, added)
    guard !moved.isEmpty else { return matches }
    let sources = Set(moved.map(\.source))
    let targets = Dictionary(moved.map { ($0.target, $0.source) }, uniquingKeysWith: { first, _ in first })
    return matches.compactMap { match in
      if match.targets.isEmpty { return sources.contains(match.sources.lowerBound) ? nil : match }
      guard match.sources.isEmpty, let source = targets[match.targets.lowerBound] else { return match }
      return Match(sources: source..<(source + 1), targets: match.targets, confidence: 0.6)
    }
  }
}

extension BlockOutline.Item {
  fileprivate var isHeading: Bool {
    if case .heading = kind { !isAddition } else { false }
  }
}
