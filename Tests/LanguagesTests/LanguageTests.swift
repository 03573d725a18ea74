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
    ("ja", [.han, .hiragana, .katakana]), ("lo", [Script(code: 24)]),
    ("te", [Script(code: 36)]), ("am", [Script(code: 11)]), ("pa-Arab", [.arabic]), ("yo", [.latin]), ("ug", [.arabic]),
  ])
  func scriptsAreThoseOfTheTagFirst(tag: String, scripts: [Script]) throws {
    #expect(try Self.language(tag).scripts == Set(scripts))
  }

  @Test func whatIsUnknownIsAsInTheFileForAll() throws {
    #expect(try Self.language("eo").rows(.keyboard) == ["qwertyuiop asdfghjkl zxcvbnm"])
    #expect(try Self.language("th").isUnspaced)
    #expect(try !Self.language("eo").isUnspaced)
    #expect(try Self.language("eo").fact(.keyboard) == .unknown("there is no file"))
  }

  @Test func whatIsAsInAnotherFileIsReadThere() throws {
    let prefixes = try Self.language("sv").rows(.prefixes)
    #expect(try prefixes == Self.language("de").rows(.prefixes))
    #expect(prefixes.count == 2)
    #expect(prefixes[0].hasPrefix("auto micro"))
    #expect(prefixes[1].hasPrefix("ab an"))
  }

  @Test(arguments: [
    ("pt", "hunspell-pt-br"), ("pt-PT", "hunspell-pt-pt"), ("de-CH", "hunspell-de-de"), ("nn", "hunspell-no"),
    ("fa", nil),
  ])
  func packageIsThatOfTheRegion(tag: String, package: String?) throws {
    #expect(try Self.language(tag).dictionaryPackage == package)
  }

  @Test func affixesAreMadeOfTheirParts() throws {
    let arabic = try Self.language("ar").prefixes
    #expect(arabic.count == 26)
    #expect(arabic.contains("وبال"))
    let french = try Self.language("fr").prefixes
    #expect(french.first == "l'")
    #expect(french.contains("micro"))
    let turkish = try Self.language("tr").suffixes
    #expect(turkish.contains("lerinden") && turkish.allSatisfy { $0.count <= 8 })
    #expect(Set(turkish).count == turkish.count)
    #expect(try Self.language("hi").suffixes.contains("ों"))
  }

  @Test func wordsThatMultiplyAreKnownNoneOrUnknown() throws {
    let german = try #require(try Self.language("de").multipliers)
    #expect(german.contains { $0.word == "milliarde" && $0.power == 9 })
    #expect(try Self.language("ja").multipliers?.isEmpty == true)
    #expect(try Self.language("ja").multiplierSigns.contains { $0.word == "億" && $0.power == 8 })
    #expect(try Self.language("th").multipliers == nil)
  }

  @Test(arguments: [("de", true), ("fa", false), ("th", false), ("eo", true)])
  func calendarIsGregorianUnlessToldOtherwise(tag: String, isGregorian: Bool) throws {
    #expect(try Self.language(tag).isGregorian == isGregorian)
  }

  @Test func doublingIsClosedOrOpenOrUnknown() throws {
    #expect(try Self.language("ar").faultyDoubles?.contains("مع") == true)
    #expect(try Self.language("de").faultyDoubles == nil)
    #expect(try Self.language("de").soundDoubles.contains("die"))
    #expect(try !Self.language("eo").knowsDoubling)
  }

  @Test func namesOfLanguagesAreFilledIntoPhrases() throws {
    let phrases = try Self.language("en").phrases(.preambles)
    #expect(phrases.contains { $0.contains("arabic/bulgarian/") })
    #expect(!phrases.contains { $0.contains("{") })
  }

  @Test func labelsHaveTheirRenderings() throws {
    let labels = try Self.language("de").labels
    #expect(labels.first { $0.english.contains("pre-requisites") }?.rendering == "Voraussetzungen")
    #expect(labels.allSatisfy { !$0.english.isEmpty && !$0.rendering.isEmpty })
  }

  @Test(arguments: [("no", "nb", true), ("nb", "nn", true), ("nb", "da", false), ("es", "pt", false)])
  func writtenFormsOfOneLanguageAreKnown(tag: String, other: String, isForm: Bool) throws {
    #expect(try Self.language(tag).isOtherForm(of: try #require(LanguageTag(other))) == isForm)
  }
}
