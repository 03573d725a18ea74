import UnicodeText

/// All runs of words of one text. Tells whether the text contains a run, and which runs another text shares with it, in
/// time linear in the query, however much repeats (suffix automaton, Blumer et al. 1985).
struct WordRuns {
  /// A set of runs that end at the same places.
  private struct State {
    /// The number of words of the longest of them.
    var length: Int
    /// The state of the longest run that ends at more places; -1 for that of the empty run.
    var link: Int
    /// One past the last word of its first occurrence.
    var end: Int
    var next: [UInt64: Int] = [:]
  }

  private var states: [State] = [State(length: 0, link: -1, end: 0)]
  private var last = 0

  /// - Parameter keys: of the words, in order. Nil ends a run: no run extends over it.
  init(_ keys: some Sequence<UInt64?>) {
    for (place, key) in keys.enumerated() {
      if let key { append(key, end: place + 1) } else { last = 0 }
    }
  }

  private mutating func append(_ key: UInt64, end: Int) {
    // After a break the run may be known already.
    if let known = states[last].next[key] {
      last = states[known].length == states[last].length + 1 ? known : split(known, after: last, key)
      return
    }
    let made = states.count
    states.append(State(length: states[last].length + 1, link: 0, end: end))
    var state = last
    while state >= 0, states[state].next[key] == nil {
      states[state].next[key] = made
      state = states[state].link
    }
    if state >= 0, let known = states[state].next[key] {
      states[made].link = states[known].length == states[state].length + 1 ? known : split(known, after: state, key)
    }
    last = made
  }

  /// Moves the runs that also occur elsewhere out of a state.
  private mutating func split(_ known: Int, after before: Int, _ key: UInt64) -> Int {
    let made = states.count
    var copy = states[known]
    copy.length = states[before].length + 1
    states.append(copy)
    states[known].link = made
    var state = before
    while state >= 0, states[state].next[key] == known {
      states[state].next[key] = made
      state = states[state].link
    }
    return made
  }

  /// Whether `keys` are consecutive in the text.
  func contains(_ keys: some Sequence<UInt64>) -> Bool {
    var state = 0
    for key in keys {
      guard let next = states[state].next[key] else { return false }
      state = next
    }
    return true
  }

  /// The longest run that `keys` share with the text, at its first occurrence in the text; the first of equally long
  /// ones. Nil when they share no word.
  func longest(of keys: some Sequence<UInt64>) -> Range<Int>? {
    var best: Range<Int>?
    forEachEnd(in: keys) { length, end in
      guard length > 0, length > best?.count ?? 0 || (length == best?.count && end < best?.upperBound ?? 0) else {
        return
      }
      best = (end - length)..<end
    }
    return best
  }

  /// For each of `keys` how many words up to and including it are together in the text.
  func lengths(in keys: some Sequence<UInt64>) -> [Int] {
    var lengths: [Int] = []
    forEachEnd(in: keys) { length, _ in lengths.append(length) }
    return lengths
  }

  /// Calls `body` for each of `keys` with the length of the longest run that ends with it and occurs in the text, and
  /// with one past the last word of that run's first occurrence.
  private func forEachEnd(in keys: some Sequence<UInt64>, _ body: (_ length: Int, _ end: Int) -> Void) {
    var (state, length) = (0, 0)
    for key in keys {
      while state > 0, states[state].next[key] == nil {
        state = states[state].link
        length = states[state].length
      }
      if let next = states[state].next[key] {
        state = next
        length += 1
      }
      body(length, states[state].end)
    }
  }
}
