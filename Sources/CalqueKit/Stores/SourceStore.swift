import Notes
import SourceText
import Synchronization
import UnicodeText
import Workspace

/// The sources that were read most recently, so that a source of nine translations is not read nine times.
final class SourceStore: Sendable {
  /// Bytes of memory for the sources; enough for several thousand pages.
  private static let capacity = 96 << 20

  private let files: FileTree
  private let state = Mutex(RecentlyUsed<String, Note>(capacity: capacity))

  init(_ files: FileTree) { self.files = files }

  /// The source at `path`, whose actual path is `location`. Two workers that need it at the same time may both read it:
  /// waiting would take as long.
  func note(at path: String, in location: String, on analyzer: TextAnalyzer) throws(FileProblem) -> Note {
    if let known = state.withLock({ $0.take(path) }) { return known }
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try files.noteBytes(of: location, links: .refused)
    } catch {
      throw FileProblem(path: path, message: error.message)
    }
    let file = try SourceFile(path: path, bytes: bytes)
    let note = try NoteReader.read(file, analyzer)
    state.withLock { $0.keep(note, as: path, weight: note.memoryWeight) }
    return note
  }
}
