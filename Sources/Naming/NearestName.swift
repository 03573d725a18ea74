/// Guesses which name was meant by one that is unknown.
package enum NearestName {
  /// The nearest of `candidates` that is near enough to be meant, the first of equals. Letters count without case,
  /// hyphen and underscore alike; a third of the letters may differ.
  package static func of(_ name: String, among candidates: [String]) -> String? {
    let wanted = normalized(name)
    let limit = max(1, wanted.count / 3)
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      let distance = distance(wanted, normalized(candidate))
      if distance <= limit && distance < (best?.distance ?? .max) { best = (distance, candidate) }
    }
    if let best { return best.name }
    let longer = candidates.filter { normalized($0).starts(with: wanted) }
    return wanted.count >= 3 && longer.count == 1 ? longer.first : nil
  }

  private static func normalized(_ name: String) -> [UInt8] {
    name.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  /// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
