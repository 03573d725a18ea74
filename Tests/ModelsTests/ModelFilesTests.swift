import Foundation
import Lexicon
import Testing

@testable import Analyses
@testable import Models

/// What holds for the files of the models that are embedded.
@Suite struct ModelFilesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Models").standardizedFileURL

  private static let spelling = ModelFeatures(SpellingFeature.self)
  private static let shortRun = ModelFeatures(RunFeature.self)

  private static func embedded(_ name: String) throws -> ModelFile { try #require(ModelFile.embedded(name)) }

  @Test func everyFileIsEmbedded() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(".tsv") }
    #expect(names.sorted() == ModelFile.embeddedNames.sorted())
  }

  @Test(arguments: ["spelling.tsv", "short-run.tsv"])
  func everyConditionHasAWeightForEveryFeature(name: String) throws {
    let file = try Self.embedded(name)
    let features = name == "spelling.tsv" ? Self.spelling : Self.shortRun
    let conditions = try file.conditions()
    #expect(conditions.count >= 16)
    for condition in conditions { #expect(try file.model(of: [condition], features) != nil) }
  }

  @Test func everyConditionIsThereWithAndWithoutItsEvidence() throws {
    for (name, evidence) in [("spelling.tsv", "dictionary"), ("short-run.tsv", "source")] {
      let conditions = try Self.embedded(name).conditions()
      let languages = Set(conditions.compactMap { $0.split(separator: ",").first })
      let all = languages.flatMap { ["\($0), with \(evidence)", "\($0), without \(evidence)"] }
      #expect(conditions.sorted() == all.sorted())
    }
  }

  @Test func treesAreFittedForBothKindsOfScript() throws {
    let file = try Self.embedded("short-run-trees.tsv")
    let conditions = ["Latn, without source", "Latn, with source", "Zyyy, without source", "Zyyy, with source"]
    #expect(try file.conditions() == conditions)
    for condition in conditions { #expect(try file.trees(of: condition, Self.shortRun).leaves.count == 100 * 8) }
  }

  /// The head says when and on what the numbers were fitted, or that nobody knows.
  @Test(arguments: ModelFile.embeddedNames)
  func headSaysWhereTheNumbersAreFrom(name: String) throws {
    let lines = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8).split(separator: "\n")
    let head = lines.prefix { $0.hasPrefix("#") }
    #expect(head.count { $0.wholeMatch(of: /# fitted: 20\d\d-\d\d-\d\d/) != nil } == 1)
    #expect(head.count { $0.wholeMatch(of: /# data: (unknown|[0-9a-f]{64})/) != nil } == 1)
    #expect(head.contains { $0.hasPrefix("# figures: ") })
  }
}
