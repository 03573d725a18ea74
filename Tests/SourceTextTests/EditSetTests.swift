import Testing

@testable import SourceText

@Suite struct EditSetTests {
  @Test func editsAreMadeInOnePassWhateverTheirOrder() {
    let edits = set([edit(8, 8, "!")], [edit(0, 3, "Das alte")], [edit(4, 6, "")])
    #expect(String(decoding: edits.applied(to: Array("Der Haus".utf8)), as: UTF8.self) == "Das alte us!")
  }

  @Test(arguments: [(1, 3), (0, 1), (4, 6), (2, 2), (4, 4), (0, 9), (3, 3)])
  func whatTouchesAnEditIsRefused(start: Int, end: Int) {
    #expect(set([edit(1, 4, "x")], [edit(start, end, "y")]).edits == [edit(1, 4, "x")])
  }

  @Test func groupsStandOrFallTogether() {
    let edits = set([edit(4, 5, "x")], [edit(0, 1, "a"), edit(4, 4, "b")])
    #expect(edits.edits.count == 1)
    #expect(set([edit(4, 5, "x")], [edit(0, 1, "a"), edit(8, 9, "b")]).edits.map(\.range.start.value) == [0, 4, 8])
  }

  @Test func groupThatOverlapsItselfIsRefused() {
    #expect(set([edit(0, 3, "a"), edit(2, 4, "b")]).isEmpty)
    #expect(set([edit(5, 6, "a"), edit(0, 1, "b")]).isEmpty)
  }

  private func edit(_ start: Int, _ end: Int, _ text: String) -> Edit { Edit(range: ByteRange(start, end), text: text) }

  private func set(_ groups: [Edit]...) -> EditSet {
    groups.reduce(into: EditSet()) { $0.insert($1) }
  }
}
