import Lexicon
import Notes
import UnicodeText

/// The place of a word among the marks around it.
struct WordPlace {
  let startsSentence: Bool
  let isCapitalized: Bool
  let isHyphenated: Bool
  let touchesCode: Bool
  let isQuoted: Bool

  init(_ range: UTF16Range, in segment: Segment) {
    let text = segment.text.utf16
    let before = range.start > 0 ? text[Int(range.start) - 1] : nil
    let after = Int(range.end) < text.count ? text[Int(range.end)] : nil
    startsSentence = Self.startsSentence(text, Int(range.start))
    let first = String(utf16: [text[Int(range.start)]])
    isCapitalized = first != Folding.lowercased(first, .english)
    isHyphenated = [before, after].contains { $0.map(Self.hyphens.contains) ?? false }
    touchesCode = [before, after].contains { unit in unit.map { Self.code.contains($0) || Mask.isSentinel($0) } ?? false
    }
    let style = segment.text.style(at: range.start)
    isQuoted = before.map(Self.quotes.contains) ?? false || !style.isDisjoint(with: [.emphasis, .quoted, .keyboard])
  }

  /// Whether the word is only an ending of what is before it: code or a number.
  static func isEnding(_ range: UTF16Range, in text: SegmentText) -> Bool {
    guard range.start > 0 else { return false }
    let before = text.utf16[Int(range.start) - 1]
    if (0x30...0x39).contains(before) { return true }
    let word = text.utf16[range.indices]
    let isHangul = word.first.map { $0 >= 0xAC00 && $0 <= 0xD7A3 } ?? false
    // Particles also follow Latin words, brackets and quotation marks.
    return isHangul ? !spaces.contains(before) && KoreanParticles.areAll(of: word) : Mask.isSentinel(before)
  }

  /// Whether dots show that the word is cut short (`Configura...`), or a stress mark makes it another string
  /// (`бо́льший`).
  static func isCutShort(_ range: UTF16Range, in text: SegmentText) -> Bool {
    let rest = text.utf16[Int(range.end)...]
    let isCyrillic = (0x400...0x4FF).contains(text.utf16[Int(range.start)])
    return rest.first == 0x2026 || rest.starts(with: "...".utf16)
      || (isCyrillic && text.utf16[range.indices].contains(0x301))
  }

  /// Whether only marks are between the last end of a sentence and `index`.
  private static func startsSentence(_ text: [UInt16], _ index: Int) -> Bool {
    var i = index - 1
    while i >= 0 {
      let unit = text[i]
      if ends.contains(unit) { return true }
      guard spaces.contains(unit) || quotes.contains(unit) || hyphens.contains(unit) else { return false }
      i -= 1
    }
    return true
  }

  private static let ends = Set(".!?:…।؟;\n•|".utf16)
  private static let spaces = Set(" \t\u{A0}\u{202F}*_".utf16)
  private static let quotes = Set("\"“„«‹‘'「『(¿¡[".utf16)
  private static let hyphens = Set("-‐‑–—".utf16)
  private static let code = Set("_./\\@&#=+~<>$%{}^`|".utf16).subtracting(".".utf16)
}
