/// A value of JSON (RFC 8259): what was read from a buffer, or what is written once it is whole.
///
/// ```swift
/// try JSONValue(#"{"a": [1, 2]}"#.utf8)["a"]?.elements.count   // 2
/// JSONValue.object(["a": .array([.integer(1), .integer(2)])]).document
/// ```
package enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  /// As it is written.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// Its members in order.
  case object([JSONField])

  /// Where a text stops being JSON, and why.
  package struct Fault: Error, Equatable {
    /// Bytes before it.
    package let offset: Int
    package let message: String

    package init(offset: Int, message: String) {
      self.offset = offset
      self.message = message
    }
  }

  /// Reads the whole of `bytes`, strictly. Linear.
  package init(_ bytes: some Collection<UInt8>) throws(Fault) {
    var reader = JSONReader(Array(bytes))
    self = try reader.document()
  }

  // MARK: Reading

  /// A member of an object; nil when there is none, or this is no object. Of members with the same name the last one
  /// counts. Linear in the members.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == name }?.value
  }

  /// The text of a string.
  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The elements of an array; none if it is something else.
  package var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  // MARK: Making

  package static func integer(_ value: Int) -> JSONValue { .number(String(value)) }

  /// An object of its keys in order; what is nil is left out.
  package static func object(_ fields: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(fields.compactMap { key, value in value.map { JSONField(key, $0) } })
  }

  /// An array of strings.
  package static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
}

/// A key and its value.
package struct JSONField: Hashable, Sendable {
  package let key: String
  package let value: JSONValue

  package init(_ key: String, _ value: JSONValue) {
    self.key = key
    self.value = value
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
}
