import Foundation
import RuleTesting
import Testing
import UnicodeText

@testable import Lexicon

@Suite(.enabled(if: Speller.isAvailable, "libhunspell is not installed"))
struct SpellerTests {
  private let german = LanguageTag.german

  @Test func knowsTheWordsOfItsDictionaryAndNoOthers() throws {
    let folder = try TemporaryFolder()
    try folder.add("de_DE.aff", "SET UTF-8\n")
    try folder.add("de_DE.dic", "2\nHaus\nschön\n")
    let speller = try #require(Speller(german, in: DictionaryFolders(paths: [folder.path])))
    #expect(speller.isWord("schön") == true)
    #expect(speller.isWord("Haus") == true)
    #expect(speller.isWord("schon") == false)
    #expect(speller.words(among: ["Haus", "Hauss"]) == [true, false])
    #expect(speller.suggestions(for: "Hauss") == ["Haus"])
    #expect(!speller.isBroken)
  }

  @Test func keepsALimitedNumberOfVerdicts() throws {
    let folder = try TemporaryFolder()
    try folder.add("de_DE.aff", "SET UTF-8\n")
    try folder.add("de_DE.dic", "1\nHaus\n")
    let speller = try #require(Speller(german, in: DictionaryFolders(paths: [folder.path]), mostResults: 10))
    for number in 0..<95 {
      #expect(speller.isWord("Haus\(number)") == false)
      #expect(speller.isWord("Haus") == true)
      #expect(speller.keptResults <= 10)
    }
    #expect(speller.isWord(String(repeating: "Haus", count: 100)) == false)
    #expect(speller.keptResults <= 10)
  }

  @Test(arguments: [
    ("ISO8859-1", "de", "schön", [0x73, 0x63, 0x68, 0xF6, 0x6E] as [UInt8]),
    ("ISO8859-15", "de", "schön", [0x73, 0x63, 0x68, 0xF6, 0x6E]),
    ("KOI8-R", "ru", "дом", [0xC4, 0xCF, 0xCD]),
    ("microsoft-cp1251", "ru", "дом", [0xE4, 0xEE, 0xEC]),
  ])
  func readsDictionariesInOtherEncodings(name: String, language: String, word: String, bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    try folder.add("\(language).aff", "SET \(name)\n")
    try folder.add("\(language).dic", bytes: Data(Array("1\n".utf8) + bytes + [0x0A]))
    let tag = try #require(LanguageTag(language))
    let speller = try #require(Speller(tag, in: DictionaryFolders(paths: [folder.path])))
    #expect(speller.isWord(word) == true)
    #expect(speller.isWord(word + "漢") == false)
    #expect(speller.suggestions(for: word + String(word.suffix(1))) == [word])
  }

  @Test(arguments: [
    ("SET UTF-8\n", ""), ("", "1\nHaus\n"), ("SET UTF-8\n", "999999999\nHaus\n"), ("SET UTF-8\n", "Haus\n"),
    ("SET UTF-8\n", "0\n"), ("SET KLINGON-9\n", "1\nHaus\n"),
  ])
  func refusesDamagedDictionaries(affixes: String, words: String) throws {
    let folder = try TemporaryFolder()
    try folder.add("de_DE.aff", affixes)
    try folder.add("de_DE.dic", words)
    let speller = try #require(Speller(german, in: DictionaryFolders(paths: [folder.path])))
    #expect(speller.isWord("Haus") == nil)
    #expect(speller.isBroken)
  }

  @Test func survivesAffixesCutShort() throws {
    let folder = try TemporaryFolder()
    try folder.add("de_DE.aff", "SET UTF-8\nSFX A Y 20\nSFX A 0 er .\nSFX A")
    try folder.add("de_DE.dic", "3\nHaus/A\nBaum/é\u{0}")
    let speller = try #require(Speller(german, in: DictionaryFolders(paths: [folder.path])))
    #expect(speller.isWord("") == false || speller.isBroken)
    #expect(speller.isWord(String(repeating: "a", count: 1000)) != true)
  }

  @Test func prefersTheRegionAskedFor() throws {
    let folder = try TemporaryFolder()
    for name in ["de_AT", "de_CH", "de_DE"] {
      try folder.add("\(name).aff", "SET UTF-8\n")
      try folder.add("\(name).dic", "1\n\(name == "de_AT" ? "Jänner" : "Januar")\n")
    }
    let folders = DictionaryFolders(paths: ["/nowhere", folder.path])
    let austrian = try #require(LanguageTag("de-AT"))
    #expect(Speller(austrian, in: folders)?.isWord("Jänner") == true)
    #expect(folders.files(for: german)?.name == "de_DE")
  }

  @Test func earlierFoldersWin() throws {
    let (first, second) = (try TemporaryFolder(), try TemporaryFolder())
    for (folder, word) in [(first, "eins"), (second, "zwei")] {
      try folder.add("de_DE.aff", "SET UTF-8\n")
      try folder.add("de_DE.dic", "1\n\(word)\n")
    }
    let speller = try #require(Speller(german, in: DictionaryFolders(paths: [first.path, second.path])))
    #expect(speller.isWord("eins") == true)
    #expect(speller.isWord("zwei") == false)
  }

  @Test func saysWhichLanguagesLackADictionary() throws {
    let lexicon = Lexicon(folders: DictionaryFolders(paths: ["/nowhere"]))
    let french = try #require(LanguageTag("fr"))
    #expect(lexicon.speller(for: french) == nil)
    #expect(lexicon.languagesWithoutDictionary == [french])
    #expect(Lexicon(usesDictionaries: false).speller(for: french) == nil)
  }
}
