/// What rules work out about a note and want to share: computed by the first that asks. Lives on one worker, for one
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

  /// Gives everything back. Values may hold the context that holds this memo, so whoever made the context calls it when
  /// the note is checked: nothing else would ever free them.
  package func forget() { values = [:] }
}
