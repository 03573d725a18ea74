import Testing

@testable import Lexicon

@Suite struct DictionaryFoldersTests {
  @Test func onlyAbsoluteFoldersAreLookedInto() {
    let folders = DictionaryFolders(dictionaryPath: ".:dicts::/opt/dicts:../x", home: "away")
    #expect(folders.paths.first == "/opt/dicts")
    #expect(folders.paths.allSatisfy { $0.hasPrefix("/") })
    #expect(!folders.paths.contains { $0.contains("away") })
    #expect(DictionaryFolders(dictionaryPath: nil, home: "/home/a").paths.contains("/home/a/Library/Spelling"))
  }
}
