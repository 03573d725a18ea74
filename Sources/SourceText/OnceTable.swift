import Synchronization

/// Values that are made when they are first asked for, each once however many threads ask. Whoever asks for a value that
/// is being made waits for it; nobody waits for the value of another key.
///
/// ```swift
/// let glossaries = OnceTable<LanguageTag, Glossary>()
/// let glossary = glossaries.value(of: language) { Glossary(files, for: language) }
/// ```
package final class OnceTable<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// Held only while a place is looked up.
  private let places = Mutex<[Key: Place]>([:])

  /// Where one value is kept. Its lock is held while the value is made.
  private final class Place: Sendable {
    let value = Mutex<Value?>(nil)
  }

  package init() {}

  /// The value of `key`, made now if nobody has asked for it before.
  /// - Parameter make: must not ask this table for the same key.
  package func value(of key: Key, make: () -> Value) -> Value {
    let place = places.withLock { places in
      if let place = places[key] { return place }
      let place = Place()
      places[key] = place
      return place
    }
    return place.value.withLock { value in
      if let value { return value }
      let made = make()
      value = made
      return made
    }
  }

  /// The value of `key` if it is there already. Waits for nothing.
  package func made(_ key: Key) -> Value? {
    let place = places.withLock { $0[key] }
    return place?.value.withLockIfAvailable { $0 } ?? nil
  }

  /// All that was asked for so far; waits for what is being made.
  package var all: [Key: Value] {
    let places = places.withLock { $0 }
    return places.compactMapValues { place in place.value.withLock { $0 } }
  }
}
