import UnicodeText

/// The facts of one language as its file gives them.
///
/// ```
/// [letters]
/// # source: DIN 2137
/// keyboard: qwertzuiopü asdfghjklöä yxcvbnm
/// look-alikes: as und
/// ```
///
/// A value is one line; an indented line continues the one above. `none` says that the language has nothing of the
/// kind, `unknown: reason` that nobody has found out, `as fr` that it is the same as in `fr.lang`. A line `unknown:
/// reason` without a field stands for all fields of its section that are not given. Invisible characters are written as
/// `\u{200C}`. Every section that gives a fact of its own has a line `# source:`.
package final class LanguageFile: Sendable {
  /// `de.lang`.
  package let name: String
  /// What is wrong in it; what is wrong is left out of the facts.
  package let mistakes: [LanguageMistake]
  /// Nil where the file does not tell.
  let scripts: Set<Script>?
  /// Nil where the file does not tell.
  let isSpaced: Bool?
  private let facts: [LanguageField: Fact]
  private let sources: [LanguageSection: [String]]

  /// - Parameters:
  ///   - name: of the file, for its mistakes.
  ///   - bytes: its text, UTF-8.
  package init(name: String, bytes: UnsafeBufferPointer<UInt8>) {
    var reader = LanguageReader(name: name)
    reader.read(bytes)
    self.name = name
    mistakes = reader.mistakes
    facts = reader.facts
    sources = reader.sources
    scripts = reader.facts[.scripts].flatMap(Self.scripts)
    isSpaced = if case .known(let rows) = reader.facts[.spaces] { rows == ["yes"] } else { nil }
  }

  /// What it says; unknown where it has a mistake there.
  package func fact(_ field: LanguageField) -> Fact { facts[field] ?? .unknown("\(name) has a mistake there") }

  /// Where the facts of `section` are from; empty where it gives none of its own.
  package func sources(of section: LanguageSection) -> [String] { sources[section] ?? [] }

  private static func scripts(_ fact: Fact) -> Set<Script>? {
    guard case .known(let rows) = fact else { return nil }
    return Set(rows.flatMap(LanguageReader.words).compactMap { Script.named[String($0)] })
  }
}

extension Script {
  /// The scripts that files may name, by their ISO 15924 codes.
  static let named: [String: Script] = [
    "Arab": .arabic, "Armn": .armenian, "Beng": .bengali, "Cyrl": .cyrillic, "Deva": .devanagari, "Geor": .georgian,
    "Grek": .greek, "Hang": .hangul, "Hani": .han, "Hebr": .hebrew, "Hira": .hiragana, "Kana": .katakana,
    "Latn": .latin, "Taml": .tamil, "Thai": .thai,
  ]
}
