import Foundation
import RuleTesting
import Testing

/// Statements of CONTRIBUTING.md about the structure of the package.
struct ContributingTests {
  /// A target of the package and the targets that it names as dependencies.
  private struct Target {
    let name: String
    let dependencies: [String]
  }

  private static func targets() throws -> [Target] {
    let text = try Project.text("Package.swift").replacing(/\/\/[^\n]*/, with: "")
    let pattern = /\.(?:target|executableTarget)\(\s*name: "(\w+)"(?:,\s*dependencies: \[([^\]]*)\])?/
    return text.matches(of: pattern).map { match in
      let list = match.output.2.map { $0.matches(of: /"(\w+)"/).map { String($0.output.1) } } ?? []
      return Target(name: String(match.output.1), dependencies: list)
    }.filter { !["RandomInput", "RuleTesting"].contains($0.name) }
  }

  /// The targets of the table, from top to bottom.
  private static func table() throws -> [String] {
    try Project.text("CONTRIBUTING.md").split(separator: "\n").filter { $0.hasPrefix("| `") }
      .flatMap { row in row.split(separator: "|").first.map(names) ?? [] }
  }

  private static func names(_ cell: Substring) -> [String] { cell.matches(of: /`(\w+)`/).map { String($0.output.1) } }

  @Test func tableNamesEveryTarget() throws {
    let (table, targets) = (try Self.table(), try Self.targets().map(\.name))
    #expect(targets.count > 20)
    #expect(targets.filter { !table.contains($0) } == [])
  }

  @Test func targetsImportOnlyTargetsAboveThem() throws {
    let table = try Self.table()
    for target in try Self.targets() {
      guard let place = table.firstIndex(of: target.name) else { continue }
      let below = target.dependencies.filter { name in (table.firstIndex(of: name) ?? -1) > place }
      #expect(below == [], "\(target.name)")
    }
  }

  /// Programs that write into the tree say where.
  @Test(arguments: ["Lab/fitting/leftovers.py", "Lab/fitting/spelling.py"])
  func filesThatScriptsWriteExist(script: String) throws {
    let places = try Project.text(script).matches(of: /Sources\/[\w\/.+-]+\.tsv/).map { String($0.output) }
    #expect(!places.isEmpty)
    #expect(places.filter { !FileManager.default.fileExists(atPath: Project.path($0)) } == [])
  }

  @Test func namedPlacesExist() throws {
    let text = try Project.text("CONTRIBUTING.md")
    let places = text.matches(of: /`((?:Sources|Tests|Lab|script|samples)\/[\w\/.+-]+)`/).map { String($0.output.1) }
    #expect(places.count > 10)
    #expect(places.filter { !$0.contains("TAG") && !FileManager.default.fileExists(atPath: Project.path($0)) } == [])
  }
}
