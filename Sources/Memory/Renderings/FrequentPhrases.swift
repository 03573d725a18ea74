/// Runs of words that occur on several pages, numbered in the order in which they were first seen.
struct FrequentPhrases: Sendable {
  /// The words of each.
  private(set) var phrases: [[Int32]] = []
  /// In how many units each occurs.
  private(set) var unitCounts: [Int32] = []
  private var numbers: [UInt64: Int32] = [:]
  private let limits: Limits

  struct Limits: Sendable {
    /// Words of the longest phrase, and how many of them carry meaning.
    let longest: Int
    let mostContent: Int
    /// Whether function words may be inside: `cuerpo de la solicitud`.
    let joinsFunctionWords: Bool
    /// The least number of pages or units that a phrase occurs in.
    let leastPages: Int32
    let leastUnits: Int32
  }

  /// A place of a phrase in the tokens of one side of a unit.
  struct Place {
    let phrase: Int32
    let tokens: Range<Int>
  }

  private struct Count {
    var units: Int32 = 0
    var pages: Int32 = 0
    var lastUnit: Int32 = -1
    var lastPage: Int32 = -1

    mutating func add(unit: Int32, page: Int32) {
      if unit != lastUnit { (units, lastUnit) = (units + 1, unit) }
      if page != lastPage { (pages, lastPage) = (pages + 1, page) }
    }
  }

  /// Single words first: a phrase is frequent only if its first and its last word are.
  init(
    _ units: [BilingualText.Unit], _ limits: Limits, _ side: Swift.KeyPath<BilingualText.Unit, [BilingualText.Token]>
  ) {
    self.limits = limits
    var counts: [UInt64: Count] = [:]
    var frequent: Set<Int32> = []
    for length in [1...1, 2...limits.longest] {
      for (number, unit) in units.enumerated() {
        let tokens = unit[keyPath: side]
        Self.visit(tokens, limits) { range, key in
          guard length.contains(range.count) else { return }
          guard
            range.count == 1
              || frequent.contains(tokens[range.lowerBound].word)
                && frequent.contains(tokens[range.upperBound - 1].word)
          else { return }
          counts[key, default: Count()].add(unit: Int32(number), page: unit.page)
        }
      }
      if length.upperBound == 1 {
        for unit in units {
          for token in unit[keyPath: side] where token.isContent {
            let count = counts[Self.key(0, token.word)] ?? Count()
            if count.pages >= limits.leastPages, count.units >= limits.leastUnits { frequent.insert(token.word) }
          }
        }
      }
    }
    number(units, side, counts)
  }

  private mutating func number(
    _ units: [BilingualText.Unit], _ side: Swift.KeyPath<BilingualText.Unit, [BilingualText.Token]>,
    _ counts: [UInt64: Count]
  ) {
    for unit in units {
      let tokens = unit[keyPath: side]
      Self.visit(tokens, limits) { range, key in
        guard numbers[key] == nil, let count = counts[key], count.pages >= limits.leastPages,
          count.units >= limits.leastUnits
        else { return }
        numbers[key] = Int32(phrases.count)
        phrases.append(tokens[range].map(\.word))
        unitCounts.append(count.units)
      }
    }
  }

  /// Where frequent phrases are, in order of their first word.
  func places(in tokens: [BilingualText.Token]) -> [Place] {
    var places: [Place] = []
    Self.visit(tokens, limits) { range, key in
      if let number = numbers[key] { places.append(Place(phrase: number, tokens: range)) }
    }
    return places
  }

  /// Every run of joined words that begins and ends with one that carries meaning.
  private static func visit(_ tokens: [BilingualText.Token], _ limits: Limits, _ body: (Range<Int>, UInt64) -> Void) {
    for first in tokens.indices where tokens[first].isContent {
      var (key, content): (UInt64, Int) = (0, 0)
      for last in first..<min(first + limits.longest, tokens.count) {
        if last > first, tokens[last - 1].joint == .apart { break }
        key = Self.key(key, tokens[last].word)
        guard tokens[last].isContent else {
          if limits.joinsFunctionWords { continue }
          break
        }
        content += 1
        if content > limits.mostContent { break }
        body(first..<last + 1, key)
      }
    }
  }

  private static func key(_ before: UInt64, _ word: Int32) -> UInt64 {
    (before &+ UInt64(UInt32(bitPattern: word)) &+ 1) &* 0x9E37_79B9_7F4A_7C15 ^ before &>> 29
  }
}
