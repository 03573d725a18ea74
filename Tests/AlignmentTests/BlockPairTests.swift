import Notes
import RandomInput
import Testing

@testable import Alignment

struct BlockPairTests {
  /// The block pairs as text: the blocks' first lines, "-" for an empty side.
  private func shown(_ source: String, _ target: String) throws -> [String] {
    let (here, there) = (try note(source), try note(target))
    return BlockAligner(from: .english, to: .german).align(source: here, target: there).blockPairs.map { pair in
      [(pair.sources, here), (pair.targets, there)].map { range, note in
        range.isEmpty
          ? "-"
          : range.map { String(note.file.text(note.blocks[$0].range).prefix { $0 != "\n" }) }.joined(separator: " + ")
      }.joined(separator: " = ")
    }
  }

  @Test func blocksWithoutProsePairToo() throws {
    let source = """
      ---
      title: Kettle
      ---
      # Kettle

      ```sh
      kettle --on
      ```

      <hr>

      ---

      Wait until it sings.
      """
    let target = """
      ---
      title: Kessel
      ---
      # Kessel

      <hr>

      ---

      Warten Sie, bis er singt.
      """
    let found = try shown(source, target)
    #expect(
      found == [
        "Kettle = Kessel", "kettle --on = -", "<hr> = <hr>", "--- = ---",
        "Wait until it sings. = Warten Sie, bis er singt.",
      ])
  }

  @Test(arguments: 0..<40)
  func everyBlockIsCoveredOnceInOrder(seed: Int) throws {
    var random = SeededNumbers(seed)
    let (here, there) = (try note(RandomNote.make(&random)), try note(RandomNote.make(&random)))
    for (source, target) in [(here, there), (there, here)] {
      let pairs = BlockAligner(from: .english, to: .german).align(source: source, target: target).blockPairs
      #expect(pairs.flatMap(\.targets) == body(target))
      #expect(pairs.flatMap(\.sources).sorted() == body(source))
      #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.targets.upperBound <= $1.targets.lowerBound })
      #expect(pairs.allSatisfy { $0.sources.upperBound <= source.blocks.count })
    }
  }

  /// The blocks of a note without its front matter.
  private func body(_ note: Note) -> [Int] {
    note.blocks.indices.filter { index in
      if case .frontMatter = note.blocks[index].kind { false } else { true }
    }
  }
}
