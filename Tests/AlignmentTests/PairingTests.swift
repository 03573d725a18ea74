import Testing
import UnicodeText

@testable import Alignment

struct PairingTests {
  @Test(arguments: [
    ("notes/plan-ar.md", "ar", ["notes/plan-en.md"], "notes/plan-en.md"),
    ("_posts/ar/2025-01-02-plan-ar.md", "ar", ["_posts/en/2025-01-02-plan-en.md"], "_posts/en/2025-01-02-plan-en.md"),
    ("_posts/ar/plan-ar.md", "ar", ["notes/plan-en.md"], "notes/plan-en.md"),
    ("blog/_posts/hant/plan-hant.md", "hant", ["notes/plan-en.md"], "notes/plan-en.md"),
    ("_posts/ja/plan-ja.md", "ja", ["notes/plan-en.md", "_posts/en/plan-en.md"], "_posts/en/plan-en.md"),
    ("plan.ar.md", "ar", ["plan.md"], "plan.md"),
    ("plan.ar.md", "ar", ["plan.md", "plan.en.md"], "plan.en.md"),
    ("README_zh-CN.md", "zh", ["README.md"], "README.md"),
    ("README.pt-br.md", "pt-BR", ["README.md"], "README.md"),
    ("ar/plan.md", "ar", ["en/plan.md"], "en/plan.md"),
    ("ar/deep/er/plan.md", "ar", ["en/deep/er/plan.md"], "en/deep/er/plan.md"),
    ("zh-hant/plan.md", "zh-TW", ["en/plan.md"], "en/plan.md"),
    ("translations/ar/plan.md", "ar", ["plan.md"], "plan.md"),
    ("translations/ar/docs/plan.md", "ar", ["docs/plan.md"], "docs/plan.md"),
    ("docs/ar/docs/plan.md", "ar", ["docs/en/docs/plan.md"], "docs/en/docs/plan.md"),
    ("docs/ar/plan.md", "ar", ["docs/plan.md"], "docs/plan.md"),
    ("i18n/ar/docusaurus-plugin-content-docs/current/a/plan.md", "ar", ["docs/a/plan.md"], "docs/a/plan.md"),
    (
      "web/i18n/ar/docusaurus-plugin-content-docs/version-1.2/plan.md", "ar",
      ["web/versioned_docs/version-1.2/plan.md"], "web/versioned_docs/version-1.2/plan.md"
    ),
    ("i18n/ar/docusaurus-plugin-content-docs-team/current/plan.md", "ar", ["team/plan.md"], "team/plan.md"),
    ("i18n/ar/docusaurus-plugin-content-blog/plan.md", "ar", ["blog/plan.md"], "blog/plan.md"),
    ("i18n/ar/docusaurus-plugin-content-pages/plan.md", "ar", ["src/pages/plan.md"], "src/pages/plan.md"),
    ("i18n/ar/current/plan.md", "ar", ["docs/plan.md"], "docs/plan.md"),
    ("i18n/ar/plan.md", "ar", ["i18n/en/plan.md"], "i18n/en/plan.md"),
    ("content/ar/plan.md", "ar", ["content/en/plan.md"], "content/en/plan.md"),
    ("files/fr/web/index.md", "fr", ["files/en-us/web/index.md"], "files/en-us/web/index.md"),
    ("blog/translated/plan.de.md", "de", ["blog/plan.md"], "blog/plan.md"),
    ("guide/ar.md", "ar", ["guide/en.md"], "guide/en.md"),
    ("plan.md", "ar", ["plan-en.md"], "plan-en.md"),
    ("./ar/my plan.v2.md", "ar", ["./en/my plan.v2.md"], "./en/my plan.v2.md"),
    ("../ar/plan.md", "ar", ["../en/plan.md"], "../en/plan.md"),
    ("/srv/docs/ar/plan.md", "ar", ["/srv/docs/en/plan.md"], "/srv/docs/en/plan.md"),
    ("заметки/план-ru.md", "ru", ["заметки/план-en.md"], "заметки/план-en.md"),
    ("notes/計画.ja.mdx", "ja", ["notes/計画.mdx"], "notes/計画.mdx"),
  ])
  func findsTheSourceInCustomaryLayouts(path: String, language: String, files: [String], source: String) throws {
    let pairing = Pairing(sourceLanguage: .english, files: FakeTree(files + [path]).view)
    #expect(pairing.source(of: path, in: try #require(LanguageTag(language)))?.path == source)
  }

