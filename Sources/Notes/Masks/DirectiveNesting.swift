import SourceText

/// How many directives (`:::` … `:::`, `///` … `///`) are open at each place; md4c does not see them as containers.
struct DirectiveNesting {
  /// Where the depth changes, in order, with the depth from there on.
  private var changes: [(offset: Int, depth: Int)] = []

  /// Opens (+1) or closes (-1) a directive; offsets come in order. A superfluous close is ignored.
  mutating func change(at offset: Int, by step: Int) {
    let depth = (changes.last?.depth ?? 0) + step
    guard depth >= 0 else { return }
    changes.append((offset, depth))
  }

  /// How many are open at `offset`. Logarithmic.
  func depth(at offset: Int) -> Int {
    let next = changes.partitioningIndex { $0.offset > offset }
    return next == 0 ? 0 : changes[next - 1].depth
  }
}
