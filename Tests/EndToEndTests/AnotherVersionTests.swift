import Foundation
import RuleTesting
import Testing

/// A translation of a different text than its source, or one that breaks off.
struct AnotherVersionTests {
  private func findings(_ source: String, _ target: String) throws -> [[String: Any]] {
    let folder = try TemporaryFolder(["haus-en.md": source, "haus-de.md": target])
    return try CommandRun(["--select", "structure", "--format", "jsonl", "haus-de.md"], in: folder).findings()
  }

  private static let rooms = [
    ("roof", "Das Dach", 1911), ("cellar", "Der Keller", 1923), ("garden", "Der Garten", 1935),
    ("kitchen", "Die Küche", 1947), ("stairs", "Die Treppe", 1959), ("attic", "Der Speicher", 1961),
  ]

  @Test func anotherTextIsNotPickedApart() throws {
    let source = Self.rooms.map { english, _, _ in
      "## The \(english)\n\nThe \(english) was built in the spring and painted in the summer.\n\n- wood\n- stone"
    }
    let target = Self.rooms.map { _, german, year in
      "## \(german)\n\n```sh\nhaus streichen\n```\n\n| Jahr | Kosten |\n|---|---|\n| \(year) | viel Geld |"
    }
    let found = try findings(
      "# The house\n\n" + source.joined(separator: "\n\n"), "# Das Haus\n\n" + target.joined(separator: "\n\n"))
    let blocks = found.filter { ["missing-block", "extra-block"].contains($0["rule"] as? String ?? "") }
    #expect(blocks.count <= 1)
    #expect(blocks.allSatisfy { $0["severity"] as? String == "warning" })
  }

  @Test func aTranslationThatBreaksOffIsOneGap() throws {
    let source = Self.rooms.map { english, _, year in
      "## The \(english)\n\nThe \(english) was built in the spring of \(year)."
    }
    let target = Self.rooms.prefix(2).map { _, german, year in
      "## \(german)\n\n\(german) wurde im Frühling des Jahres \(year) gebaut."
    }
    let found = try findings(source.joined(separator: "\n\n"), target.joined(separator: "\n\n"))
    #expect(found.map { $0["rule"] as? String } == ["missing-block"])
    #expect(found.first?["line"] as? Int == 7)
    #expect((found.first?["source"] as? [String: Any])?["line"] as? Int == 9)
  }
}
