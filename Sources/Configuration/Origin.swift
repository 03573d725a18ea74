import SourceText

/// Where a value was set.
package enum Origin: Hashable, Sendable {
  /// The built-in default.
  case builtIn
  /// By an option of the command, with its dashes.
  case commandLine(String)
  /// In a configuration.
  case file(path: String, LineColumn)
}

/// A value, and where it was set.
package struct Sourced<Value: Hashable & Sendable>: Hashable, Sendable {
  package let value: Value
  package let origin: Origin

  package init(_ value: Value, _ origin: Origin) {
    self.value = value
    self.origin = origin
  }
}
