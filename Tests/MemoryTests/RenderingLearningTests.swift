import Alignment
import Lexicon
import Notes
import SourceText
import Testing
import UnicodeText

@testable import Memory

/// What `calque learn` finds out about the renderings of terms.
struct RenderingLearningTests {
  private let analyzer: TextAnalyzer

  init() throws { analyzer = try TextAnalyzer() }

  /// Pages with two sentences about a valve whose rendering is given.
  private static func pages(_ renderings: [String]) -> [(source: String, target: String)] {
    renderings.enumerated().map { number, rendering in
      (
        "# Page \(number)\n\nCopy the valve into drawing \(number + 3).\n\nThe valve has \(number + 20) bolts.",
        "# Seite \(number)\n\nKopieren Sie das \(rendering) in Zeichnung \(number + 3).\n\n"
          + "Das \(rendering) hat \(number + 20) Bolzen."
      )
    }
  }

  private func renderings(_ pages: [(source: String, target: String)]) throws -> [String] {
    let language = try #require(LanguageTag("de"))
    let lexicon = Lexicon(usesDictionaries: false)
    var learning = Learning()
    for page in pages {
      func note(_ text: String) throws -> Note {
        try NoteReader.read(SourceFile(path: "note.md", bytes: Array(text.utf8)), analyzer)
      }
      let (source, target) = (try note(page.source), try note(page.target))
      let alignment = BlockAligner(from: .english, to: language).align(source: source, target: target)
      learning.add(LearningSample(target, source: source, in: language, from: .english, alignment, lexicon))
    }
    return MemoryFile.settled(learning.facts(from: .english)).filter { $0.kind == .rendering }.map { fact in
      "\(fact.name) \(fact.tally.count)/\(fact.tally.total) \(fact.blocks?.count ?? 0)/\(fact.blocks?.total ?? 0)"
    }
  }

  @Test func theUsualRenderingAndTheOtherAreCounted() throws {
    let found = try renderings(Self.pages(Array(repeating: "Ventil", count: 8) + ["Absperrglied", "Absperrglied"]))
    #expect(found.contains("valve → Ventil 8/10 16/20"), "\(found)")
    #expect(found.contains("valve → Absperrglied 2/10 4/20"), "\(found)")
  }

  @Test func equalBlocksCountOnce() throws {
    let page = try #require(Self.pages(["Ventil"]).first)
    #expect(try renderings(Array(repeating: page, count: 9)).isEmpty)
  }

  @Test func twoPagesTeachNothing() throws {
    #expect(try renderings(Self.pages(["Ventil", "Ventil"])).isEmpty)
  }

  @Test func linesWithoutNumbersOfBlocksAreFaults() {
    let lines = [
      "de\trendering\ta → b\t1\t2", "de\trendering\ta → b\t1\t2\t3/2", "de\trendering\ta → b\t1\t2\tx",
      "de\trendering\ta → b\t1\t2\t//1//2/",
    ]
    for line in lines {
      let file = MemoryFile(path: "memory", bytes: Array("calque memory 1\n\(line)\n".utf8))
      #expect(file.facts.isEmpty && file.problems.count == 1, "\(line)")
    }
  }

  @Test func aFileIsReadAsItIsWritten() {
    let facts = [
      MemoryFact(
        .rendering, in: LanguageTag("de"), "gate → Tor", MemoryFact.Tally(count: 3, total: 4),
        blocks: MemoryFact.Tally(count: 5, total: 9))
    ]
    #expect(MemoryFile(path: "memory", bytes: MemoryFile.bytes(of: facts)).facts == facts)
  }

  /// A memory comes with a repository: no rendering of it reaches a terminal or a note with such characters.
  @Test(arguments: ["\u{1B}[31m", "\u{7F}", "\u{B}", "\u{202E}", "\u{2066}", "\u{9B}", "\u{E000}", "\u{E0041}", "\n"])
  func controlsAreNoPartOfARendering(text: String) {
    let tally = MemoryFact.Tally(count: 9, total: 9)
    let facts = [
      MemoryFact(.rendering, in: .english, "gate → T\(text)or", tally, blocks: tally),
      MemoryFact(.headingSegment, in: .english, "Closing the gate → T\(text)or", tally),
    ]
    #expect(LearnedRendering(facts[0]) == nil)
    #expect(SegmentFact.texts(facts[1].name) == nil)
    #expect(SegmentFact.name("Closing the gate", "T\(text)or") == nil)
  }
}
