import Notes
import SourceText

/// Finds the link of the source that corresponds to a link with a fragment.
package struct ReferencePairs {
  private let paired: PairedInlines
  private let comparison: DestinationComparison
  /// The first pair of each block of the translation.
  private var pairs: [Int: Int] = [:]
  /// The links of the pair that was looked up last.
  private var last: (pair: Int, here: [AnchorReference], there: [AnchorReference])?

  /// A block with more such links is data.
  private static let crowd = 100

  /// Linear in the pairs and their blocks.
  package init(_ paired: PairedInlines, _ comparison: DestinationComparison) {
    self.paired = paired
    self.comparison = comparison
    for (index, pair) in paired.pairs.enumerated() {
      for block in pair.blocks.targets where pairs[block] == nil { pairs[block] = index }
    }
  }

  /// The link of the source that corresponds to `reference` of `block`: the one to the same page with the same
  /// fragment, otherwise the one at the same place among those whose fragments are not in the translation. Nil where
  /// that is uncertain.
  package mutating func origin(of reference: AnchorReference, in block: Int) -> AnchorReference? {
    guard let pair = pairs[block] else { return nil }
    let (all, others) = references(of: pair)
    guard all.count <= Self.crowd, others.count <= Self.crowd else { return nil }
    let here = all.filter { comparison.isSame(reference.page, $0.page) }
    let there = others.filter { comparison.isSame($0.page, reference.page) }
    if let same = there.first(where: { $0.fragment == reference.fragment }) { return same }
    let (kept, known) = (Set(here.map(\.fragment)), Set(there.map(\.fragment)))
    let changed = here.filter { !known.contains($0.fragment) }
    let open = there.filter { !kept.contains($0.fragment) }
    guard changed.count == open.count, let index = changed.firstIndex(where: { $0.link == reference.link }) else {
      return nil
    }
    return open[index]
  }

  private mutating func references(of pair: Int) -> (here: [AnchorReference], there: [AnchorReference]) {
    if let last, last.pair == pair { return (last.here, last.there) }
    let here = paired.pairs[pair].targets.compactMap { AnchorReference($0, paired.note) }
    let there = paired.pairs[pair].sources.compactMap { AnchorReference($0, paired.source) }
    last = (pair, here, there)
    return (here, there)
  }
}
