import Foundation
import Linting
import Rules
import Testing

/// The folder of rules and the list of rules agree.
struct RuleFolderTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/Rules").standardizedFileURL

  /// Rule types by the file that declares them.
  private func declared() throws -> [(file: String, type: String)] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(".swift") }
    #expect(!names.isEmpty)
    return try names.sorted().flatMap { name in
      let text = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
      let file = URL(fileURLWithPath: name).deletingPathExtension().lastPathComponent
      return text.matches(of: /\bstruct (\w+): [^{\n]*\b(?:Unit|Note|Loss|Version|Memory|Glossary|Suppression)Rule\b/)
        .map { (file: file, type: String($0.output.1)) }
    }
  }

  @Test func everyRuleInTheFolderIsInTheList() throws {
    let listed = AllRules.rules.map { String(describing: $0) }
    #expect(try declared().map(\.type).sorted() == listed.sorted())
  }

  @Test func everyRuleHasAFileOfItsName() throws {
    for (file, type) in try declared() { #expect(file == type) }
  }

  @Test func noNameIsUsedTwice() {
    let names = AllRules.rules.map { $0.info.name }
    #expect(Set(names).count == names.count, "\(names.sorted())")
  }

  @Test(arguments: AllRules.rules.map { $0.info.name })
  func aRuleIsNamedLikeItsType(name: String) throws {
    let type = String(describing: try #require(AllRules.named(name)))
    let kebab = type.replacing(/[A-Z]/) { "-" + $0.output }.lowercased()
    #expect("-" + name == kebab)
  }

  @Test(arguments: AllRules.rules.map { $0.info.name })
  func everythingThatIsSaidAboutARuleIsSaid(name: String) throws {
    let info = try #require(AllRules.named(name)).info
    #expect(info.summary.first?.isUppercase == false && !info.summary.hasSuffix("."))
    #expect(info.why.hasSuffix("."))
    #expect(info.details.isEmpty || info.details.hasSuffix("."))
    #expect(info.since.split(separator: ".").count == 3)
  }
}
