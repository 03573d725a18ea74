import SourceText

/// Guesses which name was meant by an unknown one.
package enum NearestName {
  /// The nearest of `candidates` that is close enough, the first among equals. Ignores case and treats hyphen and
  /// underscore alike; a third of the letters may differ.
  package static func of(_ name: String, among candidates: [String]) -> String? {
    let wanted = normalized(name)
    let limit = max(1, wanted.count / 3)
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      let most = best.map { $0.distance - 1 } ?? limit
      guard let distance = EditDistance.between(wanted, normalized(candidate), atMost: most) else { continue }
      best = (distance, candidate)
    }
    if let best { return best.name }
    let longer = candidates.filter { normalized($0).starts(with: wanted) }
    return wanted.count >= 3 && longer.count == 1 ? longer.first : nil
  }

  private static func normalized(_ name: String) -> [UInt8] {
    name.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}
