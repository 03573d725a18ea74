import Linting
import Notes
import SourceText
import Workspace

/// The files of stamps of a run, each read once.
final class StampStore: Sendable {
  private let files: FileTree
  private let disk: FoundFiles
  private let read = OnceTable<String, StampFile>()

  init(_ files: FileTree, _ disk: FoundFiles) {
    self.files = files
    self.disk = disk
  }

  /// What is wrong with the files that were read so far.
  var problems: [FileProblem] {
    read.all.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.flatMap(\.value.problems)
  }

  /// The file at `path`, empty where there is none.
  func file(at path: String) -> StampFile {
    read.value(of: path) {
      var file = StampFile(path: path)
      // Beside `.calque`.
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

  /// Names the stamp of the note at `path` where that stands in a file of its own.
  func storedStamp(of path: String, _ place: StampPlace) -> ContentHash {
    var hash = ContentHash()
    guard place == .file else { return hash }
    let (file, name) = stampFile(of: path)
    for entry in stamps.file(at: file).entries[name] ?? [] { hash.add(entry.description) }
    return hash
  }

  /// The file that holds the stamps of the note at `path`, beside its configuration, and what the note is called there.
  func stampFile(of path: String) -> (path: String, name: String) {
    let place = store.place(Paths.folder(path))
    let components = place.components(of: Paths.name(path)).map { String(decoding: $0, as: UTF8.self) }
    let folder = place.configuration.map { Paths.folder($0.path) } ?? "."
    return (Paths.join(folder, StampFile.customaryPath), components.joined(separator: "/"))
  }
}
