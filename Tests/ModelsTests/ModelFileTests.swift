import Testing

@testable import Models

/// What the reader of models accepts and refuses.
@Suite struct ModelFileTests {
  private static let features = ModelFeatures(names: ["length", "isShort"])

  private static let sound = [
    "# fitted: today", "condition\tfeature\tweight", "de\tbias\t-1.5", "de\tisShort\t2", "de\tlength\t0.125",
    "de\tthreshold\t0", "other\tthreshold\t1",
  ]

  private static func file(_ lines: [String]) -> ModelFile {
    ModelFile(name: "test.tsv", text: (lines.joined(separator: "\n") + "\n").utf8)
  }

  /// The mistake that reading the model of `de` ends with.
  private static func mistake(_ lines: [String]) -> String? {
    do {
      _ = try file(lines).model(of: ["de"], features)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test func weightsAreFoundByName() throws {
    let model = try #require(try Self.file(Self.sound).model(of: ["de"], Self.features))
    #expect(model.weights == [0.125, 2])
    #expect(model.bias == -1.5)
    #expect(model.threshold == 0)
    #expect(model.logOdds([8, 1]) == 1.5)
  }

  @Test func firstConditionWithRowsIsTaken() throws {
    let file = Self.file(Self.sound)
    #expect(try file.model(of: ["fr", "de"], Self.features)?.bias == -1.5)
    #expect(try file.model(of: ["fr"], Self.features) == nil)
    #expect(try file.conditions() == ["de", "other"])
  }

  @Test(arguments: [
    (3, "de\tisLong\t2", #"test.tsv:4: no feature is called "isLong""#),
    (3, "de\tlength\t2", #"test.tsv:5: "length" has a weight already"#),
    (3, "de\tisShort\ttwo", #"test.tsv:4: "two" is not a number"#),
    (3, "de\tisShort\t", #"test.tsv:4: "" is not a number"#),
    (3, "de\tisShort\t1e3", #"test.tsv:4: "1e3" is not a number"#),
    (3, "de\tisShort\t1.", #"test.tsv:4: "1." is not a number"#),
    (3, "de\tisShort\t.5", #"test.tsv:4: ".5" is not a number"#),
    (3, "de\tisShort\t1.2345678", #"test.tsv:4: "1.2345678" is not a number"#),
    (3, "de\tisShort", "test.tsv:4: 2 cells instead of 3"),
    (3, "de\tisShort\t2\t", "test.tsv:4: 4 cells instead of 3"),
    (4, "other\tlength\t2", #"test.tsv:4: "de" has no row for "length""#),
    (5, "other\tbias\t2", #"test.tsv:5: "de" has no row for "threshold""#),
  ])
  func mistakeIsRefused(line: Int, text: String, mistake: String) {
    var lines = Self.sound
    lines[line] = text
    #expect(Self.mistake(lines) == mistake)
  }

  @Test func fileWithoutColumnsIsRefused() {
    #expect(Self.mistake([]) == "test.tsv:1: no line names the columns")
    #expect(Self.mistake(["# fitted: today"]) == "test.tsv:1: no line names the columns")
  }

  @Test func rowsOfAConditionAreTogether() {
    let file = Self.file(Self.sound + ["de\tbias\t1"])
    #expect { try file.conditions() } throws: { "\($0)" == #"test.tsv:8: the rows of "de" are not together"# }
  }

  @Test(arguments: ["0", "-0", "7", "0.1", "-3.856", "99.99999", "1234567", "0.000001", "0.700"])
  func numberIsTheNearestFloat(text: String) throws {
    let row = ModelRow(file: "", line: 1, bytes: Array(text.utf8), text: 0..<text.utf8.count)
    #expect(try row.number(0) == Float(text))
  }

  // MARK: Trees

  private static let tree = [
    "condition\tfeature\tbound\tfeature\tbound\tnn\tny\tyn\tyy", "de\tlength\t4\tisShort\t0.5\t1\t2\t3\t4",
    "de\tisShort\t0.5\tisShort\t0.5\t0\t0\t0\t10",
  ]

  @Test(arguments: [([4, 0], 1), ([4, 1], 12), ([5, 0], 3), ([5, 1], 14)] as [([Float], Float)])
  func answersAreTheNumberOfTheLeaf(values: [Float], sum: Float) throws {
    #expect(try Self.file(Self.tree).trees(of: "de", Self.features).sum(values) == sum)
  }

  @Test func conditionWithoutTreesAddsNothing() throws {
    #expect(try Self.file(Self.tree).trees(of: "fr", Self.features).sum([1, 1]) == 0)
  }

  @Test func treeOfUnknownFeaturesOrDepthIsRefused() {
    let unknown = Self.file([Self.tree[0], "de\tlength\t4\tletters\t0.5\t1\t2\t3\t4"])
    #expect { try unknown.trees(of: "de", Self.features) } throws: {
      "\($0)" == #"test.tsv:2: no feature is called "letters""#
    }
    let odd = Self.file(["condition\tfeature\tbound\tno\tyes\tperhaps", "de\tlength\t4\t1\t2\t3"])
    #expect { try odd.trees(of: "de", Self.features) } throws: {
      "\($0)" == "test.tsv:2: 6 cells, which are the conditions and leaves of no tree"
    }
  }

  @Test(arguments: [("isQuotedInSource", "quoted in source"), ("lead", "lead")])
  func featuresAreNamedInWords(name: String, words: String) {
    #expect(ModelContributions.words(name) == words)
  }
}
