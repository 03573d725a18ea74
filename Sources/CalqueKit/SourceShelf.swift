import Notes
import SourceText
import Synchronization
import UnicodeText
import Workspace

/// The sources that were read last, so that a source of nine translations is not read nine times.
final class SourceShelf: Sendable {
  /// Bytes of sources that are kept; a note in memory takes about ten times as much.
  private static let capacity = 8 << 20
  private let files: FileTree
  private let state = Mutex(State())

  fileprivate struct State {
    var notes: [String: (note: Note, lastUse: Int)] = [:]
    var byteCount = 0
    var clock = 0
  }

  init(_ files: FileTree) { self.files = files }

  /// The source at `path`, which is really at `location`. Two workers that ask at once may both read it: waiting would take as long.
  func note(at path: String, in location: String, on bench: TextBench) throws(FileProblem) -> Note {
    if let known = state.withLock({ $0.take(path) }) { return known }
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try files.bytes(of: location, isKnown: true, followingLinks: false)
    } catch {
      throw FileProblem(path: path, message: error.message)
    }
    let file = try SourceFile(path: path, bytes: bytes)
    let note = try NoteReader.read(file, bench)
    state.withLock { $0.keep(note, limit: Self.capacity) }
    return note
  }
}

extension SourceShelf.State {
  mutating func take(_ path: String) -> Note? {
    clock += 1
    notes[path]?.lastUse = clock
    return notes[path]?.note
  }

  /// Keeps `note` and lets go of those that were not asked for longest. Linear in what is kept, once a file read.
  mutating func keep(_ note: Note, limit: Int) {
    guard notes[note.file.path] == nil, note.file.bytes.count <= limit else { return }
    clock += 1
    byteCount += note.file.bytes.count
    notes[note.file.path] = (note, clock)
    while byteCount > limit, let oldest = notes.min(by: { $0.value.lastUse < $1.value.lastUse })?.key {
      byteCount -= notes.removeValue(forKey: oldest)?.note.file.bytes.count ?? 0
    }
  }
}
