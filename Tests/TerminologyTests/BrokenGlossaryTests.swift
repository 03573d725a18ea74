import RandomInput
import SourceText
import Testing
import UnicodeText

@testable import Terminology

/// Glossaries that are broken, huge or hostile.
@Suite struct BrokenGlossaryTests {
  private let loader = GlossaryLoader(sourceLanguage: .english)

  private func load(_ text: String, path: String = "g.csv") throws -> GlossaryFile {
    try loader.load(path: path, bytes: Array(text.utf8))
  }

  @Test func aGlossaryOfMoreRowsThanMemoryHoldsIsRefused() {
    let rows = (0..<60_000).map { "t\($0),w" }.joined(separator: "\n")
    #expect(throws: FileProblem.self) { try load("source,target\n" + rows) }
  }

  @Test(arguments: [
    ("source,target\nmodel\nx,y\n", "model", "no rendering"),
    ("source,target\n,Modell\nx,y\n", ",Modell", "no term"),
    ("source,target,status\nmodel,Modell,perhaps\nx,y\n", "perhaps", "write one of preferred"),
    ("source,target,match\nmodel,Modell,regex\nx,y\n", "regex", "write one of word"),
    ("source,target,case\nmodel,Modell,upper\nx,y\n", "upper", "write exact or any"),
    ("source,target\nmodel,Modell,one,two\nx,y\n", "one", "beyond the 2 columns"),
    ("source,target\n\"model\"s,Modell\nx,y\n", "\"model\"s,Modell", "quotes"),
    ("source,target\n\"model,Modell\nx,y\n", "\"model,Modell", "quotes"),
    ("en,de\nmodel\nx,y\n", "model", "no rendering in any language"),
    ("a,b,en,de\nmodel,Modell,en,xx9\nx,y,en,de\n", "en", "is not a language"),
  ]) func aBadRowIsToldAndTheOthersAreRead(text: String, place: String, words: String) throws {
    let file = try load(text)
    let problem = try #require(file.problems.first)
    #expect(file.problems.count == 1)
    #expect(file.file.text(problem.range) == place)
    #expect(problem.message.contains(words))
    #expect(file.entries.last?.source == "x")
  }

  @Test(arguments: [
    (".netrc", "machine x login me password hunter2\n"), (".env", "TOKEN=hunter2\nA,hunter2\n"),
    ("g.csv", "TOKEN=hunter2\nKEY=hunter2\na,b\n"), ("g.tsv", "-----BEGIN KEY-----\nhunter2\n"),
    ("key.json", "{\n  \"token\": \"hunter2\",\n  \"id\": \"x\"\n}\n"), ("keys", "a,hunter2\n"),
  ]) func whatDoesNotLookLikeAGlossaryIsNotQuoted(path: String, text: String) {
    #expect { try load(text, path: path) } throws: { error in
      guard let problem = error as? FileProblem else { return false }
      return problem.message.hasPrefix("does not look like a glossary") && !problem.message.contains("hunter2")
        && problem.line == nil
    }
  }

  @Test(arguments: [("g", "source,target\nmodel,Modell\n"), ("g.csv", "model\nx,y\n"), ("g.tab", "model\tModell\n")])
  func whatLooksLikeAGlossaryIsRead(path: String, text: String) throws {
    #expect(try load(text, path: path).entries.count == 1)
  }

  @Test func tabbedFilesNeedNoQuoting() throws {
    let file = try load("\"x\" axis\t\"X\"-Achse\n5\" disk\t5-Zoll-Diskette\n", path: "g.tsv")
    #expect(file.entries.map(\.target) == ["\"X\"-Achse", "5-Zoll-Diskette"])
    #expect(file.problems.isEmpty)
  }

  @Test func complaintsAreLimited() throws {
    let file = try load("source,target\n" + String(repeating: "alone\n", count: 5_000))
    #expect(file.problems.count == 100)
  }

  @Test func tooManyRowsAreRefused() {
    let small = GlossaryLoader(sourceLanguage: .english, rowLimit: 10)
    let text = String(repeating: "a,b\n", count: 11)
    for path in ["g.csv", "keep.txt"] {
      #expect { try small.load(path: path, bytes: Array(text.utf8)) } throws: { error in
        (error as? FileProblem)?.message
          == "the glossary has more than 10 rows and no more are read, split it by language or drop rows that nobody uses"
      }
    }
  }

  @Test func tooManyBytesAreRefusedUnread() {
    let bytes = [UInt8](repeating: 0xFF, count: GlossaryLoader.byteLimit + 1)
    #expect { try loader.load(path: "g.csv", bytes: bytes) } throws: { error in
      (error as? FileProblem)?.message.contains("64 MB") == true
    }
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00], [0x61, 0x2C, 0xC3, 0x28], [0x61, 0x00, 0x62]] as [[UInt8]])
  func whatIsNoTextIsRefused(bytes: [UInt8]) {
    #expect(throws: FileProblem.self) { try loader.load(path: "g.csv", bytes: bytes) }
  }

  @Test(arguments: 0..<300) func randomBytesNeverCrash(seed: Int) throws {
    var random = SeededNumbers(seed)
    let alphabet = Array("\"\"\",,;\t\n\n\r#~ab source,target,status,en,de ä中\u{FEFF}".utf8)
    let bytes = (0..<Int(random.next() % 400)).map { _ in
      random.next() % 20 == 0
        ? UInt8(truncatingIfNeeded: random.next()) : alphabet[Int(random.next() % UInt64(alphabet.count))]
    }
    for path in ["g.csv", "g.tsv", "keep.txt", "g"] {
      guard let file = try? loader.load(path: path, bytes: bytes) else { continue }
      for entry in file.entries { #expect(entry.sourceRange.end.value <= bytes.count) }
      for problem in file.problems { #expect(problem.range.end.value <= bytes.count) }
      let analyzer = try TextAnalyzer()
      let german = try #require(LanguageTag("de"))
      _ = Glossary(files: [file], source: .english, target: german, analyzer: analyzer)
    }
  }
}
