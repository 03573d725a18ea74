import Foundation
import RuleTesting
import Testing

/// Former names of rules work wherever a user can write the name of a rule.
@Suite struct FormerRuleNamesTests {
  private static let source = """
    ---
    title: The house
    layout: page
    ---

    # The house

    ## The garden

    1. Open the gate.
    2. Close the gate.

    | Room | Size |
    |---|---|
    | Kitchen | 12 |

    The path is 1,250.5 metres long.

    """

  /// One finding of each renamed rule.
  private static let note = """
    ---
    title: Das Haus
    layout: seite
    ---

    # Das Haus

    ### Der Garten

    - Öffnen Sie das Tor.
    - Schließen Sie das Tor.

    | Zimmer | Größe |
    |---|---|
    | Küche | 12 | groß |

    Der Weg ist 1,250.5 Meter lang.

    """

  /// The baseline of the note as a version with the former names wrote it.
  private static let baseline = """
    {"schema":"calque.baseline/1","written":"2026-11-30"}
    {"path":"haus-de.md","rule":"front-matter","fingerprint":"55ee50150914a2ce","count":1}
    {"path":"haus-de.md","rule":"heading-level","fingerprint":"9f3890edb813a303","count":1}
    {"path":"haus-de.md","rule":"list-shape","fingerprint":"dafe66c0e29cdda3","count":1}
    {"path":"haus-de.md","rule":"number-format","fingerprint":"54b4c192647f0f08","count":1}
    {"path":"haus-de.md","rule":"table-shape","fingerprint":"d7c790a33536feca","count":1}

    """

  private static let current = [
    "front-matter-changed", "heading-level-changed", "list-shape-changed", "table-shape-changed",
    "foreign-number-format",
  ]
  private static let former = ["front-matter", "heading-level", "list-shape", "table-shape", "number-format"]

  private func folder(_ files: [String: String] = [:], note: String = Self.note) throws -> TemporaryFolder {
    let notes = ["haus-en.md": Self.source, "haus-de.md": note]
    return try TemporaryFolder(notes.merging(files) { _, own in own })
  }

  private func rules(_ arguments: [String], in folder: TemporaryFolder) throws -> [String] {
    try CommandRun(["lint", "--format", "jsonl"] + arguments + ["haus-de.md"], in: folder).findings()
      .compactMap { $0["rule"] as? String }
  }

  private static func notice(_ former: String, in place: String) throws -> String {
    let index = try #require(Self.former.firstIndex(of: former))
    return "calque: the rule name “\(former)” is deprecated, write “\(current[index])” (in \(place))\n"
  }

  @Test func findingsHaveTheCurrentNames() throws {
    #expect(try rules([], in: folder()) == Self.current)
  }

  @Test func optionsTakeThem() throws {
    let folder = try folder()
    #expect(try rules(["--select", Self.former.joined(separator: ",")], in: folder) == Self.current)
    #expect(try rules(["--ignore", Self.former.joined(separator: ",")], in: folder).isEmpty)
    let run = try CommandRun(["lint", "--select", "list-shape,list-shape-changed", "haus-de.md"], in: folder)
    #expect(try run.errors == Self.notice("list-shape", in: "the command line"))
    let fix = try CommandRun(["lint", "--diff", "--fixable", "front-matter", "haus-de.md"], in: folder)
    #expect(fix.output.contains("+layout: page"))
    #expect(try fix.errors.contains(Self.notice("front-matter", in: "the command line")))
  }

  @Test func settingsTakeThem() throws {
    let settings = """
      rules:
        front-matter: off
        heading-level: {severity: error}
        table-shape: info
        list-shape: off
      files:
        "*.md":
          rules: {number-format: off}

      """
    let folder = try folder([".calque.yml": settings])
    let run = try CommandRun(["lint", "--format", "concise", "haus-de.md"], in: folder)
    #expect(run.output.contains("error[heading-level-changed]") && run.output.contains("info[table-shape-changed]"))
    #expect(try rules([], in: folder) == ["heading-level-changed", "table-shape-changed"])
    for (line, name) in [(2, "front-matter"), (3, "heading-level"), (4, "table-shape"), (5, "list-shape")] {
      #expect(try run.errors.contains(Self.notice(name, in: ".calque.yml:\(line)")))
    }
    let page = try CommandRun(["config", "haus-de.md"], in: folder)
    #expect(page.output.contains("heading-level-changed  error"))
    #expect(try page.errors.contains(Self.notice("number-format", in: ".calque.yml:8")))
  }

  @Test func noticesAreNotRepeated() throws {
    let folder = try folder([
      ".calque.yml": "rules: {list-shape: info}\nlanguages: {de: {rules: {list-shape: error}}}\n"
    ])
    let run = try CommandRun(["lint", "--select", "list-shape", "haus-de.md"], in: folder)
    #expect(run.errors.split(separator: "\n").count { $0.contains("deprecated") } == 1)
    #expect(try run.errors.contains(Self.notice("list-shape", in: ".calque.yml:1 and 2 more")))
    #expect(try CommandRun(["lint", "--quiet", "--select", "list-shape", "haus-de.md"], in: folder).errors.isEmpty)
  }

