import RandomInput
import SourceText
import Testing
import UnicodeText

@testable import Notes

/// The content of a block besides words, with exact places.
struct InlineTests {
  @Test(arguments: [
    ("[a](b)", ["link [a](b) a → b"]),
    ("[a *b*](<c d> \"t\") e", ["link [a *b*](<c d> \"t\") a *b* → c d “t”", "emphasis *b* b"]),
    ("![alt](i.png 'T')", ["image ![alt](i.png 'T') alt → i.png “T”"]),
    ("[![a](i.png)](p.md)", ["link [![a](i.png)](p.md) ![a](i.png) → p.md", "image ![a](i.png) a → i.png"]),
    ("[a][l] [l] [l][]\n\n[l]: /u 'T'", ["link [a][l] a → /u", "link [l] l → /u", "link [l][] l → /u"]),
    ("[a](x\\)y)", ["link [a](x\\)y) a → x\\)y"]),
    ("[a](x?a=1&amp;b=2)", ["link [a](x?a=1&amp;b=2) a → x?a=1&amp;b=2"]),
    ("[a](https://x.org/a_b) z", ["link [a](https://x.org/a_b) a → https://x.org/a_b"]),
    ("[]()", ["link []() "]),
    (
      "<https://x.org> me@x.org",
      ["address <https://x.org> https://x.org → https://x.org", "address me@x.org me@x.org → me@x.org"]
    ),
    ("***a** b* __c__ ~~d~~", ["emphasis ***a** b* **a** b", "strong **a** a", "strong __c__ c", "strike ~~d~~ d"]),
    ("* _a_ `b`\n* c\n\n  * *d* e", ["emphasis _a_ a", "codeSpan `b` b", "emphasis *d* d"]),
    ("a `b` ``c`d``", ["codeSpan `b` b", "codeSpan ``c`d`` c`d"]),
    (
      "x {name} %s {{ y }} :smile: [^1] $a=b$",
      [
        "placeholder {name} {name}", "placeholder %s %s", "placeholder {{ y }} {{ y }}", "shortcode :smile: :smile:",
        "footnote [^1] [^1]", "math $a=b$ $a=b$",
      ]
    ),
    ("# T { #top }", ["attribute { #top } { #top }"]),
    ("a <b id=\"x\">c</b> <img src=\"p.png\">", ["tag <b id=\"x\"> x", "tag <img src=\"p.png\">  → p.png"]),
    ("<div>\n<a name=\"q\" href=\"r\">s</a>\n</div>", ["tag <div> ", "tag <a name=\"q\" href=\"r\"> q → r"]),
    ("``` py title=\"x\"\na\n  b\n```", ["codeBlock a\n  b a\n  b → py title=\"x\""]),
    ("> - *a\n>   b*", ["emphasis *a\n>   b* a\n>   b"]),
    ("| a | b |\n|-|-|\n| `c` | [d](e) |", ["codeSpan `c` c", "link [d](e) d → e"]),
    ("---\ntitle: a {b}\n---\n", ["placeholder {b} {b}"]),
    ("{* ../a.py hl[1] *}", ["placeholder {* ../a.py hl[1] *} {* ../a.py hl[1] *}"]),
  ])
  func whatStandsBesideWordsIsTold(_ markdown: String, _ expected: [String]) throws {
    #expect(try shown(markdown) == expected)
  }

  @Test func definitionsAreTold() throws {
    let note = try Shown.note("[a]: </u v> \"t\"\n[b]: x\n[//]: # (c)\n[^f]: y\n\n[a] [b]")
    let shown = note.definitions.map {
      [$0.label, $0.destination, $0.title ?? $0.label].map(note.file.text).joined(separator: "|")
    }
    #expect(shown == ["a|/u v|t", "b|x|b"])
  }

  @Test(arguments: 0..<30)
  func placesAreExactInRandomMarkdown(_ seed: Int) throws {
    var random = RandomMarkup(seed: seed + 4000)
    for path in ["a.md", "a.mdx", "a.txt"] {
      for number in 0..<30 {
        let text = number % 3 == 0 ? random.noise() : random.document()
        let note = try Shown.note(text, path: path)
        #expect(problems(note) == [], "\(text.debugDescription)")
      }
    }
  }

  private func problems(_ note: Note) -> [String] {
    var found: [String] = []
    if note.blocks.map(\.inlines.count).reduce(0, +) != note.inlines.count { found.append("not of one block") }
    for block in note.blocks {
      let inlines = note.inlines[block.inlines]
      if !zip(inlines, inlines.dropFirst()).allSatisfy({ $0.range.start <= $1.range.start }) { found.append("order") }
    }
    for inline in note.inlines {
      let all = [inline.range, inline.content, inline.target, inline.title].compactMap { $0 }
      if all.contains(where: { $0.end.value > note.file.bytes.count }) { found.append("beyond the file") }
      if all.contains(where: { String(validating: slice($0, note), as: UTF8.self) == nil }) { found.append("splits") }
      if !inline.range.contains(inline.content) { found.append("content outside") }
      if let problem = markProblem(inline, note) { found.append("\(problem) \(note.file.text(inline.range))") }
    }
    return found
  }

  /// Checks that the text at the place of an inline agrees with its kind.
  private func markProblem(_ inline: Inline, _ note: Note) -> String? {
    let bytes = Array(slice(inline.range, note))
    let isRight =
      switch inline.kind {
      case .link: bytes.first == UInt8(ascii: "[")
      case .image: bytes.starts(with: "![".utf8)
      case .codeSpan: bytes.count >= 2 && bytes.first == UInt8(ascii: "`") && bytes.last == UInt8(ascii: "`")
      case .emphasis: bytes.first == bytes.last && (bytes.first == 0x2A || bytes.first == 0x5F)
      case .strong: bytes.prefix(2).elementsEqual(bytes.suffix(2)) && (bytes.first == 0x2A || bytes.first == 0x5F)
      case .strike: bytes.first == UInt8(ascii: "~") && bytes.last == UInt8(ascii: "~")
      case .tag: bytes.first == UInt8(ascii: "<") && bytes.last == UInt8(ascii: ">")
      case .footnote: bytes.starts(with: "[^".utf8) && bytes.last == UInt8(ascii: "]")
      default: true
      }
    return isRight ? nil : "\(inline.kind)"
  }

  private func slice(_ range: ByteRange, _ note: Note) -> ArraySlice<UInt8> {
    note.file.bytes[range.start.value..<range.end.value]
  }

  private func shown(_ markdown: String) throws -> [String] {
    let note = try Shown.note(markdown)
    return note.inlines.map { inline in
      var text = "\(inline.kind) \(note.file.text(inline.range)) \(note.file.text(inline.content))"
      if let target = inline.target { text += " → \(note.file.text(target))" }
      if let title = inline.title { text += " “\(note.file.text(title))”" }
      return text
    }
  }
}
