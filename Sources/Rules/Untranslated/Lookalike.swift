import UnicodeText

/// Letters that look alike across scripts, by the skeletons of UTS #39.
enum Lookalike {
  /// `word` with every Latin letter replaced by the letter of the language's script that looks the same. Nil when some
  /// letter has no such twin, or for languages whose script shares no shapes with Latin.
  static func native(_ word: String, _ language: LanguageTag, _ bench: TextBench) -> String? {
    let letters: ClosedRange<UInt32>
    if WritingSystem.scripts(of: language).contains(.cyrillic) {
      letters = 0x0400...0x045F
    } else if WritingSystem.scripts(of: language).contains(.greek) {
      letters = 0x0391...0x03C9
    } else {
      return nil
    }
    var twins: [String: Unicode.Scalar] = [:]
    for value in letters {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let skeleton = bench.skeleton(String(scalar))
      if twins[skeleton] == nil || isBasic(value) { twins[skeleton] = scalar }
    }
    var result = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      guard Script(of: scalar) == .latin else {
        result.append(scalar)
        continue
      }
      guard let twin = twins[bench.skeleton(String(scalar))] else { return nil }
      result.append(twin)
    }
    return String(result)
  }

  /// The letters of the Russian alphabet come before their cousins.
  private static func isBasic(_ value: UInt32) -> Bool { (0x0410...0x044F).contains(value) }
}
