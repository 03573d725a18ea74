/// What a folder held when it was read, so that nothing in it is asked for name by name: a note may have its source at a
/// hundred paths, and most of these are in a few folders.
package struct FolderListing: Sendable {
  /// Sorted by their bytes; hidden ones are left out.
  package let names: [String]
  private let path: String
  private let entries: [Folder.Entry]
  /// Places in `entries` by names in capitals. Some file systems find a file under a name in other letters or in another
  /// form of Unicode; what may be such a name is left to them. Nil where the folder could not be read.
  private let places: [String: Int32]?

  /// Reads the folder at `path`. One that is not there holds nothing.
  package init(path: String) {
    let read: [Folder.Entry]?
    do throws(SystemError) { read = try Folder(path: path).entries } catch { read = error.isMissing ? [] : nil }
    self.path = path
    entries = read ?? []
    names = entries.map(\.name).filter { !$0.hasPrefix(".") }
    places = read.map { entries in
      Dictionary(entries.indices.map { (entries[$0].name.uppercased(), Int32($0)) }) { first, _ in first }
    }
  }

  /// How many names are kept, hidden ones too.
  package var count: Int { entries.count }

  /// What `name` is in this folder, a link as such; nil where there is nothing of that name. Takes a system call only
  /// where the listing does not tell.
  package func kind(of name: String) -> FileStatus.Kind? {
    guard let places else { return kindOnDisk(name) }
    guard let place = places[name.uppercased()] else { return nil }
    let entry = entries[Int(place)]
    guard entry.name.utf8.elementsEqual(name.utf8), let kind = entry.kind else { return kindOnDisk(name) }
    return kind
  }

  private func kindOnDisk(_ name: String) -> FileStatus.Kind? {
    (try? FileStatus(path: Paths.join(path, name), followingLinks: false))?.kind
  }
}
