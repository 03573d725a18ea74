import RuleTesting
import Testing
import UnicodeText

@testable import Lexicon

@Suite(.enabled(if: Speller.isAvailable, "libhunspell is not installed"))
struct LanguageEvidenceTests {
  private func score(_ word: String, _ lexicon: Lexicon, asksDictionaries: Bool) throws -> Float {
    let evidence = LanguageEvidence(source: .english, target: .german, lexicon: lexicon)
    let text = Array(word.utf16)
    return evidence.score(
      text, try #require(TextAnalyzer().words(text).first), asksDictionaries: asksDictionaries)
  }

  @Test func aWordThatIsNotLookedUpIsWeighedByItsLetters() throws {
    let folder = try TemporaryFolder()
    try folder.add("en_US.aff", "SET UTF-8\n")
    try folder.add("en_US.dic", "1\nblorptwang\n")
    try folder.add("de_DE.aff", "SET UTF-8\n")
    try folder.add("de_DE.dic", "1\nHaus\n")
    let lexicon = Lexicon(folders: DictionaryFolders(paths: [folder.path]))
    let bare = try score("blorptwang", Lexicon(usesDictionaries: false), asksDictionaries: true)
    #expect(try score("blorptwang", lexicon, asksDictionaries: true) == 1)
    #expect(try score("blorptwang", lexicon, asksDictionaries: false) == bare)
    #expect(bare < 0)
  }
}
