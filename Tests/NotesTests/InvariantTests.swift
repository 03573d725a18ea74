import RandomInput
import SourceText
import Testing
import UnicodeText

@testable import Notes

/// Properties of every note, checked on random Markdown.
struct InvariantTests {
  @Test(arguments: 0..<40)
  func rangesAreExactOnRandomMarkdown(_ seed: Int) throws {
    var random = RandomMarkup(seed: seed)
    let analyzer = try TextAnalyzer()
    for path in ["a.md", "a.mdx", "a.txt"] {
      for _ in 0..<25 { try check(random.document(), path, analyzer) }
    }
  }

  @Test(arguments: 0..<20)
  func randomBytesDoNotCrash(_ seed: Int) throws {
    var random = RandomMarkup(seed: seed + 1000)
    let analyzer = try TextAnalyzer()
    for _ in 0..<40 { try check(random.noise(), "a.md", analyzer) }
  }

  @Test(arguments: 0..<20)
  func lineEndsAndByteOrderMarksOnlyShiftRanges(_ seed: Int) throws {
    var random = RandomMarkup(seed: seed + 2000)
    for _ in 0..<20 {
      let text = random.document()
      let plain = try Shown.note(text)
      try expectSame(plain, Shown.note("\u{FEFF}" + text), text)
      try expectSame(plain, Shown.note(text.replacing("\n", with: "\r\n")), text)
      try expectSame(plain, Shown.note(text.replacing("\n", with: "\r")), text)
      if !text.hasSuffix("\n") { try expectSame(plain, Shown.note(text + "\n"), text) }
    }
  }

  private func expectSame(_ a: Note, _ b: Note, _ text: String) {
    let shown = { (note: Note) in note.segments.map { Shown.name($0.kind) + Shown.text($0.text) } }
    #expect(shown(a) == shown(b), "\(text.debugDescription)")
    let slices = { (note: Note) in
      note.segments.map { note.file.text($0.range).replacing("\r\n", with: "\n").replacing("\r", with: "\n") }
    }
    #expect(slices(a) == slices(b), "\(text.debugDescription)")
    #expect(a.blocks.map(\.kind) == b.blocks.map(\.kind), "\(text.debugDescription)")
  }

  private func check(_ text: String, _ path: String, _ analyzer: TextAnalyzer) throws {
    let file = try SourceFile(path: path, bytes: Array(text.utf8))
    let note = try NoteReader.read(file, analyzer)
    var problems: [String] = []
    for segment in note.segments { problems += self.problems(segment, file) }
    for (a, b) in zip(note.blocks, note.blocks.dropFirst()) where a.range.start > b.range.start {
      problems.append("blocks out of order")
    }
    for (index, block) in note.blocks.enumerated() {
      if block.segments.contains(where: { note.segments[$0].block != index }) {
        problems.append("segment of another block")
      }
      if block.range.end.value > file.bytes.count { problems.append("block beyond the file") }
      let starts = block.segments.map { note.segments[$0].range.start }
      if starts != starts.sorted() { problems.append("segments out of order") }
    }
    #expect(problems.isEmpty, "\(text.debugDescription)")
  }

  private func problems(_ segment: Segment, _ file: SourceFile) -> [String] {
    let text = segment.text
    var problems: [String] = []
    var end = 0
    for (index, run) in text.runs.enumerated() {
      let next = index + 1 < text.runs.count ? Int(text.runs[index + 1].start) : text.utf16.count
      let slice = file.bytes[run.bytes.start.value..<run.bytes.end.value]
      let units = text.utf16[Int(run.start)..<next]
      if units.isEmpty { problems.append("empty run") }
      if run.bytes.start.value < end { problems.append("runs overlap") }
      end = run.bytes.end.value
      guard let string = String(validating: slice, as: UTF8.self) else {
        problems.append("run splits a character")
        continue
      }
      if run.content == .verbatim, !string.utf16.elementsEqual(units) { problems.append("verbatim run differs") }
      if case .masked(let mask) = run.content, Array(units) != [mask.rawValue] { problems.append("mask differs") }
      if run.content == .softBreak || run.content == .hardBreak, Array(units) != [0x0A] {
        problems.append("break differs")
      }
    }
    for word in segment.words where segment.byteRange(word).isEmpty { problems.append("word without bytes") }
    return problems
  }
}
