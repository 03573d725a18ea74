import Foundation
import RuleTesting
import SourceText
import Testing

@testable import Workspace

/// What is written to, read from and removed from a cache folder, and what is not.
@Suite struct CacheFolderTests {
  @Test func whatIsKeptIsFoundAgainByItsNameAlone() throws {
    let place = try CachePlace()
    place.cache.keep(bytes("one"), as: name("a"))
    place.cache.keep(bytes(""), as: name("c"))
    #expect(place.again.bytes(of: name("a")) == bytes("one"))
    #expect(place.again.bytes(of: name("b")) == nil)
    place.cache.keep(bytes("two"), as: name("a"))
    #expect(place.again.bytes(of: name("a")) == bytes("two"))
  }

  @Test func onlyTheOwnerSeesWhatIsKept() throws {
    let place = try CachePlace()
    place.cache.keep(bytes("one"), as: name("a"))
    for path in try place.names() {
      let rights = try FileManager.default.attributesOfItem(atPath: place.path + "/" + path)[.posixPermissions]
      #expect(try #require(rights as? Int) & 0o077 == 0, "\(path)")
    }
    let rights = try FileManager.default.attributesOfItem(atPath: place.path)[.posixPermissions]
    #expect(rights as? Int == 0o700)
  }

  @Test func theFolderIsTaggedAsACacheDirectory() throws {
    let place = try CachePlace()
    place.cache.keep(bytes("one"), as: name("a"))
    let tag = try place.folder.text("cache/CACHEDIR.TAG")
    #expect(tag.hasPrefix("Signature: 8a477f597d28d172789f06886806bc55\n"))
    #expect(tag.contains("Calque"))
  }

  /// Every byte of the file counts, and its name, too.
  @Test func anEntryThatIsNotWholeIsNone() throws {
    let place = try CachePlace()
    place.cache.keep(bytes("content"), as: name("a"))
    let file = try place.entry("a")
    let whole = try Data(contentsOf: file)
    for index in whole.indices {
      var changed = whole
      changed[index] ^= 1 << UInt8(index % 8)
      try changed.write(to: file)
      #expect(place.again.bytes(of: name("a")) == nil, "byte \(index)")
      try whole.prefix(index).write(to: file)
      #expect(place.again.bytes(of: name("a")) == nil, "cut at \(index)")
    }
    try (whole + whole).write(to: file)
    #expect(place.again.bytes(of: name("a")) == nil)
  }

  @Test func anEntryInThePlaceOfAnotherIsNone() throws {
    let place = try CachePlace()
    place.cache.keep(bytes("one"), as: name("a"))
    place.cache.keep(bytes("two"), as: name("b"))
    try FileManager.default.removeItem(at: place.entry("b"))
    try FileManager.default.copyItem(at: place.entry("a"), to: place.entry("b"))
    #expect(place.again.bytes(of: name("b")) == nil)
    #expect(place.again.bytes(of: name("a")) == bytes("one"))
  }

  /// Folders of notes in Danish, German and Persian look like the folders of a cache.
  @Test func aFolderWithOtherFilesNeverBecomesACache() throws {
    let files = ["de/haus.md": "Haus", "fa/" + String(repeating: "0", count: 30) + ".calque": "no", "pruned": ""]
    let folder = try TemporaryFolder(files)
    let cache = CacheFolder(path: folder.path)
    cache.keep(bytes("one"), as: name("a"))
    cache.prune()
    #expect(cache.bytes(of: name("a")) == nil)
    #expect(cache.refusal?.path == folder.path)
    #expect(throws: FileProblem.self) { try CacheFolder(path: folder.path).clean() }
    #expect(
      try Set(FileManager.default.subpathsOfDirectory(atPath: folder.path)) == Set(files.keys).union(["de", "fa"]))
    for (name, text) in files { #expect(try folder.text(name) == text) }
  }

