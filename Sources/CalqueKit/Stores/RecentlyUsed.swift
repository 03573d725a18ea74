/// A cache of recently used values, up to a total weight: drops the least recently used value first. All operations
/// take amortised constant time.
struct RecentlyUsed<Key: Hashable, Value> {
  private struct Entry {
    let value: Value
    let weight: Int
    var lastUse: Int
  }

  private let capacity: Int
  private var entries: [Key: Entry] = [:]
  private(set) var weight = 0
  private var clock = 0
  /// Every use in order; only the last one of a key is valid.
  private var uses: [(key: Key, time: Int)] = []
  private var firstUse = 0

  /// - Parameter capacity: the total weight.
  init(capacity: Int) { self.capacity = capacity }

  var count: Int { entries.count }

  /// The value for `key`, which counts as used now.
  mutating func take(_ key: Key) -> Value? {
    guard let entry = entries[key] else { return nil }
    use(key)
    return entry.value
  }

  /// Stores `value`, unless it alone exceeds the capacity or its key is known.
  mutating func keep(_ value: Value, as key: Key, weight: Int) {
    guard entries[key] == nil, weight <= capacity else { return }
    entries[key] = Entry(value: value, weight: weight, lastUse: clock)
    self.weight += weight
    use(key)
    while self.weight > capacity, dropOldest() {}
  }

  private mutating func use(_ key: Key) {
    clock += 1
    entries[key]?.lastUse = clock
    uses.append((key, clock))
    // More than half of the uses are outdated.
    if uses.count - firstUse > 2 * entries.count + 16 || firstUse > uses.count / 2 + 16 {
      uses = uses[firstUse...].filter { entries[$0.key]?.lastUse == $0.time }
      firstUse = 0
    }
  }

  /// - Returns: whether there was one.
  private mutating func dropOldest() -> Bool {
    while firstUse < uses.count {
      let (key, time) = uses[firstUse]
      firstUse += 1
      guard let entry = entries[key], entry.lastUse == time else { continue }
      entries[key] = nil
      weight -= entry.weight
      return true
    }
    return false
  }
}
