/// The cells of a dynamic program: for each row a window of columns. Only the last three rows keep their costs; all
/// keep one byte per cell, the move that led there.
struct Grid {
  private let columns: Int
  private let width: Int
  private var starts: [Int] = []
  private var moves: [UInt8]
  private var costs: [Float]
  private var sharedWeights: [SharedTokens.Weight]
  /// The cheapest column of the row that was filled last: windows follow it.
  private var best: (column: Int, cost: Float) = (0, .infinity)

  /// - Parameter width: the number of columns in each row's window.
  init(rows: Int, columns: Int, width: Int) {
    self.columns = columns
    self.width = width
    starts.reserveCapacity(rows)
    moves = [UInt8](repeating: 0, count: rows * width)
    costs = [Float](repeating: .infinity, count: 3 * width)
    sharedWeights = Array(repeating: .zero, count: 3 * width)
  }

  /// Opens the next row.
  mutating func begin(_ row: Int) {
    let centered = best.column + 1 - width / 2
    starts.append(min(max(centered, starts.last ?? 0), columns - width))
    let slot = row % 3 * width
    for index in slot..<slot + width { costs[index] = .infinity }
    best = (best.column, .infinity)
  }

  /// The first column of a row's window.
  func start(_ row: Int) -> Int { starts[row] }
  /// One past the last column of a row's window.
  func end(_ row: Int) -> Int { starts[row] + width }

  /// The cost of a cell of this row or one of the two before; infinite outside the window.
  func cost(_ row: Int, _ column: Int) -> Float {
    let place = column - starts[row]
    return place < 0 || place >= width ? .infinity : costs[row % 3 * width + place]
  }

  mutating func set(_ row: Int, _ column: Int, _ cost: Float, _ move: UInt8) {
    let place = column - starts[row]
    costs[row % 3 * width + place] = cost
    moves[row * width + place] = move
    if cost < best.cost { best = (column, cost) }
  }

  func move(_ row: Int, _ column: Int) -> UInt8 {
    let place = column - starts[row]
    return place < 0 || place >= width ? 0 : moves[row * width + place]
  }

  /// The weight shared by the blocks that end at a cell; 0 outside the window.
  func shared(_ row: Int, _ column: Int) -> SharedTokens.Weight {
    let place = column - starts[row]
    return column == 0 || row == 0 || place < 0 || place >= width ? .zero : sharedWeights[row % 3 * width + place]
  }

  mutating func setShared(_ row: Int, _ column: Int, _ weight: SharedTokens.Weight) {
    sharedWeights[row % 3 * width + column - starts[row]] = weight
  }
}
