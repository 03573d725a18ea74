import Languages
import UnicodeText

/// The spellings that may have been meant by a word that is written so often that lists have it: letters that sound
/// alike (`स्थिती` for `स्थिति`), letters doubled or not (`агрессор`), a first vowel that an ending strengthens
/// (`व्यवसायिक` for `व्यावसायिक`), and an ending that writers lose (`لمواجه` for `لمواجهة`). From the language's file.
struct UsualSlips: Sendable {
  /// What makes a spelling a slip for another.
  enum Kind: Sendable {
    /// The dictionary tells the two apart.
    case sound, doubled
    /// A rule of the language tells the two apart, whatever dictionaries have.
    case strengthened
    /// Only frequencies tell the two apart.
    case lostEnding
  }

  /// A spelling that may have been meant.
  struct Slip {
    let letters: [UInt16]
    let kind: Kind
  }

  private let homophones: [[[UInt16]]]
  private let lostEndings: [[UInt16]]
  private let strengthening: [[UInt16]]
  private let doublesLetters: Bool
  /// In letters; shorter words are alike by chance.
  private let shortest: Int

  init(_ language: LanguageTag) {
    let facts = Language.of(language)
    homophones = facts.homophones.map { $0.map { Array($0.utf16) } }
    lostEndings = facts.lostEndings.map { Array($0.utf16) }
    strengthening = facts.strengtheningEndings.map { Array($0.utf16) }
    doublesLetters = !facts.isUnspaced && !facts.scripts.isDisjoint(with: [.latin, .cyrillic, .greek])
    // Of other scripts a letter is half a syllable or more.
    shortest = doublesLetters ? 5 : 4
  }

  /// The spellings for which `word`, in lower case and composed, may be a slip. Linear in its letters.
  ///
  /// - Parameter isWord: whether the dictionary has it, so that letters of the same sound are no slip.
  func meant(by word: [UInt16], isWord: Bool) -> [Slip] {
    guard word.count >= shortest, word.count <= Word.longest else { return [] }
    var found = lostEndings.map { Slip(letters: word + $0, kind: .lostEnding) }
    if strengthening.contains(where: { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }),
      let stronger = VowelGrades.strengthened(word)
    {
      found.append(Slip(letters: stronger, kind: .strengthened))
    }
    guard !isWord else { return found }
    for group in homophones {
      for written in group where !written.isEmpty { addReplacements(of: written, by: group, in: word, &found) }
      if group.contains([]) { addInsertions(of: group, in: word, &found) }
    }
    if doublesLetters { addDoublings(of: word, &found) }
    return found
  }

  private func addReplacements(
    of written: [UInt16], by group: [[UInt16]], in word: [UInt16], _ found: inout [Slip]
  ) {
    guard written.count < word.count else { return }
    for at in 0...(word.count - written.count) where word[at..<(at + written.count)].elementsEqual(written) {
      for other in group where other != written && !other.isEmpty {
        found.append(Slip(letters: Array(word[..<at]) + other + Array(word[(at + written.count)...]), kind: .sound))
      }
    }
  }

  /// Silent letters that the writer left out.
  private func addInsertions(of group: [[UInt16]], in word: [UInt16], _ found: inout [Slip]) {
    for silent in group where !silent.isEmpty {
      for at in word.indices.dropLast() {
        found.append(Slip(letters: Array(word[..<at]) + silent + Array(word[at...]), kind: .sound))
      }
    }
  }

  /// One letter for two, and two for one.
  private func addDoublings(of word: [UInt16], _ found: inout [Slip]) {
    for at in 1..<word.count where !Self.vowels.contains(word[at]) {
      if word[at] == word[at - 1] {
        found.append(Slip(letters: Array(word[..<at]) + Array(word[(at + 1)...]), kind: .doubled))
      } else if at + 1 < word.count, word[at] != word[at + 1] {
        found.append(Slip(letters: Array(word[..<at]) + [word[at]] + Array(word[at...]), kind: .doubled))
      }
    }
  }

  /// Vowels that meet where a prefix ends: `reestablecer`.
  private static let vowels = Set("aeiouyаеиоуыэюяαεηιουω".utf16)
}
