import SourceText
import Testing
import UnicodeText

@testable import Terminology

/// The formats of existing glossaries.
@Suite struct GlossaryFormTests {
  private func load(_ text: String, path: String = "g.csv") throws -> GlossaryFile {
    try GlossaryLoader(sourceLanguage: .english).load(path: path, bytes: Array(text.utf8))
  }

  private func pairs(_ file: GlossaryFile) -> [String] { file.entries.map { "\($0.source)=\($0.target)" } }

  @Test(arguments: [
    ("token,Token\nmodel,Modell\n", "g.csv", GlossaryFile.Form.pairs),
    ("token,Token,en,de\nmodel,Modell,EN,DE\n", "g.csv", .pairs),
    ("en,de\ntoken,Token\nmodel,Modell\n", "g.csv", .languages),
    ("en,de,pos,description\ntoken,Token,noun,a unit\nmodel,Modell,noun,\n", "g.csv", .languages),
    ("token\tToken\ta unit\nmodel\tModell\n", "g.tsv", .tabbed),
    ("# made by hand\ntoken\tToken\tcomment, with a comma\nmodel\tModell\n", "g.txt", .tabbed),
    ("token\tToken\nmodel\tModell\n", "g.csv", .tabbed),
    ("source,target\ntoken,Token\nmodel,Modell\n", "g.csv", .columns),
    ("note,TARGET,status,Source\n,Token,preferred,token\nx,Modell,,model\n", "g.csv", .columns),
    ("source;target;note\ntoken;Token;a, b\nmodel;Modell;\n", "g.csv", .columns),
    ("source\ttarget\ntoken\tToken\nmodel\tModell\n", "g.csv", .columns),
    ("\u{FEFF}source,target\r\ntoken,Token\r\nmodel,Modell", "g.csv", .columns),
    ("source,target\rtoken,Token\rmodel,Modell\r", "g.csv", .columns),
    ("source,target\n\n\"token\",\"Token\"\n  model ,  Modell \n", "g.csv", .columns),
  ]) func everyFormIsRead(text: String, path: String, form: GlossaryFile.Form) throws {
    let file = try load(text, path: path)
    #expect(file.form == form)
    #expect(pairs(file) == ["token=Token", "model=Modell"])
    #expect(file.problems.isEmpty)
  }

  @Test func quotedFieldsHoldSeparatorsQuotesAndLineEnds() throws {
    let file = try load("source,target,note\n\"a, b\",\"c \"\"d\"\"\",\"two\r\nlines\"\nx,y,z\n")
    #expect(pairs(file) == ["a, b=c \"d\"", "x=y"])
    #expect(file.entries[0].note == "two lines")
    #expect(file.problems.isEmpty)
  }

  @Test func allOwnColumnsAreUnderstood() throws {
    let file = try load(
      "source,target,status,match,case,pos,domain,note\nrun,laufen,Preferred,stem,exact,Verb,computing,not rennen\n")
    let entry = try #require(file.entries.first)
    #expect(entry.status == .preferred)
    #expect(entry.match == .stem)
    #expect(entry.isCaseExact)
    #expect(entry.partOfSpeech == "verb")
    #expect(entry.domain == "computing")
    #expect(entry.note == "not rennen")
  }

  @Test func aHeadOfLanguagesServesEachLanguage() throws {
    let file = try load("fr,en,de-CH,zh-TW\njeton,token,Token,權杖\nmodèle,model,,模型\n")
    let german = try #require(LanguageTag("de"))
    let taiwanese = try #require(LanguageTag("zh-Hant"))
    let french = try #require(LanguageTag("fr-CA"))
    #expect(file.entries.filter { $0.applies(from: .english, to: german) }.map(\.target) == ["Token"])
    #expect(file.entries.filter { $0.applies(from: .english, to: taiwanese) }.map(\.target) == ["權杖", "模型"])
    #expect(file.entries.filter { $0.applies(from: .english, to: french) }.map(\.target) == ["jeton", "modèle"])
  }

  @Test func twoWordsThatAreLanguageTagsAreNoHead() throws {
    #expect(pairs(try load("no,nein\nis,ist\n")) == ["no=nein", "is=ist"])
  }

  @Test func aKeepListHasTermsAndComments() throws {
    let file = try load(
      "\u{FEFF}# names\r\nGitHub\r\n\r\n  Visual Studio Code  \r\nDocker ~\r\n~\r\n", path: "keep.txt")
    #expect(file.form == .keepList)
    #expect(file.entries.map(\.source) == ["GitHub", "Visual Studio Code", "Docker", "~"])
    #expect(file.entries.map(\.mayBeTransliterated) == [false, false, true, false])
    #expect(file.entries.allSatisfy { $0.status == .keep && $0.isCaseExact })
  }

  @Test func rangesPointIntoTheFile() throws {
    let text = "\u{FEFF}source,target\r\n\"größer\",\"plus grand\"\r\n"
    let file = try load(text)
    let entry = try #require(file.entries.first)
    #expect(file.file.text(entry.sourceRange) == "größer")
    #expect(file.file.text(entry.targetRange) == "plus grand")
  }

  @Test(arguments: [
    ("de", ["de.csv", "keep.txt"]),
    ("de-AT", ["de.csv", "keep.txt"]),
    ("zh-Hans", ["zh.tsv", "cn.csv", "zh-CN.csv", "keep.txt"]),
    ("zh-CN", ["cn.csv", "zh-CN.csv", "zh.tsv", "keep.txt"]),
    ("zh-Hant", ["zh-Hant.csv", "zh-HK.csv", "zh-TW.csv", "keep.txt"]),
    ("zh-TW", ["zh-TW.csv", "zh-Hant.csv", "keep.txt"]),
    ("ja", ["jp.csv", "keep.txt"]),
    ("fr", ["keep.txt"]),
  ]) func filesAreFoundByLanguage(language: String, expected: [String]) throws {
    let names = [
      "README.md", "de.csv", "zh.tsv", "cn.csv", "zh-CN.csv", "zh-TW.csv", "zh-HK.csv", "zh-Hant.csv", "jp.csv",
      "keep.txt", "es.xlsx", "notes.csv",
    ]
    let tag = try #require(LanguageTag(language))
    #expect(Set(GlossaryDiscovery.files(among: names, for: tag)) == Set(expected))
    #expect(GlossaryDiscovery.files(among: names, for: tag).last == "keep.txt")
  }
}
