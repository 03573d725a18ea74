import Linting
import SourceText
import Workspace

/// Stamps on disk, one section per line: the note relative to the folder that contains `.calque`, the section, the
/// digest of the source and the digest of the translation, separated by tabs. Sorted by note, and within a note in the
/// order of the source, so that a version control system can merge two of them by lines.
///
///     calque stamps 1
///     de/setup.md	getting-started	5e0c81f29ab3	b1d004e77c52
struct StampFile: Sendable {
  /// Relative to the folder of the configuration.
  static let customaryPath = ".calque/stamps"

  let path: String
  /// As it was read; nil when there was no file.
  private let bytes: [UInt8]?
  private(set) var entries: [String: [StampEntry]] = [:]
  /// The problems in it; all other lines are used.
  var problems: [FileProblem] = []

  /// Whether the file exists and is empty, so that writing cannot lose anything.
  var isEmpty: Bool { bytes?.isEmpty ?? false }

  /// A file that does not exist yet.
  init(path: String) {
    self.path = path
    bytes = nil
  }

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      $0.last == 0x0D ? $0.dropLast() : $0
    }
    guard lines[0].elementsEqual(Self.head.utf8) else {
      problems = [FileProblem(path: path, line: 1, message: Self.complaint(aboutHead: lines[0]))]
      return
    }
    for (number, line) in lines.enumerated().dropFirst() where !line.isEmpty && !line.elementsEqual(Self.head.utf8) {
      if let (name, entry) = Self.entry(line) {
        entries[name, default: []].append(entry)
      } else {
        problems.append(FileProblem(path: path, line: number + 1, message: Self.complaint(about: line)))
      }
    }
    let omitted = problems.count - Self.problemLimit
    if omitted > 0 {
      problems.removeLast(omitted)
      problems.append(FileProblem(path: path, message: "\(omitted) more lines like these"))
    }
  }

  /// Replaces the stamps of a note.
  mutating func put(_ stamp: [StampEntry], for name: String) { entries[name] = stamp.isEmpty ? nil : stamp }

  /// Writes it to disk, atomically, if that changes anything.
  func write() throws(FileProblem) {
    var new = Array((Self.head + "\n").utf8)
    for (name, stamp) in entries.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      for entry in stamp {
        new += PercentEscapes.line(name)
        new += Array(("\t" + entry.description.replacing(" ", with: "\t") + "\n").utf8)
      }
    }
    guard new != bytes else { return }
    // It is in `.calque`, which is in the folder that it is about.
    try FileWriter(path, namedBy: .tree(around: Paths.folder(Paths.folder(path))))
      .write(new, replacing: bytes.map { .exactly($0) } ?? .nothing, makesFolder: true)
  }

  // MARK: Lines

  private static let head = "calque stamps 1"
  private static let problemLimit = 20

  private static func entry(_ line: ArraySlice<UInt8>) -> (String, StampEntry)? {
    let parts = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard parts.count == 4, !parts[0].isEmpty, let name = PercentEscapes.text(parts[0]) else { return nil }
    let texts = parts[1...].map { String(decoding: $0, as: UTF8.self) }
    return StampEntry(texts.joined(separator: " ")).map { (name, $0) }
  }

  private static func complaint(aboutHead line: ArraySlice<UInt8>) -> String {
    line.starts(with: "calque stamps ".utf8)
      ? "stamps of another version of Calque, move the file away and run `calque stamp`"
      : MergeMark.opens(line) ? unfinished : "no stamps of Calque, move the file away and run `calque stamp`"
  }

  private static func complaint(about line: ArraySlice<UInt8>) -> String {
    MergeMark.opens(line) ? unfinished : "no stamp, remove the line and run `calque stamp`"
  }

  private static let unfinished = "a merge was left unfinished here, keep the lines of both sides"
}
