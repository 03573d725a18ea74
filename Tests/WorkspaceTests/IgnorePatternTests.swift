import Testing

@testable import Patterns
@testable import Workspace

/// The semantics of gitignore(5), each line of the table checked against git 2.39's `check-ignore`.
@Suite struct IgnorePatternTests {
  @Test(arguments: [
    ("a.md", "a.md", true), ("a.md", "x/y/a.md", true), ("a.md", "b.md", false),
    ("/a.md", "a.md", true), ("/a.md", "x/a.md", false),
    ("x/a.md", "x/a.md", true), ("x/a.md", "y/x/a.md", false), ("x/", "x", false), ("x/", "x/", true),
    ("x/", "y/x/", true), ("/x/", "y/x/", false), ("y/x/", "y/x/", true), ("y/x/", "z/y/x/", false),
    ("*.md", "a.md", true), ("*.md", "x/a.md", true), ("/*.md", "x/a.md", false), ("x/*.md", "x/a.md", true),
    ("x/*.md", "x/y/a.md", false), ("a*c", "abbc", true), ("a*c", "ab/c", false), ("a?c", "abc", true),
    ("a?c", "ac", false), ("a?c", "a/c", false), ("*a*a*b", "aaaaaaaaaaaab", true), ("*a*a*b", "aaaaaaaaaaaac", false),
    ("**/x", "x", true), ("**/x", "a/b/x", true), ("**/x/y", "a/x/y", true), ("**/x/y", "a/x/b/y", false),
    ("x/**", "x/a", true), ("x/**", "x/a/b", true), ("x/**", "x/", false), ("x/**", "y/x/a", false),
    ("a/**/b", "a/b", true), ("a/**/b", "a/x/b", true), ("a/**/b", "a/x/y/b", true), ("a/**/b", "a/x/y/c", false),
    ("a/**/b/*.md", "a/b/x/b/c.md", true), ("a**b", "axxb", true), ("a**b/c", "ax/b/c", false),
    ("**", "a", true), ("**", "x/a", true), ("/**", "x/a", true),
    ("[a-c].md", "b.md", true), ("[a-c].md", "d.md", false), ("[!a-c].md", "d.md", true), ("[^a-c].md", "b.md", false),
    ("[]].md", "].md", true), ("[[:digit:]].md", "7.md", true), ("[[:digit:]].md", "a.md", false),
    ("[a-].md", "-.md", true), ("[\\]].md", "].md", true), ("[a.md", "[a.md", false),
    ("\\#a", "#a", true), ("\\!a", "!a", true), ("\\*", "*", true), ("\\*", "a", false), ("a\\", "a\\", false),
    ("a.md   ", "a.md", true), ("a\\ ", "a ", true), ("a.md\r", "a.md", true), ("é?", "éa", true),
  ])
  func patternMatchesAsGitDoes(line: String, path: String, isMatch: Bool) {
    let isFolder = path.hasSuffix("/")
    let components = Paths.components(path)
    let pattern = IgnorePattern(line: Array(line.utf8)[...])
    #expect((pattern?.matches(components[...], isFolder: isFolder) ?? false) == isMatch)
  }

  @Test(arguments: ["", "   ", "# remark", "/", "!", "!/"])
  func emptyLinesAndRemarksArePatternsOfNothing(line: String) {
    #expect(IgnorePattern(line: Array(line.utf8)[...]) == nil)
  }

  @Test func laterLineDecides() {
    let file = IgnoreFile(bytes: Array("*.md\n!keep.md\nkeep.md\n!keep.md\n".utf8), depth: 0)
    #expect(file.isIgnored([Array("keep.md".utf8)], isFolder: false) == false)
    #expect(file.isIgnored([Array("other.md".utf8)], isFolder: false) == true)
    #expect(file.isIgnored([Array("other.txt".utf8)], isFolder: false) == nil)
  }

  @Test func byteOrderMarkIsNoPartOfTheFirstPattern() {
    let file = IgnoreFile(bytes: [0xEF, 0xBB, 0xBF] + Array("a.md\n".utf8), depth: 0)
    #expect(file.isIgnored([Array("a.md".utf8)], isFolder: false) == true)
  }
}
