import Testing
import UnicodeText

@testable import Alignment

struct TargetLanguageTests {
  private static let english = "Walk round the lake and come back over the bridge before it gets dark."
  private static let german = "Gehen Sie um den See und kommen Sie über die Brücke zurück, bevor es dunkel wird."
  private static let italian = "Fate il giro del lago e tornate dal ponte prima che faccia buio, se potete."
  private static let chinese = "绕着湖走一圈，在天黑之前从桥上回来，这样最好。"
  private static let code = "```sh\nls\n```"

  private func decide(
    _ path: String, _ text: String, _ others: [String] = [], option: String? = nil, pattern: String? = nil
  ) throws -> LanguageDecision {
    let layout: Pairing.Layout = try pattern.map { .patterns([try SourcePattern($0)]) } ?? .customary
    let pairing = Pairing(
      sourceLanguage: .english, layout: layout, files: FakeTree(others + [path]).view)
    return TargetLanguage(option: option.flatMap { LanguageTag($0) }, pairing: pairing)
      .decide(try note(text, path: path))
  }

  @Test(arguments: [
    // A counterpart confirms.
    ("walk-de.md", code, ["walk-en.md"], "de"),
    ("walk.de.md", english, ["walk.md"], "de"),
    ("_posts/ar/walk-ar.md", english, ["notes/walk-en.md"], "ar"),
    ("docs/pt-br/walk.md", english, ["docs/en/walk.md"], "pt-BR"),
    ("i18n/ja/docusaurus-plugin-content-docs/current/walk.md", english, ["docs/walk.md"], "ja"),
    ("README.zh-TW.md", code, ["README.md"], "zh-Hant-TW"),
    ("README_cn.md", code, ["README.md"], "zh-Hans"),
    ("kr/walk.md", english, ["en/walk.md"], "ko"),
    ("id/walk.md", code, ["en/walk.md"], "id"),
    // Siblings confirm.
    ("docs/de/walk.md", english, ["docs/fr/other.md"], "de"),
    ("docs/it/walk.md", english, ["docs/fr/other.md", "docs/de/other.md"], "it"),
    ("docs/no/walk.md", english, ["docs/en/other.md"], "no"),
    ("walk-de.md", english, ["walk-fr.md"], "de"),
    ("lang/hant.md", code, ["lang/ja.md"], "zh-Hant"),
    // The text confirms.
    ("elsewhere/walk-de.md", german, [], "de"),
    ("what-is-it.md", italian, [], "it"),
    ("it/walk.md", italian, [], "it"),
    ("no/walk.md", "Gå rundt vannet og kom tilbake over broen før det blir mørkt, hvis du kan.", [], "no"),
    ("zh/walk.md", "繞著湖走一圈，在天黑之前從橋上回來，這樣對嗎？", [], "zh-Hant"),
    ("zh-CN/walk.md", chinese, [], "zh-Hans-CN"),
  ])
  func aConfirmedTagNamesTheLanguage(path: String, text: String, others: [String], language: String) throws {
    let decision = try decide(path, text, others)
    let expected = try #require(LanguageTag(language))
    #expect(decision.language == expected)
    #expect(decision.origin == .path)
    #expect(!decision.isSource)
    #expect(decision.readsAsSource == (text == Self.english))
  }

  @Test(arguments: [
    ("what-is-it.md", ["what-is.md"]),
    ("say-no.md", ["say.md"]),
    ("users/id/walk.md", ["users/name/walk.md", "users/walk.md"]),
    ("users/id/walk.md", ["users/de/walk.md"]),
    ("docs/in/walk.md", ["docs/en/walk.md", "docs/de/walk.md"]),
    ("docs/so/walk.md", ["docs/walk.md"]),
    ("docs/cs/walk.md", ["docs/go/walk.md", "docs/js/walk.md"]),
    ("walk-de.md", ["swim-de.md"]),
    ("man/walk.md", ["en/walk.md"]),
    ("new/walk.md", ["en/walk.md"]),
    ("walk-2de.md", ["walk.md"]),
  ])
  func anUnconfirmedTagIsAWord(path: String, others: [String]) throws {
    let decision = try decide(path, Self.english, others)
    #expect(decision == LanguageDecision(language: .english, origin: .content, readsAsSource: true, isSource: true))
  }

