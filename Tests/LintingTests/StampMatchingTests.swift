import Testing

@testable import Linting

/// Which current section belongs to which section of the stamp.
struct StampMatchingTests {
  private static func pairs(_ stamp: String, _ keys: String) throws -> String {
    let digest = try #require(SectionDigest("0123456789ab"))
    let entries = stamp.map { StampEntry(key: String($0), source: digest, target: nil) }
    let keys = keys.map { String($0) }
    return StampMatching(entries, keys: keys) { _, _ in true }.pairs.map { entry, section in
      (entry.map { entries[$0].key } ?? "-") + (section.map { keys[$0] } ?? "-")
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("abc", "abc", "aa bb cc"), ("abc", "axc", "aa bx cc"), ("abc", "ac", "aa b- cc"), ("ac", "abc", "aa -b cc"),
    ("abc", "cab", "cc aa bb"), ("abcd", "axd", "aa bx c- dd"), ("bc", "xc", "bx cc"), ("", "ab", "-a -b"),
    ("ab", "", "a- b-"), ("aab", "ab", "aa bb"), ("xa", "ya", "xy aa"), ("ax", "ayz", "aa xy -z"),
  ])
  func renamedSectionKeepsItsPlace(stamp: String, keys: String, result: String) throws {
    #expect(try Self.pairs(stamp, keys) == result)
  }

  @Test func ofEntriesThatAMergeLeftTwiceTheOneThatHoldsCounts() throws {
    let digests = try ["00000000000a", "00000000000b"].map { try #require(SectionDigest($0)) }
    let entries = digests.map { StampEntry(key: "a", source: $0, target: nil) }
    for wanted in 0...1 {
      let matching = StampMatching(entries, keys: ["a"]) { entry, _ in entry == wanted }
      #expect(matching.pairs.map(\.entry) == [wanted])
    }
  }

  @Test(arguments: ["", "a", "a 0123456789ab", "a 0123456789ab x", "a 0123456789AB none", "a 0123456789ab none x"])
  func whatIsNoEntryIsNotRead(text: String) { #expect(StampEntry(text) == nil) }

  @Test(arguments: ["a 0123456789ab none", "a-b 0123456789ab 000000000000"])
  func entryIsReadAsItIsWritten(text: String) { #expect(StampEntry(text)?.description == text) }

  @Test func manySectionsAreMatchedAtOnce() {
    let keys = (0..<20_000).map { "k\($0)" }
    guard let digest = SectionDigest("0123456789ab") else { return }
    let stamp = keys.reversed().map { StampEntry(key: $0 + "x", source: digest, target: nil) }
    #expect(StampMatching(stamp, keys: keys) { _, _ in true }.pairs.count == 20_000)
  }
}
