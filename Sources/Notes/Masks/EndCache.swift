/// Caches where the next end of each kind is in a block, so that a text full of openings without ends is not searched
/// repeatedly.
struct EndCache {
  enum Kind: Int, CaseIterable {
    case dollar, dollars, parenthesis, bracket, comment, braces, percent, angleBraces, percentBraces, brace
    case openParenthesis, openBracket, openBraces, openPercent

    var text: StaticString {
      switch self {
      case .dollar: "$"
      case .dollars: "$$"
      case .parenthesis: "\\)"
      case .bracket: "\\]"
      case .comment: "-->"
      case .braces: "}}"
      case .percent: "%}"
      case .angleBraces: ">}}"
      case .percentBraces: "%}}"
      case .brace: "}"
      case .openParenthesis: "\\("
      case .openBracket: "\\["
      case .openBraces: "{{"
      case .openPercent: "{%"
      }
    }
  }

  /// The start and the result of the last search; `Int.max` for nothing.
  private var known: [(from: Int, at: Int)] = Array(repeating: (0, -1), count: Kind.allCases.count)
  /// By the length of a run of backticks: the offset after which there is no run of that length.
  private var withoutBackticks: [Int: Int] = [:]

  /// The next end of `kind` at or after `start`.
  mutating func next(_ kind: Kind, _ bytes: [UInt8], from start: Int, limit: Int) -> Int? {
    let last = known[kind.rawValue]
    if last.from <= start, last.at >= start { return last.at == Int.max ? nil : last.at }
    let at = bytes.firstOffset(of: kind.text, from: start, limit: limit)
    known[kind.rawValue] = (start, at ?? Int.max)
    return at
  }

  /// Where the Liquid tag whose `{` is at `start` ends. No tag contains the opening of another: one that seems to was
  /// not closed.
  mutating func liquidEnd(_ bytes: [UInt8], at start: Int, limit: Int) -> Int? {
    guard let closing = Liquid.closing(bytes, at: start),
      let close = next(closing.kind, bytes, from: start + 2, limit: limit)
    else { return nil }
    let inner = start + closing.count
    let other = next(closing.kind == .percent ? .openPercent : .openBraces, bytes, from: inner, limit: limit)
    return other.map { $0 < close } ?? false ? nil : close + closing.count
  }

  /// One past the next run of exactly `length` backticks.
  mutating func backticks(_ length: Int, _ bytes: [UInt8], from start: Int, limit: Int) -> Int? {
    if let none = withoutBackticks[length], start >= none { return nil }
    var i = start
    while i < limit {
      guard bytes[i] == UInt8(ascii: "`") else {
        i += 1
        continue
      }
      let run = i
      while i < limit, bytes[i] == UInt8(ascii: "`") { i += 1 }
      if i - run == length { return i }
    }
    withoutBackticks[length] = start
    return nil
  }
}
