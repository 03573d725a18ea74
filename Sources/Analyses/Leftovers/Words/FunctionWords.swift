import Languages
import SourceText
import UnicodeText

/// The words that connect the others in a sentence. In titles they are in small letters too, and many are words of
/// other languages, so that they prove nothing on their own.
struct FunctionWords: Sendable {
  private let keys: Set<UInt64>

  private init(_ language: LanguageTag) { keys = Set(Language.of(language).functionWords.map { Folding.key($0) }) }

  /// Those of `language`; none where nobody has gathered them. Takes a lock: asked for once a note, not once a word.
  static func of(_ language: LanguageTag) -> FunctionWords {
    known.value(of: language) { FunctionWords(language) }
  }

  private static let known = OnceTable<LanguageTag, FunctionWords>()

  func contains(_ key: UInt64) -> Bool { keys.contains(key) }
}
