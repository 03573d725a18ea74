import UnicodeText

/// Affixes that the languages of one script attach to a loan: clitics, endings, particles.
struct LoanEndings: Sendable {
  private let before: [[UInt16]]
  private let after: [[UInt16]]
  private let isHangul: Bool

  init(_ script: Script) {
    isHangul = script == .hangul
    switch script {
    case .arabic: (before, after) = (Self.list("وال فال بال كال لل ال و ف ب ك ل"), Self.list("ات ية ي ين ون ه ها هم ا"))
    case .devanagari: (before, after) = ([], Self.list("ों ें ियों ियाँ ी े ा ो"))
    case .cyrillic: (before, after) = ([], Self.cyrillic)
    default: (before, after) = ([], [])
    }
  }

  /// `word`, and the rest of it without each affix.
  func forms(of word: [UInt16]) -> [ArraySlice<UInt16>] {
    if isHangul { return [word[...]] + KoreanParticles.withoutParticle(word[...]) + KoreanJoins.withoutEnding(word) }
    let starts = [0] + before.filter { word.starts(with: $0) }.map(\.count)
    let ends = [0] + after.filter { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }.map(\.count)
    return starts.flatMap { start in
      ends.compactMap { end in word.count - start - end >= 3 ? word[start..<(word.count - end)] : nil }
    }
  }

  private static let cyrillic = list(
    """
    а у ом е ы и ов ам ами ах ой ю я ем ей ям ями ях ить ится ирует ировать ирование ный ная ное ные ного ных ция ции цию
    """)

  /// By UTF-16 units: a space and the vowel sign after it are one `Character`.
  private static func list(_ words: String) -> [[UInt16]] { words.utf16.split(separator: 0x20).map(Array.init) }
}
