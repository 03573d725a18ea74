import Testing
import UnicodeText

@testable import Alignment

struct PathTagsTests {
  @Test(arguments: [
    ("plan-ar", ["ar"]), ("plan.ar", ["ar"]), ("plan_ar", ["ar"]), ("plan-AR", ["AR"]), ("ar", ["ar"]),
    ("plan-zh-TW", ["zh-TW", "TW"]), ("plan_pt_BR", ["pt_BR", "BR"]),
    ("plan.zh-Hant-HK", ["zh-Hant-HK", "Hant-HK", "HK"]),
    ("what-is-it", ["is-it", "it"]), ("2025-01-02-plan-hant", ["hant"]), ("plan-cht", ["cht"]),
    ("план-ru", ["ru"]), ("a b-ja", ["ja"]),
    ("plan", []), ("plan-new", []), ("plan-in", []), ("-ar", []), ("plan-", []), ("plan--", []), ("plan-1", []),
    ("plan-zz", []), ("plan-arabic", []), ("", []), (".", []), ("plan-ar-notes", []),
  ])
  func findsSuffixesLongestFirst(stem: String, tags: [String]) {
    #expect(PathTags.suffixes(of: stem).map(\.text) == tags)
  }

  @Test(arguments: [
    ("zh", "zh-Hans"), ("zh-CN", "zh-Hans-CN"), ("cn", "zh-Hans"), ("chs", "zh-Hans"), ("hant", "zh-Hant"),
    ("zh-TW", "zh-Hant-TW"), ("zh-HK", "zh-Hant-HK"), ("tw", "zh-Hant-TW"), ("jp", "ja"), ("kr", "ko"), ("ua", "uk"),
    ("pt_BR", "pt-BR"), ("sr-Latn", "sr-Latn"),
  ])
  func understandsCustomaryNames(name: String, language: String) {
    #expect(TagSpelling.language(name)?.text == language)
  }

  @Test func nearestTagsComeFirst() {
    let path = NotePath("docs/de/guide/fr/plan-ar.md", workingFolder: nil)
    #expect(PathTags.candidates(in: path).map(\.text) == ["ar", "fr", "de"])
  }

  @Test(
    arguments: [
      ("a/b/plan.v2.md", nil, ["a", "b"], "plan.v2", ".md"),
      ("./a/../b/plan.md", nil, ["b"], "plan", ".md"),
      ("../plan", nil, [".."], "plan", ""),
      ("/a//b/./plan.md", nil, ["a", "b"], "plan", ".md"),
      ("../x/plan.md", "/home/docs/de", ["home", "docs", "x"], "plan", ".md"),
      ("é è/計画.md", nil, ["é è"], "計画", ".md"),
      ("a/.plan", nil, ["a"], ".plan", ""),
    ] as [(String, String?, [String], String, String)])
  func pathsAreTakenApart(path: String, folder: String?, folders: [String], stem: String, ext: String) {
    let parts = NotePath(path, workingFolder: folder)
    #expect(parts.folders == folders)
    #expect(parts.stem == stem)
    #expect(parts.ext == ext)
  }

  @Test(
    arguments: [
      ("a/plan.md", nil, ["b"], "b/x.md", "b"), ("./a/plan.md", nil, ["b"], "./b/x.md", "./b"),
      ("a/plan.md", nil, [], "x.md", "."), ("/a/plan.md", nil, ["b"], "/b/x.md", "/b"),
      ("/a/plan.md", nil, [], "/x.md", "/"),
      ("plan.md", "/home/de", ["home", "en"], "../en/x.md", "../en"),
      ("plan.md", "/home/de", ["home"], "../x.md", ".."),
      ("plan.md", "/home/de", ["home", "de"], "x.md", "."), ("plan.md", "/home/de", [], "../../x.md", "../.."),
    ] as [(String, String?, [String], String, String)])
  func pathsAreWrittenAsTheirUserWould(
    path: String, folder: String?, folders: [String], file: String, folderText: String
  ) {
    let parts = NotePath(path, workingFolder: folder)
    #expect(parts.path(in: folders, name: "x.md") == file)
    #expect(parts.path(ofFolder: folders) == folderText)
  }
}
