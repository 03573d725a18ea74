import Languages
import Synchronization
import UnicodeText

/// The words that connect the others in a sentence. In titles they are in small letters too, and many are words of
/// other languages, so that they prove nothing on their own.
enum FunctionWords {
  /// Whether `key` is such a word of `language`.
  static func contains(_ key: UInt64, in language: LanguageTag) -> Bool { of(language).contains(key) }

  /// The words of `language`; empty where nobody has gathered them.
  private static func of(_ language: LanguageTag) -> Set<UInt64> {
    known.withLock { known in
      if let words = known[language] { return words }
      let words = Set(Language.of(language).functionWords.map { Folding.key($0) })
      known[language] = words
      return words
    }
  }

  private static let known = Mutex<[LanguageTag: Set<UInt64>]>([:])
}
