import Languages
import UnicodeText

/// Which letters of a language are easily confused: neighbouring keys, letters of similar shape or sound, and the same
/// letter with another accent.
struct LetterConfusions: Sendable {
  private let nearKeys: Set<UInt32>
  private let alike: Set<UInt32>
  private let bases: [UInt16: UInt16]

  init(language: LanguageTag, letters: [UInt16]) {
    let facts = Language.of(language)
    nearKeys = Self.pairs(onRows: facts.keyboardRows.map { Array($0.utf16) })
    var alike: Set<UInt32> = []
    for group in facts.lookAlikes {
      let letters = Array(group.utf16)
      for a in letters { for b in letters where a != b { alike.insert(Self.pair(a, b)) } }
    }
    self.alike = alike
    var bases: [UInt16: UInt16] = [:]
    for letter in letters {
      guard let scalar = Unicode.Scalar(letter),
        let base = Folding.decomposed(String(Character(scalar))).utf16.first, base != letter
      else { continue }
      bases[letter] = base
    }
    self.bases = bases
  }

  func areNeighbours(_ a: UInt16, _ b: UInt16) -> Bool { nearKeys.contains(Self.pair(a, b)) }

  func areAlike(_ a: UInt16, _ b: UInt16) -> Bool { alike.contains(Self.pair(a, b)) }

  /// Whether both are the same letter apart from the accent: e, é, ê.
  func differByAccent(_ a: UInt16, _ b: UInt16) -> Bool { a != b && (bases[a] ?? a) == (bases[b] ?? b) }

  private static func pair(_ a: UInt16, _ b: UInt16) -> UInt32 {
    UInt32(min(a, b)) << 16 | UInt32(max(a, b))
  }

  private static func pairs(onRows rows: [[UInt16]]) -> Set<UInt32> {
    var pairs: Set<UInt32> = []
    for (index, row) in rows.enumerated() {
      for (column, key) in row.enumerated() {
        if column + 1 < row.count { pairs.insert(pair(key, row[column + 1])) }
        guard index + 1 < rows.count else { continue }
        // Phones stagger rows differently from keyboards, or not at all: both diagonals count.
        for below in (column - 1)...(column + 1) where rows[index + 1].indices.contains(below) {
          pairs.insert(pair(key, rows[index + 1][below]))
        }
      }
    }
    return pairs
  }
}
