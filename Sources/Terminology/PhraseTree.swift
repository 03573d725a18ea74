/// Phrases that share their beginnings, as a tree: those at a place of a text are found in one walk along the text,
/// however many begin alike. A step may have several alternative symbols, as a word has several stems.
struct PhraseTree<Symbol: Hashable & Sendable>: Sendable {
  private struct Edge: Hashable {
    let node: Int32
    let symbol: Symbol
  }

  /// The node that a symbol leads to; if there are several, the first, with the others in `more`.
  private var edges: [Edge: Int32] = [:]
  private var more: [Edge: [Int32]] = [:]
  /// The phrase that ends at a node; further ones with the same steps in `alike`.
  private var ends: [Int32: Int32] = [:]
  private var alike: [Int32: [Int32]] = [:]
  private var count: Int32 = 1

  static var root: Int32 { 0 }

  var isEmpty: Bool { ends.isEmpty }

  /// Adds a phrase by the alternative symbols of each of its steps.
  mutating func insert(_ phrase: Int32, steps: some Sequence<[Symbol]>) {
    var node = Self.root
    for symbols in steps { node = child(of: node, symbols) }
    if ends[node] == nil { ends[node] = phrase } else { alike[node, default: []].append(phrase) }
  }

  /// The node that exactly these symbols lead to, made if there is none.
  private mutating func child(of node: Int32, _ symbols: [Symbol]) -> Int32 {
    var common: Set<Int32>?
    for symbol in symbols {
      let here = Set(children(of: node, by: symbol))
      common = common?.intersection(here) ?? here
    }
    // A child with further symbols is good enough: matches are compared again.
    if let known = common?.min() { return known }
    let made = count
    count += 1
    for symbol in symbols {
      let edge = Edge(node: node, symbol: symbol)
      if edges[edge] == nil { edges[edge] = made } else { more[edge, default: []].append(made) }
    }
    return made
  }

  /// The nodes that `symbol` leads to from `node`.
  func children(of node: Int32, by symbol: Symbol) -> [Int32] {
    let edge = Edge(node: node, symbol: symbol)
    guard let first = edges[edge] else { return [] }
    return [first] + (more.isEmpty ? [] : more[edge] ?? [])
  }

  /// The node that the first of `symbol`'s edges leads to; for trees whose steps have one symbol each.
  func child(of node: Int32, by symbol: Symbol) -> Int32? { edges[Edge(node: node, symbol: symbol)] }

  /// The phrases that end at `node`.
  func phrases(at node: Int32) -> [Int32] {
    guard let first = ends[node] else { return [] }
    return [first] + (alike[node] ?? [])
  }
}
