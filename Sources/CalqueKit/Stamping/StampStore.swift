import Linting
import Notes
import SourceText
import Workspace

/// The stamp files of a run, each read once.
final class StampStore: Sendable {
  private let files: FileTree
  private let disk: FoundFiles
  private let read = OnceTable<String, StampFile>()

  init(_ files: FileTree, _ disk: FoundFiles) {
    self.files = files
    self.disk = disk
  }

  /// The problems in the files that were read so far.
  var problems: [FileProblem] {
    read.all.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.flatMap(\.value.problems)
  }

  /// The file at `path`, empty if it does not exist.
  func file(at path: String) -> StampFile {
    read.value(of: path) {
      var file = StampFile(path: path)
      // Next to `.calque`.
      let bounds = disk.bounds(around: Paths.folder(Paths.folder(path)))
      do throws(FileProblem) {
        if try disk.holds(path, within: bounds, in: files) {
          file = StampFile(path: path, bytes: try disk.bytes(of: path, within: bounds, in: files))
        }
      } catch {
        file.problems = [error]
      }
      return file
    }
  }
}

extension Linter {
  /// The stamp of a note.
  func stamp(of note: Note, _ place: StampPlace) -> Stamp? {
    switch place {
    case .off: return nil
    case .frontMatter: return Stamp(note)
    case .file:
      let (path, name) = stampFile(of: note.file.path)
      return stamps.file(at: path).entries[name].map { Stamp($0) }
    }
  }

  /// Hash of the stamp of the note at `path`, if it is in a separate file.
  func storedStamp(of path: String, _ place: StampPlace) -> ContentHash {
    var hash = ContentHash()
    guard place == .file else { return hash }
    let (file, name) = stampFile(of: path)
    for entry in stamps.file(at: file).entries[name] ?? [] { hash.add(entry.description) }
    return hash
  }

  /// The file with the stamps of the note at `path`, next to its configuration, and the note's name there.
  func stampFile(of path: String) -> (path: String, name: String) {
    let place = store.place(Paths.folder(path))
    let components = place.components(of: Paths.name(path)).map { String(decoding: $0, as: UTF8.self) }
    let folder = place.configuration.map { Paths.folder($0.path) } ?? "."
    return (Paths.join(folder, StampFile.customaryPath), components.joined(separator: "/"))
  }
}
