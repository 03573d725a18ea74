import Foundation
import Languages
import RuleTesting
import Testing
import UnicodeText

/// `calque languages`: the list, the page of one language, and both as JSON.
@Suite struct LanguagesCommandTests {
  private struct Listed: Decodable {
    struct Support: Decodable { let aspect, extent: String }
    struct Limit: Decodable { let rule, text: String }
    struct Fact: Decodable {
      let section, field, state: String
      let lines: [String]?
      let reason: String?
    }
    let tag, name: String
    let support: [Support]
    let limits: [Limit]
    let facts: [Fact]
  }

  private static func listed(_ arguments: [String]) throws -> [Listed] {
    let run = try CommandRun(["languages", "--format", "json"] + arguments, in: TemporaryFolder())
    #expect(run.status == 0)
    return try JSONDecoder().decode([Listed].self, from: Data(run.output.utf8))
  }

  private static func lines(_ arguments: [String]) throws -> [String] {
    let run = try CommandRun(["languages"] + arguments, in: TemporaryFolder())
    #expect(run.status == 0 && run.errors.isEmpty)
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test func listFitsEightyColumns() throws {
    for line in try Self.lines([]) where !line.contains(": ") {
      #expect(DisplayWidth.of(line) <= 80, "\(line)")
    }
  }

  @Test func listHasEveryLanguage() throws {
    let tags = try Self.lines([]).map { $0.prefix { $0 != " " } }
    #expect(tags.first == "tag")
    for language in Language.all { #expect(tags.contains { $0 == language.tag.text }, "\(language.tag)") }
  }

  @Test(arguments: ["fa", "th"])
  func numbersAreComparedInEveryCalendar(tag: String) throws {
    let list = try Self.lines([])
    let row = try #require(list.first { $0.hasPrefix(tag + " ") })
    #expect(!row.split(separator: " ").contains("off"))
    let page = try Self.lines([tag])
    #expect(page.contains { $0.hasPrefix("  number-changed: of dates in its own calendar") })
  }

  @Test func pageShowsEveryField() throws {
    let page = try Self.lines(["de"])
    #expect(page.first == "German (de)")
    for field in LanguageField.allCases {
      #expect(page.contains { $0.hasPrefix("  \(field.rawValue) ") }, "\(field.rawValue)")
    }
    #expect(page.contains { $0.contains("qwertzuiopü asdfghjklöä yxcvbnm") })
    #expect(page.contains { $0.contains("unknown: recognized by word frequency") })
    for line in page { #expect(DisplayWidth.of(line) <= 80, "\(line)") }
  }

  @Test func pageWritesInvisibleCharactersByNumber() throws {
    let page = try Self.lines(["fa"]).joined()
    #expect(page.contains("U+200C") || page.contains("200C"))
    #expect(!page.unicodeScalars.contains("\u{200C}"))
  }

  @Test func jsonHasEveryFactOfEveryLanguage() throws {
    let listed = try Self.listed([])
    #expect(listed.map(\.tag) == Language.all.map(\.tag.text))
    for language in listed {
      #expect(language.facts.map(\.field) == LanguageField.allCases.map(\.rawValue))
      for fact in language.facts {
        #expect((fact.state == "known") == (fact.lines?.isEmpty == false), "\(language.tag) \(fact.field)")
        #expect((fact.state == "unknown") == (fact.reason?.isEmpty == false), "\(language.tag) \(fact.field)")
      }
    }
  }

  @Test func limitsFollowFromFacts() throws {
    let thai = try #require(try Self.listed(["th"]).first)
    #expect(thai.limits.map(\.rule) == ["number-changed", "misspelling", "doubled-word", "model-preamble"])
    let german = try #require(try Self.listed(["de"]).first)
    #expect(german.limits.isEmpty)
  }

  @Test func regionIsOfItsLanguage() throws {
    #expect(try Self.lines(["de-CH"]).first?.contains("de-CH") == true)
  }

  @Test func languageWithoutFileIsRefused() throws {
    let run = try CommandRun(["languages", "eo"], in: TemporaryFolder())
    #expect(run.status == 2)
    #expect(run.errors.contains("there are no facts of eo, `calque languages` lists the languages that have some"))
  }
}
