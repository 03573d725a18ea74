import Languages
import UnicodeText

/// The spellings that become one word when their accents are left out: `sección` for `seccion`, `préférence` for
/// `preference`, `für` for `fur`.
struct AccentedTwins: Sendable {
  /// For each letter without a mark, the letters that are the same with one.
  private let marked: [UInt16: [UInt16]]

  /// Nil for languages whose letters have no marks. Of scripts other than Latin and Greek, the marked letters are
  /// letters of their own.
  init?(_ language: LanguageTag) {
    let scripts = Language.of(language).scripts
    guard scripts.contains(.latin) || scripts.contains(.greek) else { return nil }
    var marked: [UInt16: [UInt16]] = [:]
    for letter in CharacterFacts.letters(of: language) {
      guard let scalar = Unicode.Scalar(letter),
        let base = Folding.decomposed(String(Character(scalar))).utf16.first, base != letter
      else { continue }
      marked[base, default: []].append(letter)
    }
    guard !marked.isEmpty else { return nil }
    self.marked = marked.mapValues { $0.sorted() }
  }

  /// The spellings of `word`, which is in lower case and composed, with one to three marks more. At most `most`.
  ///
  /// - Parameter first: the index of the first letter that may lack a mark; capitals may be written without one.
  func spellings(of word: [UInt16], from first: Int = 0) -> [[UInt16]] {
    guard word.count <= Self.longest else { return [] }
    var found: [[UInt16]] = []
    var last = [(letters: word, next: first)]
    for _ in 0..<Self.mostMarks {
      var longer: [(letters: [UInt16], next: Int)] = []
      for (letters, next) in last {
        for index in next..<max(next, letters.count) {
          for letter in marked[letters[index]] ?? [] where found.count < Self.most {
            var twin = letters
            twin[index] = letter
            found.append(twin)
            longer.append((twin, index + 1))
          }
        }
      }
      last = longer
    }
    return found
  }

  private static let mostMarks = 3
  /// Bounds the work; the words of real texts have fewer spellings.
  private static let most = 400
  /// In UTF-16 units. Longer words are compounds and loops, which would cost most.
  private static let longest = 24
}
