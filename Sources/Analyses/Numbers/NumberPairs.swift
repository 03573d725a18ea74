import Lexicon

/// Which of the new numbers replace which of the lost ones.
struct NumberPairs {
  private(set) var altered: [(source: PlacedNumber, target: PlacedNumber)] = []
  private(set) var lost: [PlacedNumber]
  private(set) var new: [PlacedNumber]

  /// - Parameters:
  ///   - lost: numbers of the source that are nowhere in the translation.
  ///   - new: numbers of the translation that are nowhere in the source.
  init(_ matching: NumberMatching, lost: [PlacedNumber], new: [PlacedNumber], knowsMultipliers: Bool) {
    self.lost = lost
    self.new = new
    let isSameCount = matching.sources.count == matching.targets.count
    take { Self.isSimilar($0, $1) }
    if isSameCount { take { Self.isComparable($0, $1) } }
    if isSameCount { takeRepeats(matching) }
    // Where the multiplier words are not known, equal digits count as equal.
    if !knowsMultipliers { altered.removeAll { $0.source.mention.signature == $0.target.mention.signature } }
  }

  /// Pairs in order whatever satisfies `fits`.
  private mutating func take(_ fits: (NumberMention, NumberMention) -> Bool) {
    var rest: [PlacedNumber] = []
    for number in new {
      if let index = lost.firstIndex(where: { fits($0.mention, number.mention) }) {
        altered.append((lost.remove(at: index), number))
      } else {
        rest.append(number)
      }
    }
    new = rest
  }

  /// Both sides have as many numbers, but one is more frequent here and another there: 10 and 12 became 10 and 10.
  private mutating func takeRepeats(_ matching: NumberMatching) {
    if lost.count == 1, new.isEmpty, matching.newRepeats.count == 1, matching.new.isEmpty {
      let repeated = matching.targets[matching.newRepeats[0]]
      if Self.isSimilar(lost[0].mention, repeated.mention) { altered.append((lost.removeFirst(), repeated)) }
    } else if new.count == 1, lost.isEmpty, matching.lostRepeats.count == 1, matching.lost.isEmpty {
      let repeated = matching.sources[matching.lostRepeats[0]]
      if Self.isSimilar(repeated.mention, new[0].mention) { altered.append((repeated, new.removeFirst())) }
    }
  }

  /// Of one kind and with similar digits: equally many, or all but one the same.
  private static func isSimilar(_ a: NumberMention, _ b: NumberMention) -> Bool {
    guard isComparable(a, b), a.kind == b.kind else { return false }
    if a.kind == .month || a.signature == b.signature { return true }
    // Nobody writes 1 for 8 billion.
    guard (a.power > 0) == (b.power > 0) || a.value?.digits == b.value?.digits else { return false }
    guard let x = a.value, let y = b.value, !x.isHashed, !y.isHashed else { return false }
    // 15 for 1.5, 1.4 for 1.5, 7 for 3, 220 for 2200.
    if x.digits == y.digits || a.range.count == b.range.count { return true }
    return isOneDigitLonger(x, y) || isOneDigitLonger(y, x)
  }

  /// Whether the digits of `long` are those of `short` with one more somewhere.
  private static func isOneDigitLonger(_ long: DecimalValue, _ short: DecimalValue) -> Bool {
    let (long, short) = (digits(long), digits(short))
    guard long.count == short.count + 1 else { return false }
    let same = zip(long, short).prefix { $0 == $1 }.count
    return long[(same + 1)...].elementsEqual(short[same...])
  }

  private static func digits(_ value: DecimalValue) -> [UInt8] {
    Array(String(value.digits).utf8) + [UInt8](repeating: 0x30, count: min(18, max(0, value.exponent)))
  }

  /// Neither is part of a name, and neither is a percentage while the other is a plain number. Months may be numbers:
  /// 5月.
  private static func isComparable(_ a: NumberMention, _ b: NumberMention) -> Bool {
    if a.traits.contains(.percent) != b.traits.contains(.percent) { return false }
    if a.traits.contains(.named) != b.traits.contains(.named) { return false }
    if a.kind == b.kind || (a.kind != .month && b.kind != .month) { return true }
    guard let value = (a.kind == .month ? b : a).value?.integer else { return false }
    return (1...12).contains(value)
  }
}