  @Test(arguments: [
    ("plan-ar.md", ["plan-fr.md"]),
    ("plan.md", ["other.md"]),
    ("en/plan.md", ["ar/plan.md"]),
    ("", ["plan.md"]),
    ("/", []),
    ("..", []),
    ("-ar.md", ["en.md"]),
  ])
  func noSourceIsNoFault(path: String, files: [String]) throws {
    let pairing = Pairing(sourceLanguage: .english, files: FakeTree(files + [path]).view)
    #expect(pairing.source(of: path, in: LanguageTag("ar"))?.path == nil)
  }

  @Test(arguments: [
    ("plan-ar.md", "/srv/_posts/ar", "../en/plan-en.md"),
    ("plan.md", "/srv/site/ar", "../en/plan.md"),
    ("plan-ar.md", "/srv/_posts/ar", "../../notes/plan-en.md"),
    ("ar/plan.md", "/srv/site", "en/plan.md"),
    ("../ar/plan.md", "/srv/site/de", "../en/plan.md"),
  ])
  func knowsTheFolderThatItRunsIn(path: String, folder: String, source: String) {
    let tree = FakeTree([path, source], workingFolder: folder)
    let pairing = Pairing(sourceLanguage: .english, files: tree.view)
    #expect(pairing.source(of: path, in: LanguageTag("ar"))?.path == source)
  }

  @Test func otherLanguagesCanBeTheSource() throws {
    let tree = FakeTree(["docs/zh-CN/plan.md", "docs/en/plan.md"])
    let pairing = Pairing(sourceLanguage: try #require(LanguageTag("zh")), files: tree.view)
    #expect(pairing.source(of: "docs/en/plan.md", in: .english)?.path == "docs/zh-CN/plan.md")
  }

  @Test(arguments: [
    ("{dir}/{stem}-en.{ext}", "plan-ar.md", "plan-en.md"),
    ("{dir}/{stem}-en.{ext}", "a/plan.ar.md", "a/plan-en.md"),
    ("{dir}/../{lang}/{name}.{ext}", "docs/ar/plan.md", "docs/ar/../en/plan.md"),
    ("originals/{stem}.{ext}", "x/plan_ar.markdown", "originals/plan.markdown"),
    ("{dir}/{stem}-{lang}.{ext}", "/plan-ar.md", "/plan-en.md"),
    ("{dir}/{name}.src.{ext}", "./b c/plan.md", "./b c/plan.src.md"),
    ("all-sources.md", "plan-ar.md", "all-sources.md"),
  ])
  func followsThePattern(pattern: String, path: String, source: String) throws {
    let pairing = Pairing(
      sourceLanguage: .english, layout: .patterns([try SourcePattern(pattern)]),
      files: FakeTree([path, source]).view)
    #expect(pairing.source(of: path, in: LanguageTag("ar"))?.path == source)
  }

  @Test func aPatternLooksNowhereElse() throws {
    let pairing = Pairing(
      sourceLanguage: .english, layout: .patterns([try SourcePattern("{dir}/{stem}-src.{ext}")]),
      files: FakeTree(["plan-ar.md", "plan-en.md"]).view)
    #expect(pairing.source(of: "plan-ar.md", in: LanguageTag("ar"))?.path == nil)
  }

  @Test(arguments: [("{dir}/{file}", "{file}"), ("{dir", "{dir"), ("a{}", "{}")])
  func namesAnUnknownPlaceholder(pattern: String, placeholder: String) {
    #expect(throws: SourcePattern.Fault(placeholder: placeholder)) { try SourcePattern(pattern) }
  }
}
