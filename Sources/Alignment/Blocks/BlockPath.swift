/// The cheapest path through two runs of blocks, by dynamic programming over the moves of Gale and Church (1993).
struct BlockPath {
  let cost: BlockCost

  /// Blocks of both sides that belong together; one side may be empty. Indices into the outlines.
  struct Step: Hashable {
    let sources: Range<Int>
    let targets: Range<Int>
  }

  /// The largest number of cells that are all computed: two runs of 500 blocks each.
  static let fullCells = 250_000
  /// How many target blocks are considered for each source block in longer runs.
  private static let band = 160

  /// Steps that cover both runs, in order, and their cost. Time and memory are proportional to the product of the runs'
  /// lengths while that is small; beyond that they are linear, following the best path in a band of fixed width.
  func cheapest(_ sources: Range<Int>, _ targets: Range<Int>) -> (steps: [Step], cost: Float) {
    guard !sources.isEmpty, !targets.isEmpty else { return (alone(sources, targets), 0) }
    let isFull = (sources.count + 1) * (targets.count + 1) <= Self.fullCells
    var grid = Grid(
      rows: sources.count + 1, columns: targets.count + 1,
      width: isFull ? targets.count + 1 : min(targets.count + 1, Self.band))
    for row in 0...sources.count {
      grid.begin(row)
      fill(row, in: &grid, sources.lowerBound, targets.lowerBound)
    }
    return (walk(grid, sources, targets), grid.cost(sources.count, targets.count))
  }

  private func alone(_ sources: Range<Int>, _ targets: Range<Int>) -> [Step] {
    sources.map { Step(sources: $0..<($0 + 1), targets: targets.lowerBound..<targets.lowerBound) }
      + targets.map { Step(sources: sources.lowerBound..<sources.lowerBound, targets: $0..<($0 + 1)) }
  }

  private enum Move {
    static let pair: UInt8 = 1
    static let missing: UInt8 = 2
    static let added: UInt8 = 3
    static let split: UInt8 = 4
    static let merge: UInt8 = 5
  }

  /// Finds the cheapest move into each cell of a row.
  private func fill(_ row: Int, in grid: inout Grid, _ s: Int, _ t: Int) {
    for column in grid.start(row)..<grid.end(row) {
      var best: (cost: Float, move: UInt8) = row == 0 && column == 0 ? (0, 0) : (.infinity, 0)
      func offer(_ total: Float, _ move: UInt8) {
        if total < best.cost { best = (total, move) }
      }
      let (i, j) = (s + row - 1, t + column - 1)
      if row > 0 && column > 0 {
        let shared = cost.tokens.shared(i, j)
        grid.setShared(row, column, shared)
        offer(grid.cost(row - 1, column - 1) + cost.pair(i, j, shared: shared), Move.pair)
        if column > 1, let split = cost.split(i, j - 1, grid.shared(row, column - 1), shared) {
          offer(grid.cost(row - 1, column - 2) + split, Move.split)
        }
        if row > 1, let merge = cost.merge(i - 1, j, grid.shared(row - 1, column), shared) {
          offer(grid.cost(row - 2, column - 1) + merge, Move.merge)
        }
      }
      if row > 0 { offer(grid.cost(row - 1, column) + cost.skip(cost.source[i]), Move.missing) }
      if column > 0 { offer(grid.cost(row, column - 1) + cost.skip(cost.target[j]), Move.added) }
      grid.set(row, column, best.cost, best.move)
    }
  }

  /// From the end back to the start.
  private func walk(_ grid: Grid, _ sources: Range<Int>, _ targets: Range<Int>) -> [Step] {
    var steps: [Step] = []
    var (row, column) = (sources.count, targets.count)
    // A band may end before the last target block.
    while column >= grid.end(row) {
      column -= 1
      steps.append(step(sources, targets, row..<row, column..<(column + 1)))
    }
    while row > 0 || column > 0 {
      let (rows, columns) =
        switch grid.move(row, column) {
        case Move.pair: (1, 1)
        case Move.missing: (1, 0)
        case Move.split: (1, 2)
        case Move.merge: (2, 1)
        case Move.added: (0, 1)
        // Nothing is known outside the band: the remaining blocks are left unpaired.
        default: row > 0 ? (1, 0) : (0, 1)
        }
      row -= rows
      column -= columns
      steps.append(step(sources, targets, row..<(row + rows), column..<(column + columns)))
    }
    return steps.reversed()
  }

  private func step(_ sources: Range<Int>, _ targets: Range<Int>, _ rows: Range<Int>, _ columns: Range<Int>) -> Step {
    Step(
      sources: (sources.lowerBound + rows.lowerBound)..<(sources.lowerBound + rows.upperBound),
      targets: (targets.lowerBound + columns.lowerBound)..<(targets.lowerBound + columns.upperBound))
  }
}
