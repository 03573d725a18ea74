import Languages
import Reporting
import UnicodeText

/// The page that `calque languages TAG` shows.
struct LanguagePage {
  /// Columns to wrap at.
  let width: Int

  func text(about language: Language) -> String {
    let title = "\(language.tag.englishName) (\(language.tag))"
    let file = language.file.map { "facts: Sources/CLanguages/data/\($0.name)" } ?? ""
    let sections = LanguageSection.allCases.map { section in
      let sources = (language.file?.sources(of: section) ?? []).flatMap { lines("source", [$0]) }
      return
        (["\(section.rawValue): \(section.summary)"] + sources
        + section.fields.flatMap { lines($0.rawValue, values(language.fact($0))) })
        .joined(separator: "\n")
    }
    return ([title + "\n" + file] + limits(of: language) + sections).joined(separator: "\n\n")
  }

  /// The rules that find less in the language.
  private func limits(of language: Language) -> [String] {
    let limits = LanguageSupport(language).limits
    guard !limits.isEmpty else { return [] }
    return [
      (["Rules that find less than in other languages"]
        + limits.flatMap { TextWrap.lines("\($0.rule): \($0.text)", width: width - 2).map { "  " + $0 } })
        .joined(separator: "\n")
    ]
  }

  /// The name of a field, and next to it its value.
  private func lines(_ name: String, _ values: [String]) -> [String] {
    let room = width - Self.indent
    let lines = values.flatMap { TextWrap.lines(breakable(VisibleText.plain($0), room), width: room) }
    return lines.enumerated().map { number, line in
      let name = number == 0 ? "  " + name : ""
      return name + String(repeating: " ", count: Self.indent - name.utf8.count) + line
    }
  }

  /// `text` with spaces in words that are wider than a line, after a stroke where there is one.
  private func breakable(_ text: String, _ room: Int) -> String {
    guard text.utf8.count > room else { return text }
    let words = text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    return words.map { DisplayWidth.of($0) > room ? pieces(of: $0, room).joined(separator: " ") : $0 }
      .joined(separator: " ")
  }

  private func pieces(of word: String, _ room: Int) -> [String] {
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      if DisplayWidth.of(String(piece)) + DisplayWidth.of(scalar) > room {
        let end = piece.lastIndex(of: "/").map(piece.index(after:)) ?? piece.endIndex
        pieces.append(String(piece[..<end]))
        piece = String.UnicodeScalarView(piece[end...])
      }
      piece.append(scalar)
    }
    return pieces + [String(piece)]
  }

  private func values(_ fact: Fact) -> [String] {
    switch fact {
    case .known(let rows): rows
    case .none: ["none"]
    case .unknown(let reason): ["unknown: \(reason)"]
    }
  }

  /// Where values begin: after the longest name.
  private static let indent = 4 + (LanguageField.allCases.map(\.rawValue.utf8.count).max() ?? 0)
}
