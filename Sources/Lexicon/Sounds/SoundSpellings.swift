import UnicodeText

/// Which English spellings the letters of one script may render, and which English letters may be silent.
struct SoundSpellings: Sendable {
  struct Spelling: Sendable {
    let text: [UInt8]
    let cost: Float
  }

  /// The spellings that one letter may render.
  typealias Letter = [Spelling]

  private let table: [UInt16: Letter]
  /// Hangul: final consonants, which sound different from initial ones.
  private let tails: [UInt16: Letter]
  private let isHangul: Bool
  /// Cost of each letter a to z when it is silent.
  private let silent: [Float]

  /// Nil for scripts without a table.
  init?(_ script: Script) {
    isHangul = script == .hangul
    tails = isHangul ? Self.read(Self.hangulTails) : [:]
    switch script {
    case .hangul:
      table = Self.read(Self.hangulLeads).merging(Self.read(Self.hangulVowels)) { first, _ in first }
    case .cyrillic: table = Self.read(Self.cyrillic)
    case .devanagari: table = Self.read(Self.devanagari)
    case .arabic: table = Self.read(Self.arabic)
    default: return nil
    }
    var silent = [Float](repeating: 1, count: 26)
    for (letter, cost) in script == .arabic ? Self.unheard + Self.unheardVowels : Self.unheard {
      silent[Int(letter - 97)] = cost
    }
    self.silent = silent
  }

  /// The spellings that `word` may render, letter by letter; nil when it holds a letter without an entry.
  func letters(of word: ArraySlice<UInt16>) -> [Letter]? {
    guard isHangul else {
      var letters: [Letter] = []
      for unit in word {
        guard let letter = table[unit] else { return nil }
        letters.append(letter)
      }
      return letters
    }
    return word.allSatisfy(Syllable.holds) ? jamo(of: word) : nil
  }

  private func jamo(of word: ArraySlice<UInt16>) -> [Letter] {
    var letters: [Letter] = []
    for unit in word {
      let syllable = Syllable(unit)
      let isOpen = syllable.lead == Self.silentLead
      if !isOpen { letters.append(table[Syllable.leads[syllable.lead]] ?? []) }
      let vowel = table[Syllable.vowels[syllable.vowel]] ?? []
      // The second half of a diphthong: 에이, 아우.
      let isGlide = isOpen && !letters.isEmpty && Self.glides.contains(syllable.vowel)
      letters.append(isGlide ? vowel + [Spelling(text: [], cost: 0.05)] : vowel)
      if syllable.tail > 0 { letters.append(tails[Syllable.tails[syllable.tail]] ?? []) }
    }
    return letters
  }

  /// The cost of the letter at `index` of `latin` being silent.
  func silence(_ latin: [UInt8], _ index: Int) -> Float {
    let letter = latin[index]
    if index == 0 { return max(0.6, silent[Int(letter - 97)]) }
    if latin[index - 1] == letter, !Self.vowels.contains(letter) { return 0.05 }
    return silent[Int(letter - 97)]
  }

  /// By UTF-16 units: a space and the vowel sign after it are one `Character`.
  private static func read(_ table: String) -> [UInt16: Letter] {
    var letters: [UInt16: Letter] = [:]
    for entry in table.utf16.split(separator: bar) {
      let words = entry.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A })
      guard let unit = words.first?.first else { continue }
      letters[unit] = words.dropFirst().map { word in
        let isUnusual = word.last == unusual
        let text = (isUnusual ? word.dropLast() : word).map { UInt8(truncatingIfNeeded: $0) }
        return Spelling(text: text == nothing ? [] : text, cost: isUnusual ? 0.25 : 0)
      }
    }
    return letters
  }

  private static let bar: UInt16 = 0x7C
  private static let unusual: UInt16 = 0x7E
  private static let nothing = Array("0".utf8)

  /// `e.15`: the cost of a silent e.
  private static func costs(_ table: String) -> [(letter: UInt8, cost: Float)] {
    table.split(separator: " ").compactMap { entry in
      guard let letter = entry.utf8.first, let cost = Float("0" + entry.dropFirst()) else { return nil }
      return (letter, cost)
    }
  }

  private static let unheard = costs("e.15 r.15 h.3 u.35 a.35 o.35 i.35 y.35 w.5 g.6 s.7 t.7 d.7")
  /// Arabic leaves short vowels out.
  private static let unheardVowels = costs("a.1 e.1 i.15 o.2 u.1")
  private static let vowels = Set("aeiou".utf8)
  private static let silentLead = 11
  /// ㅣ and ㅜ.
  private static let glides: Set = [20, 13]
}
