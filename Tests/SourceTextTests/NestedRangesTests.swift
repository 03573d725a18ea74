import SourceText
import Testing

@Suite struct NestedRangesTests {
  private let ranges = [
    ByteRange(10, 20), ByteRange(0, 40), ByteRange(12, 14), ByteRange(14, 18), ByteRange(30, 40), ByteRange(50, 60),
  ]

  @Test(arguments: [
    (ByteRange(13, 14), [2, 0, 1]), (ByteRange(13, 15), [0, 1]), (ByteRange(15, 25), [1]), (ByteRange(35, 45), []),
    (ByteRange(45, 46), []), (ByteRange(50, 60), [5]), (ByteRange(60, 60), [5]),
  ])
  func thoseAroundAPlaceAreFoundTheSmallestFirst(place: ByteRange, expected: [Int]) {
    #expect(NestedRanges(ranges).holding(place) == expected)
  }

  @Test(arguments: [(ByteRange(1, 11), 0), (ByteRange(21, 29), nil), (ByteRange(41, 51), 5), (ByteRange(61, 70), nil)])
  func theFirstThatStartsInAPlaceIsFound(place: ByteRange, expected: Int?) {
    #expect(NestedRanges(ranges).first(startingIn: place) == expected)
  }

  @Test func noRangesHoldNothing() {
    #expect(NestedRanges([]).holding(ByteRange(0, 1)).isEmpty)
  }
}
