/// A string in quotes in a line of JSON, YAML or TOML, and whether a program reads it: a key, or the value of a key such
/// as `type`. Other values are for people as often as not.
struct DataString {
  let isCode: Bool

  /// - Parameters:
  ///   - string: with its quotes.
  ///   - line: what is looked at, up to `reach` bytes before the string.
  init(_ string: Range<Int>, of bytes: [UInt8], in line: Range<Int>) {
    let next = bytes[string.upperBound..<line.upperBound].first { $0 > 0x20 }
    guard next != UInt8(ascii: ":"), next != UInt8(ascii: "=") else {
      // Catalogues of messages have sentences as keys.
      isCode = !bytes[string].contains { $0 <= 0x20 }
      return
    }
    let before = bytes[max(line.lowerBound, string.lowerBound - Self.reach)..<string.lowerBound]
    let value = bytes[string].dropFirst().dropLast()
    isCode =
      Self.key(before: before).map { key in
        Self.keys.contains(key) || Self.vocabularies.contains(key) && Self.isLowercaseName(value)
      } ?? false
  }

  private static let reach = 256

  /// The key of the value, or of the list of values, that follows `text`.
  private static func key(before text: ArraySlice<UInt8>) -> String? {
    var rest = text.trimmedEnd
    if let last = rest.last, last == UInt8(ascii: ",") || last == UInt8(ascii: "[") {
      guard let open = rest.lastIndex(of: UInt8(ascii: "[")), !rest[open...].contains(UInt8(ascii: "]")) else {
        return nil
      }
      rest = rest[..<open].trimmedEnd
    }
    guard let mark = rest.last, mark == UInt8(ascii: ":") || mark == UInt8(ascii: "=") else { return nil }
    rest = rest.dropLast().trimmedEnd
    if rest.last == UInt8(ascii: "\"") || rest.last == UInt8(ascii: "'") { rest = rest.dropLast() }
    let start = rest.lastIndex { !CodePieces.isNameByte($0) && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "$") }
    let name = rest[(start.map { $0 + 1 } ?? rest.startIndex)...]
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self).lowercased()
  }

  /// A word without blanks and capitals: text for people has either as often as not.
  private static func isLowercaseName(_ value: ArraySlice<UInt8>) -> Bool {
    !value.isEmpty && value.allSatisfy { $0 > 0x20 && !($0 >= 0x41 && $0 <= 0x5A) }
  }

  /// Keys whose values are programs or identifiers in the common schemas: JSON Schema, OpenAPI, package manifests and
  /// workflows.
  private static let keys: Set<String> = [
    "$ref", "$schema", "algorithm", "apiversion", "bin", "charset", "cmd", "command", "content-type", "contenttype",
    "driver", "encoding", "engine", "entrypoint", "enum", "executable", "extends", "function_call", "id", "in",
    "interpreter", "kind", "main", "method", "mimetype", "model", "module", "operator", "parser", "plugins", "preset",
    "program", "protocol", "ref", "required", "runs-on", "runtime", "scheme", "shell", "transport", "uses", "version",
  ]

  /// Keys whose values are as often for people. Those of `level` and `status` nearly always are.
  private static let vocabularies: Set<String> = [
    "format", "mode", "provider", "role", "severity", "strategy", "tool", "type", "types", "variant",
  ]
}

extension ArraySlice<UInt8> {
  /// Without blanks at its end.
  fileprivate var trimmedEnd: ArraySlice<UInt8> { self[..<(lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? startIndex)] }
}
