/// A value of JSON (RFC 8259), read strictly from one buffer.
package enum JSONValue: Equatable, Sendable {
  case null
  case boolean(Bool)
  /// As written.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// If members have the same name, the last one counts.
  case object([String: JSONValue])

  /// Where a text stops being JSON, and why.
  package struct Fault: Error, Equatable {
    /// Bytes before it.
    package let offset: Int
    package let message: String
  }

  /// Reads the whole of `bytes`. Linear.
  package init(_ bytes: some Collection<UInt8>) throws(Fault) {
    var reader = JSONReader(Array(bytes))
    self = try reader.document()
  }

  /// A member of an object; nil when there is none, or this is not an object.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[name]
  }

  /// The text of a string.
  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The elements of an array; empty for any other value.
  package var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }
}
