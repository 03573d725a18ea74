import CalqueKit
import Memory
import Reporting
import UnicodeText

/// What was learned, in a few lines:
///
///     kept words    de 12: body, path operation, request body …
///     front matter  as in the source: slug, image; added: model
///     blocks        de: “Diese Übersetzung wurde maschinell…” (41 of 42)
struct MemorySummary {
  private let facts: [MemoryFact]

  init(_ memory: NewMemory) { facts = memory.facts }

  var text: String {
    let lines =
      section("kept words", keptTerms) + section("own words", words) + section("front matter", keys)
      + section("blocks", blocks) + section("links", links) + section("renderings", renderings)
      + section("short texts", segments)
    return lines.isEmpty ? "No habit shows in enough of them" : lines.map(Self.visible).joined(separator: "\n")
  }

  /// Notes may contain anything, which terminals should not interpret.
  private static func visible(_ line: String) -> String {
    VisibleText.painted(line, .plain, Palette(isColored: false))
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.enumerated().map { number, line in
      let head = number == 0 ? title : ""
      return head + String(repeating: " ", count: 14 - head.count) + line
    }
  }

  /// What languages keep, and without a vote what each of them keeps.
  private var keptTerms: [String] {
    let votes = facts.filter { $0.kind == .latinVote || $0.kind == .otherVote }
    let names = Set(votes.map(\.name))
    let byLanguages = votes.filter { $0.tally.total > 1 && $0.tally.reaches(tenths: 8, of: 2) }
    let kept = Dictionary(grouping: byLanguages, by: \.name).map { name, facts in
      MemoryFact(.keptTerm, in: nil, name, facts[0].tally)
    }
    let voted =
      names.isEmpty
      ? []
      : [
        "\(Self.count(names.count, "word")) by the vote of the languages, kept \(kept.count): "
          + Self.list(kept.map(\.name).sorted())
      ]
    return voted
      + byLanguage(facts.filter { $0.kind == .keptTerm && !names.contains($0.name) }).map { language, facts in
        "\(language) \(facts.count): " + Self.list(facts.map(\.name))
      }
  }

  private var links: [String] {
    byLanguage(facts.filter { $0.kind == .link }).map { language, facts in
      "\(language) \(facts.count): " + Self.list(facts.map(\.name))
    }
  }

  /// The usual ones, those of the most notes first.
  private var renderings: [String] {
    let usual = facts.filter { $0.kind == .rendering && $0.tally.reaches(tenths: 7, of: 5) }
    return byLanguage(usual).map { language, facts in
      let sorted = facts.sorted { ($1.tally.count, $0.name) < ($0.tally.count, $1.name) }
      return "\(language) \(facts.count): " + Self.list(sorted.map(\.name))
    }
  }

  /// Short texts and their most frequent renderings.
  private var segments: [String] {
    byLanguage(facts.filter { $0.kind.rawValue.hasPrefix("segment") }).map { language, facts in
      "\(language) \(facts.count): " + Self.list(facts.map(\.name), most: 3)
    }
  }

  private var words: [String] { words(.houseWord) }

  private func words(_ kind: MemoryFact.Kind) -> [String] {
    byLanguage(facts.filter { $0.kind == kind }).map { language, facts in
      "\(language) \(facts.count): " + Self.list(facts.map(\.name))
    }
  }

  private var keys: [String] {
    let kinds: [(MemoryFact.Kind, String)] = [
      (.sameKey, "as in the source"), (.translatedKey, "translated"), (.addedKey, "added"), (.droppedKey, "left out"),
    ]
    return kinds.flatMap { kind, title in
      byLanguage(facts.filter { $0.kind == kind }).map { language, facts in
        "\(title)\(language == "*" ? "" : " in \(language)"): " + Self.list(facts.map(\.name))
      }
    }
  }

  private var blocks: [String] {
    byLanguage(facts.filter { $0.kind == .block }).flatMap { language, facts in
      facts.prefix(3).map { fact in
        let words = fact.remark.isEmpty ? "an image" : "“\(fact.remark)”"
        return "\(language == "*" ? "" : "\(language): ")\(words) (\(fact.tally.count) of \(fact.tally.total))"
      }
    }
  }

  /// Each language's facts, the most frequent first.
  private func byLanguage(_ facts: [MemoryFact]) -> [(language: String, facts: [MemoryFact])] {
    Dictionary(grouping: facts) { $0.language?.text ?? "*" }.sorted { $0.key < $1.key }.map { language, facts in
      let sorted = facts.sorted {
        $0.tally.count != $1.tally.count ? $0.tally.count > $1.tally.count : $0.name < $1.name
      }
      return (language, sorted)
    }
  }

  private static func list(_ names: [String], most: Int = 6) -> String {
    names.prefix(most).joined(separator: ", ") + (names.count > most ? " …" : "")
  }

  static func count(_ number: Int, _ what: String) -> String { "\(number) \(what)\(number == 1 ? "" : "s")" }
}