  @Test func suppressionsTakeThem() throws {
    let note = Self.note.replacing("layout: seite\n", with: "layout: seite\ncalque:\n  ignore: [front-matter]\n")
      .replacing("### ", with: "<!-- calque-ignore-next-line heading-level -->\n### ")
      .replacing("- Öffnen", with: "<!-- calque-disable list-shape, table-shape -->\n\n- Öffnen")
      .replacing("Der Weg", with: "<!-- calque-enable table-shape -->\n\nDer Weg")
      .replacing("lang.\n", with: "lang. <!-- calque-ignore-line number-format -->\n")
    let folder = try folder(note: note)
    let run = try CommandRun(["lint", "haus-de.md"], in: folder)
    #expect(run.output == "No findings in 1 file (next to its source; 5 suppressed)\n")
    for name in Self.former { #expect(try run.errors.contains(Self.notice(name, in: "haus-de.md"))) }
    // The notices of a result from the cache are the same.
    let again = try CommandRun(["lint", "haus-de.md"], in: folder)
    #expect(again.output == run.output && again.errors == run.errors)
  }

  @Test func unusedSuppressionIsReportedUnderTheNameThatWasWritten() throws {
    let folder = try folder(note: Self.source + "<!-- calque-ignore-file list-shape, list-shap -->\n")
    let found = try CommandRun(
      ["lint", "--select", "suppressions", "--target-lang", "de", "--format", "jsonl", "haus-de.md"], in: folder
    ).findings()
    #expect(found.map { $0["text"] as? String } == ["list-shape", "list-shap"])
    #expect(found.map { $0["rule"] as? String } == ["unused-suppression", "invalid-suppression"])
  }

  @Test func baselineWrittenBeforeStillHolds() throws {
    let file = ".calque-baseline.jsonl"
    let folder = try folder([file: Self.baseline])
    let run = try CommandRun(["lint", "haus-de.md"], in: folder)
    #expect(run.output == "No findings in 1 file (next to its source; 5 in the baseline)\n")
    #expect(!run.errors.contains("prune") && !run.errors.contains("deprecated"))
    #expect(try CommandRun(["lint", "--write-baseline", "haus-de.md"], in: folder).status == 0)
    let renamed = zip(Self.former, Self.current).reduce(Self.baseline) {
      $0.replacing("\"\($1.0)\"", with: "\"\($1.1)\"")
    }
    func entries(_ text: String) -> [Substring] { text.split(separator: "\n").dropFirst().sorted() }
    #expect(try entries(folder.text(file)) == entries(renamed))
    // What a former name accepts is pruned under the current one.
    try folder.add(file, Self.baseline)
    try folder.add("haus-de.md", Self.note.replacing("### ", with: "## "))
    _ = try CommandRun(["lint", "--prune-baseline", "--select", "heading-level-changed", "haus-de.md"], in: folder)
    #expect(try entries(folder.text(file)).count == 4)
  }

  @Test(arguments: zip(Self.former, Self.current))
  func explanationIsThatOfTheCurrentName(former: String, rule: String) throws {
    let run = try CommandRun(["explain", former], in: TemporaryFolder())
    #expect(run.status == 0)
    #expect(run.output == (try CommandRun(["explain", rule], in: TemporaryFolder()).output))
    #expect(run.output.hasPrefix("\(rule): ") && run.output.contains(", formerly \(former)\n"))
    #expect(try run.errors == Self.notice(former, in: "the command line"))
  }

  @Test func completionsOfferOnlyCurrentNames() throws {
    func offered(_ words: [String]) throws -> [Substring] {
      try CommandRun(["complete", "--"] + words, in: TemporaryFolder()).output.split(separator: "\n")
        .map { $0.prefix { $0 != "\t" } }.filter { !$0.hasPrefix(":") }
    }
    #expect(try offered(["explain", "list-sh"]) == ["list-shape-changed"])
    #expect(try offered(["--select", "number-f"]).isEmpty)
    #expect(try offered(["--select", "foreign-n"]) == ["foreign-number-format"])
  }

  @Test func segmentsAreCheckedUnderThem() throws {
    let line = #"{"source":"It is 1,250.5 metres.","target":"Es sind 1,250.5 Meter.","targetLang":"de"}"# + "\n"
    let run = try CommandRun(["filter", "--select", "number-format"], in: TemporaryFolder(), input: line)
    #expect(run.output.contains("\"foreign-number-format\""))
    #expect(try run.errors.contains(Self.notice("number-format", in: "the command line")))
  }
}
