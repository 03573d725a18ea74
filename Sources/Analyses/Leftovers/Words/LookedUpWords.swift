/// The different words of one note that no table has and the dictionaries were asked about. A look-up costs as much as
/// all else about a word together, most in a dictionary with compounds, so that there is a limit: words beyond it are
/// weighed by their letters.
final class LookedUpWords {
  private var keys: Set<UInt64> = []

  /// Different words; a book has a fifth of them.
  static let most = 10_000

  /// Whether the word with `key` may be looked up: it was before, or there is room for one more.
  func mayAdd(_ key: UInt64) -> Bool {
    keys.contains(key) || (keys.count < Self.most && keys.insert(key).inserted)
  }
}
