import SourceText
import Testing

@Suite struct BinarySearchTests {
  @Test func theFirstIndexThatIsAfterIsFound() {
    for count in 0...20 {
      let numbers = (0..<count).map { 2 * $0 }
      for limit in -1...(2 * count + 1) {
        let expected = numbers.firstIndex { $0 >= limit } ?? numbers.endIndex
        #expect(numbers.partitioningIndex { $0 >= limit } == expected)
        let rest = numbers.dropFirst(3)
        #expect(rest.partitioningIndex { $0 >= limit } == rest.firstIndex { $0 >= limit } ?? rest.endIndex)
      }
    }
  }
}
