import Testing
import UnicodeText

@testable import Alignment

/// The facts from the names of a folder are computed once, with the same result as name by name.
struct FolderMemoryTests {
  @Test func aFolderTellsWhatItsNamesTell() {
    let names =
      (0..<2_000).flatMap { ["seite\($0)-de.md", "seite\($0)-fr.md", "seite\($0).md"] }
      + ["de", "pt-br", "notes", "ar.md", "x.de.mdx"]
    let facts = FolderNames().facts(of: "docs", names)
    #expect(facts.folderTags.map(\.text) == names.filter { TagSpelling.language($0) != nil })
    for name in names {
      let (stem, ext) = NotePath.split(name)
      for tag in PathTags.suffixes(of: stem) {
        guard let around = FolderNames.Surrounding(tag.place, ext: ext) else { continue }
        let alike = names.filter { other in
          let (stem, ext) = NotePath.split(other)
          return PathTags.suffixes(of: stem).contains { FolderNames.Surrounding($0.place, ext: ext) == around }
        }
        #expect(facts.nameTags[around]?.count == alike.count)
        // A thousand and one places are enough.
        if name.hasPrefix("seite1000") { break }
      }
      if name.hasPrefix("seite20") { break }
    }
  }

  @Test func manyFoldersAreToldApart() {
    let memory = FolderNames()
    for round in 0..<2 {
      for number in 0..<200 {
        let names = (0...round).map { "seite\($0)-de.md" } + (number.isMultiple(of: 2) ? ["fr"] : [])
        let facts = memory.facts(of: "d\(number)", names)
        #expect(facts.folderTags.map(\.text) == (number.isMultiple(of: 2) ? ["fr"] : []))
        let notes = facts.nameTags.filter { $0.key.ext == ".md" }
        #expect(notes.values.map(\.count) == [Int](repeating: 1, count: round + 1))
      }
    }
  }

  @Test func theSourcesOfAFolderAreAskedForOncePerName() {
    let memory = PatternSources()
    var asked = 0
    func sources(_ folder: String, _ names: [String]) -> Set<String> {
      memory.sources(in: folder, names) { name in
        asked += 1
        return name.hasPrefix("de-") ? [String(name.dropFirst(3))] : []
      }
    }
    let names = (0..<500).flatMap { ["a\($0)", "de-a\($0)"] }
    for _ in names { #expect(sources("d", names).count == 500) }
    #expect(asked == names.count)
    // A folder that has grown is scanned again.
    #expect(sources("d", names + ["de-b"]).contains("b"))
    #expect(asked == 2 * names.count + 1)
    for number in 0..<300 { #expect(sources("d\(number)", ["de-a\(number)"]) == ["a\(number)"]) }
    #expect(sources("d0", ["de-a0"]) == ["a0"])
  }
}
