import Languages
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
    let facts = Language.of(language)
    let known = facts.loanFrames
    guard !known.isEmpty else { return nil }
    joinsWords = facts.hasCompounds
    frames = known.map { before, after in
      Frame(
        before: Array(before.utf16), after: after.map { Array($0.utf16) }.sorted { $0.count > $1.count },
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

  /// How the word was written before it was borrowed as `stem`: `wrapp` as "wrap", `cach` as "cache", `sampel` as
  /// "sample".
  func spellings(of stem: [UInt16]) -> [[UInt16]] {
    let e: UInt16 = 0x65
    guard let last = stem.last else { return [] }
    let isDoubled = stem.count >= 4 && stem[stem.count - 2] == last
    let isSwapped = stem.count >= 4 && stem.suffix(2).elementsEqual(Self.el)
    return [stem, stem + [e]] + (isDoubled ? [Array(stem.dropLast())] : [])
      + (isSwapped ? [stem.dropLast(2) + Self.el.reversed()] : [])
  }

  private static let el = Array("el".utf16)
  private static let n = Array("n".utf16)
  private static let takingN = Set(["er", "el"].map { Array($0.utf16) })
}
