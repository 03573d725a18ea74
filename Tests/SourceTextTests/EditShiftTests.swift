import Testing

@testable import SourceText

@Suite struct EditShiftTests {
  /// In `abcdefghij`, `c` is deleted, `ef` becomes `EEE`, and `+` is inserted before `i`: `abdEEEgh+ij`.
  @Test(arguments: [
    (0..<1, 0..<1), (1..<2, 1..<2), (3..<4, 2..<3), (4..<6, 3..<6), (5..<6, 3..<6), (4..<5, 3..<6), (6..<7, 6..<7),
    (7..<8, 7..<9), (8..<9, 8..<10), (9..<10, 10..<11), (0..<10, 0..<11), (8..<8, 8..<9), (9..<9, 10..<10),
  ])
  func rangesMoveWithTheTextThatTheyName(before: Range<Int>, after: Range<Int>) {
    var set = EditSet()
    set.insert([
      Edit(range: ByteRange(2, 3), text: ""), Edit(range: ByteRange(4, 6), text: "EEE"),
      Edit(range: ByteRange(8, 8), text: "+"),
    ])
    #expect(String(decoding: set.applied(to: Array("abcdefghij".utf8)), as: UTF8.self) == "abdEEEgh+ij")
    let shifted = EditShift(set)(ByteRange(before.lowerBound, before.upperBound))
    #expect(shifted == ByteRange(after.lowerBound, after.upperBound))
  }
}
