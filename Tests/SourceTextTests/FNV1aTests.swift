import SourceText
import Testing

@Suite struct FNV1aTests {
  /// Test vectors that the authors publish with the algorithm.
  @Test(arguments: [
    ("", 0xCBF2_9CE4_8422_2325 as UInt64), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
  ])
  func hashesAreThoseOfTheAuthors(text: String, value: UInt64) {
    var hash = FNV1a()
    hash.add(contentsOf: text.utf8)
    #expect(hash.value == value)
  }

  @Test func wideUnitsAreTakenInOneStep() {
    var (wide, narrow) = (FNV1a(), FNV1a())
    wide.add(0x61 as UInt16)
    narrow.add(0x61 as UInt8)
    #expect(wide.value == narrow.value)
    wide.add(0x0161 as UInt16)
    narrow.add(0x61 as UInt8)
    #expect(wide.value != narrow.value)
  }
}
