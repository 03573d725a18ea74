/// How a site rewrites destinations: what comes before and after the part that stays, in the source and in the
/// translation. In its text `*` is that part, and `#` a hexadecimal number that a program added:
/// `assets/*.png → translated/ja/*.#.webp`.
package struct LinkFrame: Hashable, Sendable {
  /// Before and after `*`.
  private let source: [[UInt8]]
  private let target: [[UInt8]]

  // MARK: Text

  private static let arrow = " → "
  private static let (star, number) = (UInt8(ascii: "*"), UInt8(ascii: "#"))

  /// Nil if `text` is not that of a frame.
  init?(_ text: String) {
    guard text.utf8.count <= 3 * Self.longest else { return nil }
    let sides = text.split(separator: Self.arrow, maxSplits: 2, omittingEmptySubsequences: false).map { side in
      side.utf8.split(separator: Self.star, maxSplits: 2, omittingEmptySubsequences: false).map(Array.init)
    }
    guard sides.count == 2, sides.allSatisfy({ $0.count == 2 }), sides[0] != sides[1] else { return nil }
    (source, target) = (sides[0], sides[1])
  }

  var text: String {
    [source, target].map { String(decoding: Array($0.joined(separator: [Self.star])), as: UTF8.self) }
      .joined(separator: Self.arrow)
  }

  // MARK: Finding it in a pair

  /// The frame of one pair, and the part that stays; nil if nothing was rewritten, or if the two have nothing in common.
  static func of(_ source: String, _ target: String) -> (frame: LinkFrame, rest: [UInt8])? {
    let (theirs, ours) = (plain(source), plain(target))
    guard theirs != ours, max(theirs.count, ours.count) <= longest else { return nil }
    // Folders that both have in common belong to the frame.
    let common = zip(theirs, ours).prefix { $0 == $1 }.count
    let shared = theirs[..<common].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    let (a, b) = (tokens(theirs[shared...]), tokens(ours[shared...]))
    guard let run = longestRun(a, b), let first = a[run.a].first, let last = a[run.a].last,
      let start = b[run.b].first, let end = b[run.b].last
    else { return nil }
    let rest = Array(theirs[first.startIndex..<last.endIndex])
    let frame = LinkFrame(
      source: [Array(theirs[..<first.startIndex]), Array(theirs[last.endIndex...])],
      target: [withNumbers(ours[..<start.startIndex]), withNumbers(ours[end.endIndex...])])
    let literals = (frame.source + frame.target).joined()
    return literals.contains(star) || frame.source == frame.target ? nil : (frame, rest)
  }

  private init(source: [[UInt8]], target: [[UInt8]]) {
    (self.source, self.target) = (source, target)
  }

  /// In bytes: longer ones are data.
  private static let longest = 300

  /// Without its scheme, its query and its fragment, and without the steps to the folder that it starts from.
  private static func plain(_ destination: String) -> [UInt8] {
    var rest = destination.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    for scheme in ["https:", "http:"] where rest.starts(with: scheme.utf8) { rest = rest.dropFirst(scheme.utf8.count) }
    while let step = ["./", "../"].first(where: { rest.starts(with: $0.utf8) }) {
      rest = rest.dropFirst(step.utf8.count)
    }
    return Array(rest)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// Words and the marks between them, each mark alone.
  private static func tokens(_ path: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var (tokens, start): ([ArraySlice<UInt8>], Int) = ([], path.startIndex)
    for i in path.indices where isMark(path[i]) {
      if start < i { tokens.append(path[start..<i]) }
      tokens.append(path[i..<i + 1])
      start = i + 1
    }
    if start < path.endIndex { tokens.append(path[start...]) }
    return tokens
  }

  /// The longest run of tokens that both have, the last of equal ones, from a word to a word.
  private static func longestRun(
    _ a: [ArraySlice<UInt8>], _ b: [ArraySlice<UInt8>]
  ) -> (a: Range<Int>, b: Range<Int>)? {
    var best: (a: Range<Int>, b: Range<Int>)?
    var lengths = [Int](repeating: 0, count: b.count + 1)
    for i in a.indices {
      var diagonal = 0
      for j in b.indices {
        let above = lengths[j + 1]
        lengths[j + 1] = a[i] == b[j] ? diagonal + 1 : 0
        diagonal = above
        guard lengths[j + 1] > 0, !isMark(a[i][a[i].startIndex]) else { continue }
        var length = lengths[j + 1]
        while length > 0, isMark(a[i - length + 1][a[i - length + 1].startIndex]) { length -= 1 }
        // An extension alone says nothing.
        if length == 1, i + 1 == a.count, i > 0, a[i - 1].elementsEqual([UInt8(ascii: ".")]) { continue }
        if length >= best?.a.count ?? 1 { best = (i - length + 1..<i + 1, j - length + 1..<j + 1) }
      }
    }
    return best
  }

  // MARK: Numbers

  private static func withNumbers(_ path: ArraySlice<UInt8>) -> [UInt8] {
    Array(tokens(path).map { isNumber($0) ? [number] : Array($0) }.joined())
  }

  /// Eight hexadecimal digits or more, one of them a decimal one.
  private static func isNumber(_ token: ArraySlice<UInt8>) -> Bool {
    token.count >= 8 && token.allSatisfy(isDigit) && token.contains { (0x30...0x39).contains($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  // MARK: Explaining a pair

  /// Whether `source` is one that is rewritten: its part that stays, else nil.
  private func rest(of source: [UInt8]) -> ArraySlice<UInt8>? {
    guard source.count > self.source[0].count + self.source[1].count, source.starts(with: self.source[0]),
      source.suffix(self.source[1].count).elementsEqual(self.source[1])
    else { return nil }
    return source[self.source[0].count..<source.count - self.source[1].count]
  }

  /// Whether the site would rewrite `source` at all.
  func applies(to source: String) -> Bool { rest(of: Self.plain(source)) != nil }

  /// Whether the site rewrites `source` as `target`. A fragment must be on both or on neither.
  func explains(_ source: String, _ target: String) -> Bool {
    guard source.utf8.contains(UInt8(ascii: "#")) == target.utf8.contains(UInt8(ascii: "#")),
      let rest = rest(of: Self.plain(source))
    else { return false }
    let pieces = Self.tokens((self.target[0] + rest + self.target[1])[...])
    let written = Self.tokens(Self.plain(target)[...])
    return pieces.count == written.count
      && zip(pieces, written).allSatisfy { $0 == $1 || $0.elementsEqual([Self.number]) && Self.isNumber($1) }
  }
}
