import Foundation
import RuleTesting
import Testing
import Workspace

@testable import CalqueKit

/// A folder's place is the same whether it is resolved name by name or from the parent folder, which was resolved
/// before.
struct ConfigurationStoreTests {
  @Test func foldersBelowKnownOnesAreWhereTheyReallyAre() throws {
    let folder = try TemporaryFolder([
      "a/b/c/d/note.md": "x", "e/f/note.md": "x", ".calque.yml": "source-lang: en\n",
      "e/.calque.yml": "source-lang: fr\n",
    ])
    try folder.link("a/b/link", to: "../../e")
    try folder.link("a/loop", to: "..")
    let top = folder.path
    let paths = [
      top, "\(top)/a", "\(top)/a/b", "\(top)/a/b/c", "\(top)/a/b/c/d", "\(top)/a/b/link", "\(top)/a/b/link/f",
      "\(top)/a/b/link/..", "\(top)/a/b/link/../f", "\(top)/a/loop", "\(top)/a/loop/e", "\(top)/a/loop/e/f",
      "\(top)/a/.", "\(top)/a/b/", "\(top)/a/b/c/..", "\(top)/missing", "\(top)/missing/below",
      "\(top)/a/b/c/d/note.md",
    ]
    let inOrder = ConfigurationStore(.nearest, FoundFiles())
    for path in paths {
      let place = inOrder.place(path)
      #expect(place.folder == Paths.absoluteComponents(path), "\(path)")
      let alone = ConfigurationStore(.nearest, FoundFiles()).place(path)
      #expect(place.folder == alone.folder && place.configuration?.path == alone.configuration?.path, "\(path)")
    }
    #expect(inOrder.place("\(top)/a/b/link/f").configuration?.folder == Paths.absoluteComponents("\(top)/e"))
    #expect(inOrder.place("\(top)/a/b/c/d").configuration?.folder == Paths.absoluteComponents(top))
  }
}
