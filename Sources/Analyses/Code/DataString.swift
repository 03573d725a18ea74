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
    isCode = Self.key(before: before).map { Self.keys.contains($0) } ?? false
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

  /// Keys whose values are words of a vocabulary, programs or identifiers in the common schemas: JSON Schema, OpenAPI,
  /// package manifests, workflows, and the messages of chat models.
  private static let keys: Set<String> = [
    "$ref", "$schema", "algorithm", "apiversion", "bin", "charset", "cmd", "command", "content-type", "contenttype",
    "driver", "encoding", "engine", "entrypoint", "enum", "executable", "extends", "format", "function_call", "id",
    "in",
    "interpreter", "kind", "level", "main", "method", "mimetype", "mode", "model", "module", "operator", "parser",
    "plugins", "preset", "program", "protocol", "provider", "ref", "required", "role", "runs-on", "runtime", "scheme",
    "severity", "shell", "status", "strategy", "tool", "transport", "type", "types", "uses", "variant", "version",
  ]
}

extension ArraySlice<UInt8> {
  /// Without blanks at its end.
  fileprivate var trimmedEnd: ArraySlice<UInt8> { self[..<(lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? startIndex)] }
}
