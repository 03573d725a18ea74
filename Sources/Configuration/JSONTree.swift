/// JSON as a tree, for output that is not streamed: keys keep their order.
package indirect enum JSONTree: Hashable, Sendable {
  case null
  case flag(Bool)
  case number(Int)
  case string(String)
  case array([JSONTree])
  case object([JSONField])

  /// An object with its keys in order; nil values are left out.
  package static func object(_ fields: KeyValuePairs<String, JSONTree?>) -> JSONTree {
    .object(fields.compactMap { key, value in value.map { JSONField(key, $0) } })
  }

  /// An array of strings.
  package static func strings(_ texts: [String]) -> JSONTree { .array(texts.map(JSONTree.string)) }

  /// The text, with two spaces per level and arrays of scalars on one line.
  package var text: String { lines(indent: "") }

  private func lines(indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .null: return "null"
    case .flag(let value): return value ? "true" : "false"
    case .number(let value): return String(value)
    case .string(let value): return Self.quoted(value)
    case .array(let items) where items.allSatisfy(\.isScalar):
      return "[" + items.map { $0.lines(indent: "") }.joined(separator: ", ") + "]"
    case .array(let items):
      return "[\n" + items.map { inner + $0.lines(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let fields) where fields.isEmpty: return "{}"
    case .object(let fields):
      let lines = fields.map { "\(inner)\(Self.quoted($0.key)): \($0.value.lines(indent: inner))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private var isScalar: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  /// A string literal with the escapes that RFC 8259 requires, and for characters that terminals interpret or scripts
  /// mishandle.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        let category = scalar.properties.generalCategory
        if scalar.value < 0x10000, [.control, .format, .lineSeparator, .paragraphSeparator].contains(category) {
          let hex = String(scalar.value, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}

/// A key and its value.
package struct JSONField: Hashable, Sendable {
  let key: String
  let value: JSONTree

  package init(_ key: String, _ value: JSONTree) {
    self.key = key
    self.value = value
  }
}
