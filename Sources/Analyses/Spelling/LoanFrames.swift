import UnicodeText

/// The affixes that one language adds to borrowed verbs and nouns.
struct LoanFrames {
  private let frames: [Frame]
  /// Whether borrowed words are joined to others.
  let joinsWords: Bool

  private struct Frame {
    let before: [UInt16]
    /// Longest first.
    let after: [[UInt16]]
    let isMarked: Bool
  }

  /// Nil for languages whose affixes we do not know.
  init?(_ language: LanguageTag) {
    guard let table = Self.tables[language.language] else { return nil }
    joinsWords = Self.joining.contains(language.language)
    frames = table.map { before, after in
      Frame(
        before: Array(before.utf16),
        after: after.split(separator: " ").map { Array($0.utf16) }.sorted { $0.count > $1.count },
        isMarked: !before.isEmpty)
    }
  }

  /// The parts of `word`, which is folded, that may be borrowed.
  func stems(of word: [UInt16]) -> [(stem: [UInt16], isMarked: Bool)] {
    frames.flatMap { frame in
      frame.after.compactMap { after -> (stem: [UInt16], isMarked: Bool)? in
        guard word.count >= frame.before.count + after.count + 2, word.starts(with: frame.before),
          word.suffix(after.count).elementsEqual(after)
        else { return nil }
        let stem = Array(word.dropFirst(frame.before.count).dropLast(after.count))
        // Only stems that end like `render` take a bare -n.
        guard after != Self.n || Self.takingN.contains(Array(stem.suffix(2))) else { return nil }
        return (stem, frame.isMarked)
      }
    }
  }

  /// How the word was written before it was borrowed as `stem`: `wrapp` as "wrap", `cach` as "cache".
  func spellings(of stem: [UInt16]) -> [[UInt16]] {
    let e: UInt16 = 0x65
    guard let last = stem.last else { return [] }
    let isDoubled = stem.count >= 4 && stem[stem.count - 2] == last
    return [stem, stem + [e]] + (isDoubled ? [Array(stem.dropLast())] : [])
  }

  private static let joining: Set = ["de", "nl", "sv", "da", "nb", "nn", "no"]

  private static let n = Array("n".utf16)
  private static let takingN = Set(["er", "el"].map { Array($0.utf16) })
  private static let german = "en n st t te ten test tet est et ete eten end ende enden ender endes"

  /// By language, what may come before the stem and what may come after it.
  private static let tables: [String: [(before: String, after: String)]] = [
    "de": [
      ("", german + " er ers ern bar bare baren"),
      ("ge", "t te ten ter tes tem et ete eten eter etes etem ed n"),
    ],
    "nl": [("", "en t te ten de den er ers end ende"), ("ge", "d de t te en")],
    "fr": [
      ("", "er é ée és ées ez ant ait aient ons era eront eur eurs age ages able ables"),
      ("re", "er é ée és ées"), ("dé", "er é ée és ées"),
    ],
    "es": [
      ("", "ear ea ean eo eó eaba ean eado eada eados eadas eando eable eables eador eadores eamos een"),
      ("", "izar iza izan izado izada izados izadas izando ización"),
    ],
    "pt": [("", "ar a am ado ada ados adas ando ável áveis ear eia eado eada eados eadas")],
    "it": [("", "are a ano ato ata ati ate ando abile abili")],
    "sv": [("", "a ar ade at ad ande as")],
  ]
}