  @Test func anotherProgramsCacheIsNotOurs() throws {
    let tag = "Signature: 8a477f597d28d172789f06886806bc55\n# Made by another program.\n"
    let folder = try TemporaryFolder(["CACHEDIR.TAG": tag])
    let cache = CacheFolder(path: folder.path)
    cache.keep(bytes("one"), as: name("a"))
    #expect(cache.refusal != nil)
    #expect(try folder.text("CACHEDIR.TAG") == tag)
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path) == ["CACHEDIR.TAG"])
  }

  /// A tag makes a folder a cache, but not every file in it an entry.
  @Test func whatWeDidNotWriteStaysInTheCache() throws {
    let place = try CachePlace()
    place.cache.keep(bytes("one"), as: name("a"))
    let hash = name("foreign").description
    let foreign = [
      "de/note.md", "de/note.calque", hash.prefix(2) + "/" + hash.dropFirst(2) + ".calque", "notes/x.calque",
      "DE/" + hash.dropFirst(2) + ".calque",
    ].map { "cache/" + $0 }
    for file in foreign { try place.folder.add(file, "mine") }
    #expect(try place.again.clean().count == 1)
    for file in foreign { #expect(try place.folder.text(file) == "mine") }
    // It is not overwritten either.
    place.again.keep(bytes("one"), as: name("foreign"))
    #expect(try place.folder.text(foreign[2]) == "mine")
  }

  @Test func linksInTheCacheAreLeftAloneAndNotFollowed() throws {
    let place = try CachePlace()
    let other = try CachePlace()
    let texts = ["through a folder", "through a file"]
    for text in texts {
      place.cache.keep(bytes(text), as: name(text))
      other.cache.keep(bytes(text), as: name(text))
    }
    let before = try other.names()
    try #require(before.count == 5, "two folders, a file in each, and the tag")
    // The folder of an entry is a link to a valid entry in another cache, and so is another entry itself.
    let shard = String(name(texts[0]).description.prefix(2))
    try FileManager.default.removeItem(atPath: place.path + "/" + shard)
    try place.folder.link("cache/" + shard, to: other.path + "/" + shard)
    let file = try place.entry(texts[1])
    try FileManager.default.removeItem(at: file)
    try FileManager.default.createSymbolicLink(at: file, withDestinationURL: other.entry(texts[1]))
    for text in texts {
      #expect(place.again.bytes(of: name(text)) == nil)
      place.again.keep(bytes("new"), as: name(text))
    }
    #expect(try place.again.clean().count == 0)
    #expect(try other.names() == before)
    for text in texts { #expect(other.again.bytes(of: name(text)) == bytes(text)) }
  }

  @Test(arguments: ["", "/", "/.", "//"])
  func theCacheItselfIsNoLink(end: String) throws {
    let place = try CachePlace()
    place.cache.keep(bytes("one"), as: name("a"))
    try place.folder.link("link", to: "cache")
    let linked = CacheFolder(path: place.folder.path + "/link" + end)
    #expect(linked.bytes(of: name("a")) == nil)
    #expect(linked.refusal?.message.contains("a link") == true)
    #expect(throws: FileProblem.self) { try CacheFolder(path: place.folder.path + "/link" + end).clean() }
    #expect(place.again.bytes(of: name("a")) == bytes("one"))
  }

  @Test func whatOthersMayWriteIsNotBelieved() throws {
    let place = try CachePlace()
    place.cache.keep(bytes("one"), as: name("a"))
    let shard = place.path + "/" + name("a").description.prefix(2)
    for path in [place.path, shard, try place.entry("a").path] {
      for rights in [0o770, 0o707] {
        chmod(path, mode_t(rights))
        #expect(place.again.bytes(of: name("a")) == nil, "\(path)")
      }
      chmod(path, 0o700)
      #expect(place.again.bytes(of: name("a")) == bytes("one"))
    }
    chmod(place.path, 0o777)
    #expect(throws: FileProblem.self) { try place.again.clean() }
  }

  @Test(.enabled(if: getuid() == 0, "only the superuser may give files away"))
  func whatBelongsToAnotherUserIsNotBelieved() throws {
    let place = try CachePlace()
    place.cache.keep(bytes("one"), as: name("a"))
    for path in [place.path, try place.entry("a").path] {
      chown(path, 1234, 1234)
      #expect(place.again.bytes(of: name("a")) == nil, "\(path)")
      chown(path, 0, 0)
    }
    chown(place.path, 1234, 1234)
    #expect(throws: FileProblem.self) { try place.again.clean() }
    let empty = try TemporaryFolder()
    chown(empty.path, 1234, 1234)
    CacheFolder(path: empty.path).keep(bytes("one"), as: name("a"))
    #expect(try FileManager.default.subpathsOfDirectory(atPath: empty.path).isEmpty)
  }

  @Test func anEmptyFolderBecomesACacheOfItsOwnerAlone() throws {
    let folder = try TemporaryFolder()
    chmod(folder.path, 0o777)
    let cache = CacheFolder(path: folder.path)
    cache.keep(bytes("one"), as: name("a"))
    #expect(CacheFolder(path: folder.path).bytes(of: name("a")) == bytes("one"))
    #expect(try FileManager.default.attributesOfItem(atPath: folder.path)[.posixPermissions] as? Int == 0o700)
  }

  @Test func aRelativePathIsRefused() throws {
    #expect(throws: FileProblem.self) { try CacheFolder(path: "notes").clean() }
    let cache = CacheFolder(path: "notes")
    cache.keep(bytes("one"), as: name("a"))
    #expect(cache.refusal != nil)
  }

  @Test func cleanRemovesDamagedEntriesAndWhatAKilledRunLeft() throws {
    let place = try CachePlace()
    for text in ["a", "b", "c"] { place.cache.keep(bytes(text), as: name(text)) }
    try Data(contentsOf: place.entry("a")).prefix(60).write(to: place.entry("a"))
    try Data().write(to: place.entry("b"))
    let begun = try place.entry("c").path + ".0123456789abcdef"
    try Data(contentsOf: place.entry("c")).prefix(20).write(to: URL(fileURLWithPath: begun))
    #expect(try place.again.clean().count == 4)
    #expect(try place.names() == ["CACHEDIR.TAG"])
    #expect(try place.again.clean().count == 0)
  }

  @Test func whatNobodyWroteForAMonthIsPrunedOnceADay() throws {
    let place = try CachePlace()
    for text in ["old", "new"] { place.cache.keep(bytes(text), as: name(text)) }
    let old = Date(timeIntervalSinceNow: -40 * 86_400)
    func age(_ path: String) throws {
      try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path)
    }
    try age(place.entry("old").path)
    place.again.prune()
    #expect(place.again.bytes(of: name("old")) != nil, "the tag is of today")
    try age(place.path + "/CACHEDIR.TAG")
    place.again.prune()
    #expect(place.again.bytes(of: name("old")) == nil)
    #expect(place.again.bytes(of: name("new")) == bytes("new"))
    try age(place.entry("new").path)
    place.again.prune()
    #expect(place.again.bytes(of: name("new")) == bytes("new"), "it was pruned today")
  }

  @Test func runsThatStartAtOnceShareAFolder() async throws {
    for _ in 1...20 {
      let place = try CachePlace()
      let caches = (0..<8).map { _ in place.again }
      await withTaskGroup(of: Void.self) { group in
        for (index, cache) in caches.enumerated() {
          group.addTask { cache.keep(bytes("\(index)"), as: name("\(index)")) }
        }
      }
      for (index, cache) in caches.enumerated() {
        #expect(cache.refusal == nil)
        #expect(place.again.bytes(of: name("\(index)")) == bytes("\(index)"))
      }
    }
  }
}

private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

private func name(_ text: String) -> ContentHash { ContentHash(Array(text.utf8)) }

/// A cache in a separate folder.
private struct CachePlace {
  let folder: TemporaryFolder
  let cache: CacheFolder

  init() throws {
    folder = try TemporaryFolder()
    cache = CacheFolder(path: folder.path + "/cache")
  }

  var path: String { cache.path }

  /// The cache as seen by another run.
  var again: CacheFolder { CacheFolder(path: path) }

  /// Its entries, sorted.
  func names() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: path).sorted() }

  /// The file of an entry.
  func entry(_ text: String) throws -> URL {
    let digits = name(text).description
    return URL(fileURLWithPath: path + "/" + digits.prefix(2) + "/" + digits.dropFirst(2) + ".calque")
  }
}
