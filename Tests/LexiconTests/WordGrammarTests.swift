import Languages
import Testing
import UnicodeText

@testable import Lexicon

/// The grammars and stemmers that files of languages name.
@Suite struct WordGrammarTests {
  @Test(arguments: Language.all.filter { $0.grammar != nil }.map(\.tag.text))
  func namedGrammarIsThere(tag: String) throws {
    let language = Language.of(try #require(LanguageTag(tag)))
    #expect(WordGrammars.names.contains(try #require(language.grammar)))
  }

  @Test func everyGrammarIsNamed() {
    #expect(WordGrammars.names == Set(Language.all.compactMap(\.grammar)))
  }

  @Test(arguments: Language.all.filter { $0.stemmer != nil }.map(\.tag.text))
  func snowballHasTheNamedStemmer(tag: String) throws {
    #expect(Stemmer(try #require(LanguageTag(tag))) != nil)
  }
}
