import Testing

@testable import Reporting

/// How reports for other programs name files.
@Suite struct ReportPathsTests {
  @Test(arguments: [
    ("a.md", "docs/a.md"), ("./x//a.md", "docs/x/a.md"), ("../a.md", "a.md"), ("../../a.md", "/home/a.md"),
    ("/home/me/docs/a.md", "docs/a.md"), ("/home/me", "/home/me"), ("/home/melon/a.md", "/home/melon/a.md"),
    ("x/../../../../../../a.md", "/a.md"),
  ])
  func pathsAreRelativeToTheRoot(path: String, expected: String) {
    #expect(ReportPaths(workingFolder: "/home/me/docs", root: "/home/me/").relative(path) == expected)
  }

  @Test(arguments: [
    ("a b%.md", "a%20b%25.md"), ("ü/文:1?#.md", "%C3%BC/%E6%96%87%3A1%3F%23.md"), ("a\n.md", "a%0A.md"),
    ("/x y/a.md", "file:///x%20y/a.md"), ("Az09-._~", "Az09-._~"),
  ])
  func referencesArePercentEncoded(path: String, expected: String) {
    #expect(ReportPaths(workingFolder: "/home").reference(path) == expected)
  }

  @Test func rootOfTheDiskIsARoot() {
    #expect(ReportPaths().relative("/a/b") == "a/b")
    #expect(ReportPaths().base == "file:///")
  }
}
