import Libc

/// The tokens that two notes have in common, block by block, each weighted by its rarity. A token that only one note
/// has does not show which blocks belong together, only that its block may have no counterpart.
struct SharedTokens {
  /// By block: sorted ids; odd ones are words.
  let source: [[Int32]]
  let target: [[Int32]]
  /// By block: the total weight of the tokens that a translator must keep, without words.
  let sourceWeight: [Float]
  let targetWeight: [Float]
  /// By block: the evidence against any counterpart, from tokens that the other note lacks altogether.
  let sourceOrphans: [Float]
  let targetOrphans: [Float]
  private let weights: [Float]

  init(source: [Set<UInt64>], target: [Set<UInt64>]) {
    let inSource = Self.counts(source)
    let inTarget = Self.counts(target)
    let blocks = Float(max(source.count, target.count, 2))
    var ids: [UInt64: Int32] = [:]
    var weights: [Float] = []
    // In the order of the hashes: the ids must not depend on the order of a dictionary.
    for (token, count) in inSource.sorted(by: { $0.key < $1.key }) {
      guard let other = inTarget[token] else { continue }
      let weight = log(blocks / Float(max(count, other)))
      guard weight > 0.7 || blocks < 8 else { continue }
      ids[token] = Int32(weights.count) << 1 | Int32(token & 1)
      weights.append(max(weight, 0.7))
    }
    // The ids follow the hashes: of large blocks both sides keep the same sample.
    let take = { (tokens: Set<UInt64>) in Array(tokens.compactMap { ids[$0] }.sorted().prefix(Self.limit)) }
    let weigh = { (ids: [Int32]) in ids.reduce(Float(0)) { $0 + ($1 & 1 == 0 ? weights[Int($1) >> 1] : 0) } }
    self.source = source.map(take)
    self.target = target.map(take)
    sourceWeight = self.source.map(weigh)
    targetWeight = self.target.map(weigh)
    self.weights = weights
    sourceOrphans = source.map { Self.orphans($0, inTarget) }
    targetOrphans = target.map { Self.orphans($0, inSource) }
  }

  /// The evidence from code, numbers and the like. Small: numbers become words, and code may be written differently.
  private static func orphans(_ tokens: Set<UInt64>, _ others: [UInt64: Int]) -> Float {
    min(1.5, tokens.reduce(Float(0)) { $1 & 1 == 0 && others[$1] == nil ? $0 + 0.75 : $0 })
  }

  /// The weight shared by source block `i` and target block `j`. Linear in their tokens.
  func shared(_ i: Int, _ j: Int) -> Weight {
    let (a, b) = (source[i], target[j])
    var (x, y, sum) = (0, 0, Weight.zero)
    while x < a.count, y < b.count {
      if a[x] == b[y] {
        let weight = weight(a[x])
        sum.all += weight
        if a[x] & 1 == 0 { sum.firm += weight }
        x += 1
        y += 1
      } else if a[x] < b[y] {
        x += 1
      } else {
        y += 1
      }
    }
    return sum
  }

  /// The weight of one token.
  func weight(_ token: Int32) -> Float { weights[Int(token) >> 1] }

  /// The weight of shared tokens.
  struct Weight {
    /// Of all tokens, including words.
    var all: Float
    /// Of the tokens that a translator must keep.
    var firm: Float

    static let zero = Weight(all: 0, firm: 0)

    static func + (a: Self, b: Self) -> Self { Weight(all: a.all + b.all, firm: a.firm + b.firm) }
  }

  /// How many tokens of one block are compared.
  private static let limit = 64

  private static func counts(_ blocks: [Set<UInt64>]) -> [UInt64: Int] {
    var counts: [UInt64: Int] = [:]
    for token in blocks.joined() { counts[token, default: 0] += 1 }
    return counts
  }
}
