import RuleTesting
import Testing

@testable import Workspace

@Suite struct PathResolverTests {
  @Test(arguments: [
    ("real/a", "real/a"), ("real/../real/./a", "real/a"), ("real//a/", "real/a"), ("link/a", "real/a"),
    ("link/../b", "b"), ("dangling", "nowhere/x"), ("dangling/y", "nowhere/x/y"), ("none/../real", "real"),
    ("away", "../far"), ("chain/a", "real/a"), ("up/real", "real"),
  ]) func linksAreFollowedAlsoToWhatIsNotThere(path: String, location: String) throws {
    let folder = try TemporaryFolder(["real/a": ""])
    try folder.link("link", to: "real")
    try folder.link("chain", to: "./link/../link")
    try folder.link("dangling", to: "nowhere/x")
    try folder.link("away", to: "../far")
    try folder.link("real/up", to: "..")
    try folder.link("up", to: "real/up")
    let root = try Paths.resolved(folder.path)
    let expected =
      location.hasPrefix("../") ? Paths.join(Paths.folder(root), String(location.dropFirst(3))) : root + "/" + location
    #expect(PathResolver().location(of: root + "/" + path) == expected)
  }

  @Test func circlesEnd() throws {
    let folder = try TemporaryFolder()
    try folder.link("a", to: "a")
    try folder.link("b", to: "b/b/b/b")
    let root = try Paths.resolved(folder.path)
    #expect(PathResolver().location(of: root + "/a") == root + "/a")
    // Not exponential: each link is counted.
    #expect(PathResolver().location(of: root + "/b/c").hasPrefix(root + "/b"))
  }

  @Test func theRootIsItsOwnParent() {
    #expect(PathResolver().location(of: "/../..") == "/")
    #expect(PathResolver().location(of: "/") == "/")
  }

  @Test func boundsHoldWhateverIsThere() throws {
    let folder = try TemporaryFolder(["repo/.git/HEAD": "", "repo/docs/": "", "vault/a": ""])
    let root = try Paths.resolved(folder.path)
    let files = FoundFiles()
    let bounds = files.bounds(around: root + "/repo/docs")
    #expect(bounds.top == root + "/repo")
    for name in ["a", "none"] {
      let refusal = try #require(files.refusal(of: root + "/repo/docs/../../vault/" + name, within: bounds))
      #expect(refusal.hasPrefix("leads out of \(root)/repo; if you trust it, add --allow-outside "))
      #expect(refusal.hasSuffix("/vault"))
    }
    #expect(files.refusal(of: root + "/repo/x", within: bounds) == nil)
    for name in [".git/config", "docs/.GIT/x", ".git"] {
      #expect(files.refusal(of: root + "/repo/" + name, within: bounds)?.contains("a folder of git") == true)
    }
    let allowing = FoundFiles(allowing: [root + "/vault"])
    #expect(allowing.refusal(of: root + "/vault/a", within: allowing.bounds(around: root + "/repo")) == nil)
    #expect(allowing.refusal(of: root + "/vault2/a", within: allowing.bounds(around: root + "/repo")) != nil)
  }

  @Test(arguments: [
    ("docs/a.md", true), ("docs/missing.md", true), ("docs/../terms.csv", true), ("docs/../../x", false),
    ("docs/away/secret", false), ("docs/away/missing", false), ("docs/file", false), ("docs/inside/terms.csv", true),
    ("missing/../../x", false),
  ])
  func onlyWhatIsInTheTreeIsWithinItsBounds(path: String, isInside: Bool) throws {
    let outside = try TemporaryFolder(["secret": "x"])
    let folder = try TemporaryFolder([".git/": "", "docs/a.md": "", "terms.csv": ""])
    try folder.link("docs/away", to: outside.path)
    try folder.link("docs/file", to: outside.path + "/secret")
    try folder.link("docs/inside", to: "..")
    let bounds = FoundFiles().bounds(around: folder.path + "/docs")
    #expect(bounds.contains(PathResolver().location(of: folder.path + "/" + path)) == isInside)
  }
}
