/// Values that rules compute about a note and share: computed at the first request. Confined to one worker, for one
/// note.
package final class NoteMemo {
  private var values: [ObjectIdentifier: Any] = [:]

  package init() {}

  /// The note's value of type `Value`, made by `make` at the first call.
  package func value<Value>(_ make: () -> Value) -> Value {
    let key = ObjectIdentifier(Value.self)
    if let known = values[key] as? Value { return known }
    let made = make()
    values[key] = made
    return made
  }

  /// Drops all values. Values may retain the context that retains this memo, so the creator of the context calls this
  /// when the note is checked: nothing else would ever free them.
  package func forget() { values = [:] }
}
