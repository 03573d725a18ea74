import Languages
import UnicodeText

/// Forms of regular verbs in -e, which English words look like: Spanish `use` of `usar`, Portuguese `minimize` of
/// `minimizar`.
struct VerbForms {
  /// The endings of the infinitives whose verbs have such forms.
  private let infinitives: [[UInt16]]

  init(_ language: LanguageTag) {
    infinitives = Language.of(language).patterns.compactMap { endings in
      guard let infinitive = endings.first, infinitive.count > 1, endings.contains("e") else { return nil }
      return Array(infinitive.utf16)
    }
  }

  /// Whether `word`, folded, is a form of a verb that is known.
  func explains(_ word: [UInt16], isKnown: ([UInt16]) -> Bool) -> Bool {
    guard word.count > 2, word.last == 0x65 else { return false }
    return infinitives.contains { isKnown(word.dropLast() + $0) }
  }
}
