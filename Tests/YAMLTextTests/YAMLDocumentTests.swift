import SourceText
import Testing
import YAMLText

struct YAMLDocumentTests {
  @Test func keepsScalarsAsTheyAreWritten() throws {
    let root = try root("lang: no\nversion: 1.10\ndraft: yes\nempty:\nnothing: ~\n")
    #expect(root["lang"]?.scalar?.text == "no")
    #expect(root["version"]?.scalar?.text == "1.10")
    #expect(root["draft"]?.scalar?.text == "yes")
    #expect(root["empty"]?.scalar?.text == "")
    #expect(root["nothing"]?.scalar?.text == "~")
    #expect(root["missing"] == nil)
  }

  @Test(arguments: ["\n", "\r\n"])
  func rangesAreThoseOfTheFile(lineEnd: String) throws {
    let front = [
      "title: Größe & Überblick", "العنوان: دليل البدء", "tags: [eins, \"zwei 🎉\", {a: b}]", "emoji: 😀 ok # x",
    ]
    let text = "---\n" + front.joined(separator: lineEnd) + lineEnd + "---\nBody: *not yaml\n"
    let bytes = Array(text.utf8)
    let end = bytes.count - "---\nBody: *not yaml\n".utf8.count
    let root = try #require(try YAMLDocument(bytes, in: ByteRange(4, end)).root)
    func written(_ node: YAMLNode?) -> String? {
      node.map { String(decoding: bytes[$0.range.start.value..<$0.range.end.value], as: UTF8.self) }
    }
    #expect(root.entries?.map { written($0.key) } == ["title", "العنوان", "tags", "emoji"])
    #expect(written(root["title"]) == "Größe & Überblick")
    #expect(written(root["العنوان"]) == "دليل البدء")
    #expect(written(root["tags"]) == "[eins, \"zwei 🎉\", {a: b}]")
    #expect(root["tags"]?.items?.map(written) == ["eins", "\"zwei 🎉\"", "{a: b}"])
    #expect(written(root["tags"]?.items?[2]["a"]) == "b")
    #expect(written(root["emoji"]) == "😀 ok")
    #expect(root.range == ByteRange(4, end - lineEnd.utf8.count - 4))
  }

  @Test func blockCollectionsEndWithTheirLastValue() throws {
    let text = "a:\n  - eins\n  - zwei\n\n# comment\nb:\n  c: drei\n\n"
    let root = try root(text)
    #expect(written(root["a"], in: text) == "- eins\n  - zwei")
    #expect(written(root["b"], in: text) == "c: drei")
  }

  @Test func aValueLeftOutIsEmptyBehindItsColon() throws {
    let root = try root("a:\nb: 1\n")
    #expect(root["a"]?.range == ByteRange(2, 2))
  }

  @Test func anchorsAndTagsStandBesideTheNode() throws {
    let text = "a: &x !!str 12\nb: !mine\n  - &u [1]\nc: &base # why\n  d: e\n"
    let root = try root(text)
    #expect(root["a"]?.anchor == "x")
    #expect(root["a"]?.tag == "tag:yaml.org,2002:str")
    #expect(written(root["a"], in: text) == "12")
    #expect(root["b"]?.tag == "!mine")
    #expect(written(root["c"], in: text) == "d: e")
  }

  @Test func aliasesStayAliases() throws {
    let text = "a: &name text\nb: *name\n"
    let root = try root(text)
    #expect(root["b"]?.kind == .alias("name"))
    #expect(written(root["b"], in: text) == "*name")
  }

  @Test func anAliasBombStaysSmall() throws {
    var text = "a0: &a0 [lol, lol, lol]\n"
    for level in 1...20 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let last = try root(text)["a20"]
    #expect(last?.items?.count == 9)
    #expect(last?.items?.allSatisfy { $0.kind == .alias("a19") } == true)
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "   "])
  func nothingIsNoError(text: String) throws {
    #expect(try YAMLDocument(Array(text.utf8)).root == nil)
  }

  @Test func aByteOrderMarkIsNotContent() throws {
    let text = "\u{FEFF}title: Maß\n"
    let root = try root(text)
    #expect(written(root["title"], in: text) == "Maß")
  }

  @Test func aKeyMayStandTwiceAndTheLastOneCounts() throws {
    let root = try root("a: 1\na: 2\n? [x, y]\n: z\n")
    #expect(root.entries?.count == 3)
    #expect(root["a"]?.scalar?.text == "2")
    #expect(root.entries?.last?.key.items?.count == 2)
  }

  private func root(_ text: String) throws -> YAMLNode { try #require(try YAMLDocument(Array(text.utf8)).root) }

  private func written(_ node: YAMLNode?, in text: String) -> String? {
    node.map { String(decoding: Array(text.utf8)[$0.range.start.value..<$0.range.end.value], as: UTF8.self) }
  }
}
