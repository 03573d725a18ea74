import CalqueKit
import Linting
import Reporting
import SourceText
import Workspace

/// The baseline of one run: the findings that it accepts, and its update at the end.
struct BaselineSession {
  private let arguments: BaselineArguments
  private let file: String
  private let writer: FileWriter
  private let baseline: Baseline?
  private let filter: BaselineFilter?
  private let reported: Set<String>
  private let folder: String
  /// All findings in the notes of the run.
  private var found: [String: [FindingFingerprint: Baseline.Accepted]] = [:]

  /// - Parameters:
  ///   - reported: names of the rules that report in this run; nothing is known about the others.
  ///   - isIsolated: whether only a named baseline counts.
  ///   - files: reads a baseline that was found.
  init(
    _ arguments: BaselineArguments, reported: Set<String>, isIsolated: Bool, _ files: FoundFiles
  ) throws(FileProblem) {
    self.arguments = arguments
    self.reported = reported
    file = arguments.baseline ?? BaselineFile.customaryName
    writer = FileWriter(file, namedBy: arguments.baseline == nil ? .tree(around: ".") : .user)
    let working = WorkingFolder.path ?? "/"
    folder = Paths.absolute(Paths.folder(file), from: working)
    let isLooked = arguments.baseline == nil && !arguments.noBaseline && !isIsolated
    let bounds = isLooked ? files.bounds(around: ".") : nil
    let exists = isLooked ? try files.holds(file, within: bounds, in: .disk) : (try? FileStatus(path: file)) != nil
    let isEmpty = !exists || (try? FileStatus(path: file)).map { $0.kind == .file && $0.size == 0 } ?? true
    let isUsed = !arguments.noBaseline && (arguments.baseline != nil || exists && !isIsolated)
    if isUsed && !(isEmpty && arguments.writeBaseline) {
      do throws(FileProblem) { baseline = try BaselineFile.read(file, files.bytes(of: file, within: bounds)) } catch {
        guard !exists else { throw error }
        throw FileProblem(path: file, message: "no such file, write one with --write-baseline")
      }
    } else {
      baseline = nil
    }
    guard baseline != nil || arguments.writeBaseline else {
      if arguments.pruneBaseline {
        throw FileProblem(path: file, message: "there is no baseline to prune, name it with --baseline")
      }
      filter = nil
      return
    }
    filter = BaselineFilter(arguments.writeBaseline ? nil : baseline, in: folder, workingFolder: working)
  }

  /// Reduces the outcome of a note to the findings that are not in the baseline. Safe to call on any thread.
  var apply: @Sendable (NoteOutcome) -> NoteOutcome {
    guard let filter else { return { $0 } }
    return { filter.apply(to: $0) }
  }

  /// Remembers the findings in a note.
  mutating func add(_ outcome: NoteOutcome) {
    guard let filter else { return }
    switch outcome {
    case .checked(let report, _):
      let (path, entries) = filter.found(in: report)
      found[path] = entries
    case .fixed(_, let rest): add(rest)
    case .isSource, .unknownLanguage, .empty, .unreadable, .misconfigured: break
    }
  }

  /// Writes the baseline if requested.
  /// - Returns: the message about it.
  func finish() throws(FileProblem) -> String? {
    let isChecked: (String) -> Bool = { [reported] in reported.contains($0) }
    if arguments.writeBaseline {
      let new = (baseline ?? Baseline(written: .today)).renewed(found, on: .today, isChecked: isChecked)
      try BaselineFile.write(new, to: writer)
      return "wrote \(Self.size(of: new)) to \(file)"
    }
    guard let baseline else { return nil }
    let age = "\(file) holds \(Self.size(of: baseline)), written \(Self.age(of: baseline.written))"
    if arguments.pruneBaseline {
      let new = baseline.pruned(found, isChecked: isChecked, exists: exists)
      guard new != baseline else { return "\(age); nothing to prune" }
      try BaselineFile.write(new, to: writer)
      return "removed \(baseline.count - new.count) from \(file), which now holds \(Self.size(of: new))"
    }
    let gone = baseline.gone(found, isChecked: isChecked)
    return gone == 0
      ? age : "\(age); \(gone) of them \(gone == 1 ? "is" : "are") gone, prune with --prune-baseline"
  }

  private func exists(_ path: String) -> Bool {
    (try? FileStatus(path: Paths.absolute(path, from: folder))) != nil
  }

  private static func size(of baseline: Baseline) -> String {
    let (count, notes) = (baseline.count, baseline.noteCount)
    return "\(count) finding\(count == 1 ? "" : "s") of \(notes) file\(notes == 1 ? "" : "s")"
  }

  private static func age(of day: Day) -> String {
    switch Day.today.number - day.number {
    case ...0: "today"
    case 1: "yesterday"
    case let days: "\(days) days ago"
    }
  }
}
