/// A value as a document that people read.
extension JSONValue {
  /// Two blanks a level; arrays of scalars on one line. Strings are escaped as `JSONWriter` does.
  package var document: String { lines(indent: "") }

  private func lines(indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .null: return "null"
    case .boolean(let value): return value ? "true" : "false"
    case .number(let text): return text
    case .string(let text): return JSONWriter.quoted(text)
    case .array(let items) where items.allSatisfy(\.isScalar):
      return "[" + items.map { $0.lines(indent: "") }.joined(separator: ", ") + "]"
    case .array(let items):
      return "[\n" + items.map { inner + $0.lines(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let fields) where fields.isEmpty: return "{}"
    case .object(let fields):
      let lines = fields.map { "\(inner)\(JSONWriter.quoted($0.key)): \($0.value.lines(indent: inner))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private var isScalar: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }
}
