/// A shell pattern for one component of a path, as `wildmatch` reads it: `*`, `?`, `[a-z]`, `[!a]`, `[[:alpha:]]`, `\*`.
/// Works on bytes, as git does.
struct NamePattern: Hashable, Sendable {
  private let tokens: [Token]

  private enum Token: Hashable, Sendable {
    case byte(UInt8)
    case anyByte
    case anyBytes
    case oneOf(ByteSet)
  }

  /// Nil for a pattern that cannot match anything: an unclosed bracket or a backslash at the end.
  init?(_ pattern: ArraySlice<UInt8>) {
    var tokens: [Token] = []
    var rest = pattern
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "*"):
        if tokens.last != .anyBytes { tokens.append(.anyBytes) }
      case UInt8(ascii: "?"): tokens.append(.anyByte)
      case UInt8(ascii: "["):
        guard let set = ByteSet(bracketed: &rest) else { return nil }
        tokens.append(.oneOf(set))
      case UInt8(ascii: "\\"):
        guard let escaped = rest.popFirst() else { return nil }
        tokens.append(.byte(escaped))
      default: tokens.append(.byte(byte))
      }
    }
    self.tokens = tokens
  }

  /// Whether the whole of `name` matches. At worst pattern times name: only the last `*` is ever retried.
  func matches(_ name: ArraySlice<UInt8>) -> Bool {
    var token = 0
    var at = name.startIndex
    var retry: (token: Int, at: Int)?
    while at < name.endIndex {
      if token < tokens.count, tokens[token] == .anyBytes {
        retry = (token, at)
        token += 1
      } else if token < tokens.count, fits(tokens[token], name[at]) {
        token += 1
        at += 1
      } else if let last = retry {
        retry = (last.token, last.at + 1)
        token = last.token + 1
        at = last.at + 1
      } else {
        return false
      }
    }
    return tokens[token...].allSatisfy { $0 == .anyBytes }
  }

  private func fits(_ token: Token, _ byte: UInt8) -> Bool {
    switch token {
    case .byte(let wanted): byte == wanted
    case .anyByte: true
    case .oneOf(let set): set.contains(byte)
    case .anyBytes: false
    }
  }
}
