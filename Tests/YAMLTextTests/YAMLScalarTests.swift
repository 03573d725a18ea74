import SourceText
import Testing
import YAMLText

struct YAMLScalarTests {
  /// The runs of the value of `a`, verbatim ones as they are, decoded ones in ‹…›.
  @Test(arguments: [
    ("a: plain text # no\n", "plain text"),
    ("a: zwei\n  Zeilen\n", "zwei‹ ›Zeilen"),
    ("a: zwei\n\n\n  Absätze\n", "zwei‹\n\n›Absätze"),
    ("a: 'it''s'\n", "it‹'›s"),
    ("a: 'zwei  \n   Zeilen'\n", "zwei‹ ›Zeilen"),
    ("a: ' x '\n", " x "),
    ("a: \"\"\n", ""),
    ("a: \"tab\\t, \\u00fc, \\U0001F389, \\\"quoted\\\"\"\n", "tab‹\t›, ‹ü›, ‹🎉›, ‹\"›quoted‹\"›"),
    ("a: \"fort\\\n   gesetzt\"\n", "fortgesetzt"),
    ("a: \"fort \\\n\n   gesetzt\"\n", "fort ‹\n›gesetzt"),
    ("a: \"erste\r\n  zweite\"\r\n", "erste‹ ›zweite"),
    ("a: |\n  Zeile eins\n    eingerückt\n  drei\nb: 1\n", "Zeile eins‹\n›  eingerückt‹\n›drei‹\n›"),
    ("a: |-\r\n  eins\r\n\r\n  zwei\r\n", "eins‹\n\n›zwei"),
    ("a: |+\n  eins\n\n\nb: 1\n", "eins‹\n\n\n›"),
    ("a: |2\n    zwei mehr\n", "  zwei mehr‹\n›"),
    ("a: |1\n     \n    zwei\n  drei\n", "    ‹\n›   zwei‹\n› drei‹\n›"),
    ("a: >1\n\n   zwei\n drei\n", "‹\n›  zwei‹\n›drei‹\n›"),
    ("a: >\n  eins\n  zwei\n\n  drei\n", "eins‹ ›zwei‹\n›drei‹\n›"),
    ("a: >-\n  eins\n    eingerückt\n  zwei\n", "eins‹\n›  eingerückt‹\n›zwei"),
    ("a: >- # comment\n\n  später\n", "‹\n›später"),
    ("a: |\n", ""),
    ("a: السطر الأول\n  والثاني\n", "السطر الأول‹ ›والثاني"),
  ])
  func runsLeadBackToTheBytes(yaml: String, expected: String) throws {
    let bytes = Array(yaml.utf8)
    let node = try #require(try YAMLDocument(bytes).root?["a"])
    let scalar = try #require(node.scalar)
    let shown = scalar.runs.map { run in
      switch run.content {
      case .verbatim: String(decoding: bytes[run.range.start.value..<run.range.end.value], as: UTF8.self)
      case .decoded(let text): "‹\(text)›"
      }
    }
    #expect(shown.joined() == expected)
    #expect(shown.joined().filter { $0 != "‹" && $0 != "›" } == scalar.text)
  }

  /// Each would take hours in quadratic or worse time.
  @Test(arguments: [
    "a: \"x" + String(repeating: "\t", count: 100_000) + "y\"\n",
    "a: 'x" + String(repeating: " ", count: 100_000) + "y'\n",
    "a: x" + String(repeating: " ", count: 100_000) + "y\n",
    "a: |1\n" + String(repeating: " ", count: 100_000) + "x\n" + String(repeating: " y\n", count: 50_000),
  ])
  func longRunsOfBlanksAreReadAtOnce(yaml: String) throws {
    let scalar = try #require(try YAMLDocument(Array(yaml.utf8)).root?["a"]?.scalar)
    #expect(scalar.text.utf8.count > 99_000)
    #expect(scalar.runs.allSatisfy { $0.content == .verbatim || $0.content == .decoded("\n") })
  }

  @Test(arguments: [
    ("a: x\n", YAMLScalar.Style.plain), ("a: 'x'\n", .singleQuoted), ("a: \"x\"\n", .doubleQuoted),
    ("a: |\n  x\n", .literal), ("a: >\n  x\n", .folded),
  ])
  func theStyleIsKept(yaml: String, style: YAMLScalar.Style) throws {
    #expect(try YAMLDocument(Array(yaml.utf8)).root?["a"]?.scalar?.style == style)
  }

  @Test func aBlockEndsWithItsLastText() throws {
    let yaml = "a: |\n  eins\n  zwei  \n\n   \n# comment\nb: 1\n"
    let range = try #require(try YAMLDocument(Array(yaml.utf8)).root?["a"]?.range)
    #expect(
      String(decoding: Array(yaml.utf8)[range.start.value..<range.end.value], as: UTF8.self) == "|\n  eins\n  zwei  ")
  }
}
