/// Byte strings, each with a number, to find those that a text starts with in one pass.
package struct PrefixTree {
  /// By node and byte.
  private var children: [Edge: Int] = [:]
  /// For each node the lowest number of the strings that end there.
  private var numbers: [Int?] = [nil]

  package init() {}

  private struct Edge: Hashable {
    let node: Int
    let byte: UInt8
  }

  /// For equal strings the lowest number is kept. Linear in `text`.
  package mutating func insert(_ text: some Sequence<UInt8>, _ number: Int) {
    var node = 0
    for byte in text {
      let edge = Edge(node: node, byte: byte)
      if let child = children[edge] {
        node = child
      } else {
        children[edge] = numbers.count
        node = numbers.count
        numbers.append(nil)
      }
    }
    numbers[node] = min(numbers[node] ?? number, number)
  }

  /// Calls `body` with the number of each string that `text` starts with, the shortest first.
  ///
  /// - Complexity: linear in the longest prefix that any of the strings shares with `text`.
  package func forEachPrefix(of text: some Sequence<UInt8>, _ body: (Int) -> Void) {
    var node = 0
    if let number = numbers[0] { body(number) }
    for byte in text {
      guard let child = children[Edge(node: node, byte: byte)] else { return }
      node = child
      if let number = numbers[node] { body(number) }
    }
  }

  /// The lowest number among the strings that `text` starts with.
  package func lowestPrefix(of text: some Sequence<UInt8>) -> Int? {
    var lowest: Int?
    forEachPrefix(of: text) { lowest = min(lowest ?? $0, $0) }
    return lowest
  }
}
