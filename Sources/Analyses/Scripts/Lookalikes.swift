import Languages
import UnicodeText

/// Letters that look alike across scripts, by the skeletons of UTS #39: finds the word of the language when Latin
/// letters got into it. Made once per note.
package struct Lookalikes {
  /// The letters of the language's script by their skeletons; empty for scripts that share no shapes with Latin.
  private let twins: [String: Unicode.Scalar]

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
  package func native(_ word: String, _ analyzer: TextAnalyzer) -> String? {
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

  /// The letters of the Russian alphabet come before related letters.
  private static func isBasic(_ scalar: Unicode.Scalar) -> Bool { (0x0410...0x044F).contains(scalar.value) }
}
