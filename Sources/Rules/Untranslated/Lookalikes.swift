import Languages
import Linting
import UnicodeText

/// Letters that look alike across scripts, by the skeletons of UTS #39: what writes a word of the language that Latin
/// letters got into. Made once for a note.
struct Lookalikes {
  /// The letters of the language's script by their skeletons; empty for scripts that share no shapes with Latin.
  private let twins: [String: Unicode.Scalar]

  /// Those of the note's language.
  static func of(_ context: LintContext) -> Lookalikes {
    context.memo.value { Lookalikes(context.targetLanguage, context.analyzer) }
  }

  init(_ language: LanguageTag, _ analyzer: TextAnalyzer) {
    let scripts = Language.of(language).scripts
    let letters: ClosedRange<UInt32>? =
      scripts.contains(.cyrillic) ? 0x0400...0x045F : scripts.contains(.greek) ? 0x0391...0x03C9 : nil
    var twins: [String: Unicode.Scalar] = [:]
    for scalar in letters.map(Array.init)?.compactMap(Unicode.Scalar.init) ?? [] {
      let skeleton = analyzer.skeleton(String(scalar))
      if twins[skeleton] == nil || Self.isBasic(scalar) { twins[skeleton] = scalar }
    }
    self.twins = twins
  }

  /// `word` with every Latin letter replaced by the letter of the language's script that looks the same. Nil when some
  /// letter has no such twin, and for languages whose script has none.
  func native(_ word: String, _ analyzer: TextAnalyzer) -> String? {
    guard !twins.isEmpty else { return nil }
    var result = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      guard Script(of: scalar) == .latin else {
        result.append(scalar)
        continue
      }
      guard let twin = twins[analyzer.skeleton(String(scalar))] else { return nil }
      result.append(twin)
    }
    return String(result)
  }

  /// The letters of the Russian alphabet come before their cousins.
  private static func isBasic(_ scalar: Unicode.Scalar) -> Bool { (0x0410...0x044F).contains(scalar.value) }
}
