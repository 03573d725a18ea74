import Testing
import UnicodeText

@testable import Languages

/// How a language is found, and what it takes from others.
@Suite struct LanguageTests {
  private static func language(_ tag: String) throws -> Language { Language.of(try #require(LanguageTag(tag))) }

  @Test(arguments: [
    ("de", "de.lang"), ("de-CH", "de.lang"), ("zh", "zh-Hans.lang"), ("zh-TW", "zh-Hant.lang"), ("sr-Latn", "sr.lang"),
    ("eo", nil),
  ])
  func fileIsFound(tag: String, name: String?) throws {
    #expect(try Self.language(tag).file?.name == name)
  }

  @Test(arguments: [
    ("sr", [Script.cyrillic]), ("sr-Latn", [.latin]), ("uz-Cyrl", [.cyrillic]), ("eo", [.latin]),
    ("ja", [.han, .hiragana, .katakana]), ("lo", [.latin]),
  ])
  func scriptsAreThoseOfTheTagFirst(tag: String, scripts: [Script]) throws {
    #expect(try Self.language(tag).scripts == Set(scripts))
  }

  @Test func whatIsUnknownIsAsInTheFileForAll() throws {
    #expect(try Self.language("eo").rows(.keyboard) == ["qwertyuiop asdfghjkl zxcvbnm"])
    #expect(try Self.language("th").isUnspaced)
    #expect(try !Self.language("eo").isUnspaced)
    #expect(try Self.language("eo").fact(.keyboard) == .unknown("no file tells"))
  }

  @Test func whatIsAsInAnotherFileIsReadThere() throws {
    let prefixes = try Self.language("sv").rows(.prefixes)
    #expect(try prefixes == Self.language("de").rows(.prefixes))
    #expect(prefixes.count == 2)
    #expect(prefixes[0].hasPrefix("auto micro"))
    #expect(prefixes[1].hasPrefix("ab an"))
  }
}
