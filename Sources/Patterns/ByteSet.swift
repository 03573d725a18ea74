/// The bytes that a bracket expression of a shell pattern admits.
struct ByteSet: Hashable, Sendable {
  private var members: [Bool] = Array(repeating: false, count: 256)
  private var isNegated = false

  func contains(_ byte: UInt8) -> Bool { members[Int(byte)] != isNegated }

  /// Reads what follows `[`, the closing bracket included. Nil when there is none.
  init?(bracketed rest: inout ArraySlice<UInt8>) {
    if let first = rest.first, first == UInt8(ascii: "!") || first == UInt8(ascii: "^") {
      isNegated = true
      rest.removeFirst()
    }
    var isFirst = true
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "]") && !isFirst { return }
      isFirst = false
      if byte == UInt8(ascii: "["), rest.first == UInt8(ascii: ":"), insertClass(&rest) { continue }
      guard let low = Self.literal(byte, &rest) else { return nil }
      guard rest.first == UInt8(ascii: "-"), let after = rest.dropFirst().first, after != UInt8(ascii: "]") else {
        members[Int(low)] = true
        continue
      }
      rest.removeFirst(2)
      guard let high = Self.literal(after, &rest) else { return nil }
      if low <= high { for member in low...high { members[Int(member)] = true } }
    }
    return nil
  }

  /// A byte, or the one after a backslash.
  private static func literal(_ byte: UInt8, _ rest: inout ArraySlice<UInt8>) -> UInt8? {
    byte == UInt8(ascii: "\\") ? rest.popFirst() : byte
  }

  /// Reads `:alpha:]`; consumes nothing when it is not a class.
  private mutating func insertClass(_ rest: inout ArraySlice<UInt8>) -> Bool {
    let body = rest.dropFirst().prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "]") }
    guard rest[body.endIndex...].starts(with: Array(":]".utf8)),
      let belongs = Self.classes[String(decoding: body, as: UTF8.self)]
    else { return false }
    for byte in UInt8.min...0x7F where belongs(byte) { members[Int(byte)] = true }
    rest = rest[(body.endIndex + 2)...]
    return true
  }

  /// The classes of POSIX in the C locale.
  private static let classes: [String: @Sendable (UInt8) -> Bool] = [
    "alpha": isLetter, "digit": isDigit, "alnum": { isLetter($0) || isDigit($0) },
    "lower": { (0x61...0x7A).contains($0) }, "upper": { (0x41...0x5A).contains($0) },
    "space": { $0 == 0x20 || (0x09...0x0D).contains($0) }, "blank": { $0 == 0x20 || $0 == 0x09 },
    "punct": { (0x21...0x7E).contains($0) && !isLetter($0) && !isDigit($0) },
    "cntrl": { $0 < 0x20 || $0 == 0x7F }, "print": { (0x20...0x7E).contains($0) },
    "graph": { (0x21...0x7E).contains($0) },
    "xdigit": { isDigit($0) || (0x41...0x46).contains($0) || (0x61...0x66).contains($0) },
  ]

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}
