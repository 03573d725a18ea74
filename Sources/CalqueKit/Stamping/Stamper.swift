import Alignment
import Configuration
import Linting
import Notes
import SourceText
import UnicodeText
import Workspace

/// Records that translations agree with their sources in their current state.
package struct Stamper {
  private let linter: Linter
  private let isForced: Bool
  private let analyzer: TextAnalyzer
  /// The files to write after all notes were processed, by path.
  private var stampFiles: [String: StampFile] = [:]

  /// - Parameters:
  ///   - linter: determines settings, languages and sources.
  ///   - isForced: whether to accept sections whose translation did not change.
  package init(_ linter: Linter, isForced: Bool) throws(ICUError) {
    self.linter = linter
    self.isForced = isForced
    analyzer = try TextAnalyzer()
  }

  /// Stamps one note. Stamps for a separate file are written by `finish`.
  package mutating func stamp(_ input: LintInput) -> StampOutcome {
    CurrentNote.working(on: input.path) { stampNote(input) }
  }

  private mutating func stampNote(_ input: LintInput) -> StampOutcome {
    let folderSettings: FolderSettings
    do throws(BrokenConfiguration) { folderSettings = try linter.store.folderSettings(for: input.path) } catch {
      return .troubled(error.mistakes)
    }
    do throws(FileProblem) {
      let file = try input.read(in: linter.files)
      let note = try NoteReader.read(file, analyzer)
      let pairing = folderSettings.pairing(for: input.path)
      guard case .translation(let decided) = linter.meaning(of: note, isNamed: input.isNamed, folderSettings, pairing)
      else {
        return .skipped
      }
      return try stamp(note, in: decided.language, folderSettings, pairing)
    } catch {
      return .troubled([error])
    }
  }

  private mutating func stamp(
    _ note: Note, in language: LanguageTag, _ folderSettings: FolderSettings, _ pairing: Pairing
  ) throws(FileProblem) -> StampOutcome {
    let settings = folderSettings.noteSettings(in: language).settings
    let place = settings.stamps.value
    guard place != .off else { return .skipped }
    let (source, problem) = linter.source(of: note, in: language, folderSettings, pairing, on: analyzer)
    if let problem { throw problem }
    guard let source else { return .withoutSource }
    let shared = place == .file ? linter.stamps.file(at: linter.stampFile(of: note.file.path).path) : nil
    // Unreadable lines would be lost.
    if let shared, !shared.isEmpty, let problem = shared.problems.first { throw problem }
    let known = linter.stamp(of: note, place)
    // As `lint` does, so that both see the same sections.
    let additions = linter.habits(for: note, in: language, settings).customaryBlocks(of: note)
    let alignment = linter.alignment(
      of: note, source, from: settings.sourceLanguage.value, to: language, additions: additions)
    let comparison = StampComparison(
      known?.entries ?? [], source: source, target: note, pairs: alignment.blockPairs)
    let renewal = StampRenewal(comparison, isFirst: known == nil, isForced: isForced)
    let refusals = renewal.refusals.map { StampOutcome.Refusal($0, in: note, source) }
    let hasFaults = known?.faults.isEmpty == false
    guard renewal.entries != known?.entries ?? [] || hasFaults else { return .stamped(sections: 0, refusals) }
    switch place {
    case .frontMatter:
      let bytes = try StampWriter.bytes(of: note, stamped: renewal.entries.map(\.description))
      try FileWriter(note.file.path, namedBy: .user).write(bytes, replacing: .exactly(note.file.bytes))
    case .file:
      let (path, name) = linter.stampFile(of: note.file.path)
      var file = stampFiles[path] ?? linter.stamps.file(at: path)
      file.put(renewal.entries, for: name)
      stampFiles[path] = file
    case .off: break
    }
    let old = Set(known?.entries ?? [])
    return .stamped(sections: renewal.entries.count { !old.contains($0) }, refusals)
  }

  /// Writes the stamp files.
  /// - Returns: problems with files that could not be written.
  package func finish() -> [FileProblem] {
    stampFiles.sorted { $0.key < $1.key }.compactMap { _, file in
      do throws(FileProblem) {
        try file.write()
        return nil
      } catch { return error }
    }
  }
}

/// The outcome for one note.
package enum StampOutcome: Sendable {
  /// How many sections were stamped again, and which were refused.
  case stamped(sections: Int, [Refusal])
  case withoutSource
  /// A source, or a note that is not to be stamped.
  case skipped
  case troubled([FileProblem])

  /// A section that is not stamped.
  package struct Refusal: Sendable {
    package let path: String
    package let place: LineColumn
    package let message: String

    /// Located at the section of the translation, or of the source if there is none.
    init(_ refusal: StampRefusal, in note: Note, _ source: Note) {
      message = refusal.message
      let isHere = refusal.target != nil
      let file = isHere ? note.file : source.file
      let block = (isHere ? refusal.target : refusal.source)?.blocks.first
      let offset = block.map { (isHere ? note : source).blocks[$0].range.start } ?? ByteOffset(0)
      path = file.path
      place = file.position(of: offset, unit: .scalar)
    }
  }
}
