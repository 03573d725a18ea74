import Libc
import RuleTesting
import Testing

@testable import Workspace

@Suite struct FolderListingTests {
  @Test func tellsWhatEachNameIs() throws {
    let folder = try TemporaryFolder(["a.md": "", "b/c.md": "", ".hidden": ""])
    try folder.link("d.md", to: "a.md")
    let listing = FolderListing(path: folder.path)
    #expect(listing.names == ["a.md", "b", "d.md"])
    #expect(listing.kind(of: "a.md") == .file)
    #expect(listing.kind(of: "b") == .folder)
    #expect(listing.kind(of: "d.md") == .link)
    #expect(listing.kind(of: ".hidden") == .file)
    #expect(listing.kind(of: "e.md") == nil)
  }

  /// Whether `A.md` is there as well is for the file system to say: on most disks of a Mac it is.
  @Test(arguments: [("a.md", "A.md"), ("caf\u{E9}.md", "cafe\u{301}.md"), ("stra\u{DF}e.md", "STRASSE.md")])
  func otherLettersAreLeftToTheFileSystem(name: String, other: String) throws {
    let folder = try TemporaryFolder([name: ""])
    let onDisk = (try? FileStatus(path: folder.path + "/" + other, followingLinks: false))?.kind
    #expect(FolderListing(path: folder.path).kind(of: other) == onDisk)
    #expect(FolderListing(path: folder.path).kind(of: name) == .file)
  }

  @Test func namesThatDifferInLettersAloneAreBothSeen() throws {
    let folder = try TemporaryFolder(["A.md": "", "a.md/b": ""])
    let listing = FolderListing(path: folder.path)
    for name in ["A.md", "a.md"] {
      #expect(listing.kind(of: name) == (try? FileStatus(path: folder.path + "/" + name, followingLinks: false))?.kind)
    }
  }

  @Test func whatIsNotThereHoldsNothing() throws {
    let folder = try TemporaryFolder(["a.md": ""])
    for path in [folder.path + "/none", folder.path + "/a.md"] {
      #expect(FolderListing(path: path).names.isEmpty)
      #expect(FolderListing(path: path).kind(of: "a.md") == nil)
    }
  }

  /// A folder may let names be used that it does not tell.
  @Test(.enabled(if: geteuid() != 0, "the superuser may read every folder"))
  func whereNothingMayBeListedEachNameIsAsked() throws {
    let folder = try TemporaryFolder(["shut/a.md": ""])
    chmod(folder.path + "/shut", 0o311)
    defer { chmod(folder.path + "/shut", 0o755) }
    let listing = FolderListing(path: folder.path + "/shut")
    #expect(listing.names.isEmpty)
    #expect(listing.kind(of: "a.md") == .file)
  }
}