  @Test(arguments: [
    ("walk-en.md", english, [String]()),
    ("en/walk.md", english, []),
    ("docs/en-us/walk.md", code, ["docs/de/walk.md"]),
    ("docs/de/walk-en.md", english, ["docs/de/walk-de.md"]),
    ("walk.md", english, []),
    ("walk.md", "---\nlang: en\n---\n\nWalk.", []),
  ])
  func sourcesAreNotJudged(path: String, text: String, others: [String]) throws {
    #expect(try decide(path, text, others).isSource)
  }

  @Test func theFrontMatterGoesBeforeThePath() throws {
    let decision = try decide("fr/walk.md", "---\nlang: de\n---\n\n" + Self.german, ["en/walk.md"])
    #expect(decision.language == .german)
    #expect(decision.origin == .frontMatter)
  }

  @Test func aCopiedFrontMatterHidesNoUntranslatedNote() throws {
    let decision = try decide("_posts/de/walk-de.md", "---\nlang: en\n---\n\n" + Self.english, ["_posts/en/walk-en.md"])
    #expect(
      decision
        == LanguageDecision(
          language: .german, origin: .path, readsAsSource: true, isSource: false, pathPart: .name("de")))
  }

  @Test func aWrongFrontMatterGivesWayToTheText() throws {
    let decision = try decide("walk.md", "---\nlang: en\n---\n\n" + Self.chinese)
    #expect(decision.language?.text == "zh-Hans")
    #expect(!decision.isSource)
  }

  @Test func whatIsNoLanguageInTheFrontMatterSaysNothing() throws {
    #expect(try decide("walk.md", "---\nlang: python\n---\n\n" + Self.german).origin == .content)
  }

  @Test func theOptionGoesBeforeAll() throws {
    let decision = try decide("docs/fr/walk.md", Self.german, ["docs/en/walk.md"], option: "de-AT")
    #expect(decision.language?.text == "de-AT")
    #expect(decision.origin == .option)
    #expect(try decide("walk.md", Self.english, option: "de").readsAsSource)
    #expect(try !decide("walk.md", Self.english, option: "de").isSource)
    #expect(try decide("walk-en.md", Self.english, option: "de").isSource)
  }

  /// A folder named like a language may be about that language.
  @Test(arguments: [
    // The text decides.
    ("translations/de/samples/zh-cn/walk.md", german, ["samples/walk.md", "translations/de/samples/ja/walk.md"], "de"),
    ("docs/de/speech/it/walk.md", german, ["docs/en/speech/it/walk.md", "docs/de/speech/fr/walk.md"], "de"),
    // The same folder is in the source.
    ("translations/de/samples/zh-cn/walk.md", english, ["samples/zh-cn/walk.md", "samples/walk.md"], "de"),
    // There is no evidence for the outer one.
    ("de/samples/zh-cn/walk.md", chinese, ["de/samples/walk.md"], "zh-Hans-CN"),
    ("fr/app/de/walk.md", english, ["fr/app/en/walk.md"], "de"),
    ("fr/app/walk-de.md", german, [], "de"),
  ])
  func anInnerFolderMayBelongToTheSubject(path: String, text: String, others: [String], language: String) throws {
    #expect(try decide(path, text, others).language == LanguageTag(language))
  }

  @Test func aPageOfTheSourceAboutALanguageIsASource() throws {
    let others = ["docs/de/speech/zh/walk.md", "docs/en/speech/ja/walk.md"]
    #expect(try decide("docs/en/speech/zh/walk.md", Self.english, others).isSource)
    #expect(try !decide("docs/speech/zh/walk.md", Self.english, ["docs/speech/ja/walk.md"]).isSource)
  }

  @Test func theTextAloneTellsATranslation() throws {
    #expect(
      try decide("walk.md", Self.german)
        == LanguageDecision(language: .german, origin: .content, readsAsSource: false, isSource: false))
    #expect(try decide("walk.md", Self.code).language == nil)
  }

  @Test func aPatternTellsSourcesFromTranslations() throws {
    let pattern = "{dir}/{name}.src.{ext}"
    let files = ["de/walk.md", "de/walk.src.md", "fr/walk.md"]
    #expect(try decide("de/walk.src.md", Self.english, files, pattern: pattern).isSource)
    #expect(try decide("de/walk.md", Self.english, files, pattern: pattern).readsAsSource)
    #expect(try !decide("de/walk.md", Self.english, files, pattern: pattern).isSource)
  }
}
