/// Attribute lists: `{#id}`, `{.class}`, `{: .class}`, `{ key="value" }`, `{target=_blank}`, `{=html}`, and other
/// Kramdown syntax with `{:`, such as `{:toc}` and `{::nomarkdown}`.
enum AttributeList {
  /// One past the `}` of the list whose `{` is at `start`; nil when there is none. Looks at one line.
  static func end(_ bytes: [UInt8], at start: Int, limit: Int) -> Int? {
    var scan = ByteScan(bytes, start..<max(start, min(limit, start + 512)))
    guard scan.take(UInt8(ascii: "{")) else { return nil }
    let isKramdown = scan.take(UInt8(ascii: ":"))
    let isMark: (UInt8) -> Bool = { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
    var count = isKramdown ? scan.skip(while: isMark) : 0
    while true {
      scan.skipBlanks()
      if scan.take(UInt8(ascii: "}")) { return count > 0 ? scan.at : nil }
      if isKramdown, scan.take(UInt8(ascii: "/")) { continue }
      guard takeItem(&scan, isKramdown) else { return nil }
      count += 1
    }
  }

  private static func takeItem(_ scan: inout ByteScan, _ allowsNames: Bool) -> Bool {
    let isIdentifier: (UInt8) -> Bool = { $0.isNameByte || $0 >= 0x80 || $0 == UInt8(ascii: ":") }
    if scan.take(UInt8(ascii: "#")) || scan.take(UInt8(ascii: ".")) || scan.take(UInt8(ascii: "=")) {
      return scan.skip(while: { isIdentifier($0) || $0 == UInt8(ascii: ".") }) > 0
    }
    guard !scan.name().isEmpty else { return false }
    guard scan.take(UInt8(ascii: "=")) else { return allowsNames }
    let quote = scan.byte
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return scan.skip(while: { !$0.isSpace && $0 != UInt8(ascii: "}") }) > 0
    }
    scan.at += 1
    scan.skip(while: { $0 != quote && !$0.isLineEnd })
    return scan.take(quote)
  }
}
