import Alignment
import Configuration
import Lexicon
import Memory
import Notes
import SourceText
import UnicodeText
import Workspace

/// Reads pairs of notes as `lint` finds them, and collects the project's habits.
package struct Learner: Sendable {
  private let linter: Linter
  /// The file for everything; nil to write each note's memory where `lint` looks for it.
  private let output: FileWriter?
  private let lexicon = Lexicon(usesDictionaries: false)

  package init(_ linter: Linter, output: String?) {
    self.linter = linter
    self.output = output.map { FileWriter($0, namedBy: .user) }
  }

  /// The sample from one note. May run on any worker.
  package func sample(_ input: LintInput, on analyzer: TextAnalyzer) -> LearnOutcome {
    let folderSettings: FolderSettings
    do throws(BrokenConfiguration) { folderSettings = try linter.store.folderSettings(for: input.path) } catch {
      return .troubled(error.mistakes)
    }
    do throws(FileProblem) {
      let file = try input.read(in: linter.files)
      guard file.bytes.count > file.byteOrderMarkLength else { return .skipped }
      let note = try NoteReader.read(file, analyzer)
      let pairing = folderSettings.pairing(for: input.path)
      guard case .translation(let decided) = linter.meaning(of: note, isNamed: input.isNamed, folderSettings, pairing)
      else {
        return .skipped
      }
      return try sample(note, decided, folderSettings, pairing, on: analyzer)
    } catch {
      return .troubled([error])
    }
  }

  private func sample(
    _ note: Note, _ decided: Linter.Translation, _ folderSettings: FolderSettings, _ pairing: Pairing,
    on analyzer: TextAnalyzer
  ) throws(FileProblem) -> LearnOutcome {
    let settings = folderSettings.noteSettings(in: decided.language).settings
    guard let memory = output ?? linter.memoryWriter(of: note.file.path, settings) else { return .unwanted }
    if output == nil { try linter.checkMemory(of: note.file.path, settings) }
    let (source, problem) = linter.source(of: note, in: decided.language, folderSettings, pairing, on: analyzer)
    if let problem { throw problem }
    guard let source else { return .withoutSource }
    // A note that was never translated has no habits.
    guard !decided.readsAsSource else { return .skipped }
    let sourceLanguage = settings.sourceLanguage.value
    let alignment = linter.alignment(of: note, source, from: sourceLanguage, to: decided.language)
    let sample = LearningSample(note, source: source, in: decided.language, from: sourceLanguage, alignment, lexicon)
    return .learned(sample, decided.language, from: sourceLanguage, into: memory)
  }
}

/// The outcome for one note.
package enum LearnOutcome: Sendable {
  /// Its sample, its language and its source's, and the memory that it belongs in.
  case learned(LearningSample, LanguageTag, from: LanguageTag, into: FileWriter)
  case withoutSource
  /// A source, an untranslated copy of one, or a note of unknown language.
  case skipped
  /// A configuration says `memory: off`.
  case unwanted
  case troubled([FileProblem])
}

/// Memories that are being collected, by their paths.
package struct NewMemories: Sendable {
  private var learnings: [String: [LanguageTag: Learning]] = [:]
  /// The first writer for each.
  private var writers: [String: FileWriter] = [:]

  package init() {}

  package mutating func add(_ sample: LearningSample, from source: LanguageTag, into memory: FileWriter) {
    writers[memory.path] = writers[memory.path] ?? memory
    learnings[memory.path, default: [:]][source, default: Learning()].add(sample)
  }

  /// One for each place, by the bytes of their paths.
  package var all: [NewMemory] {
    writers.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map { writer in
      let learnings = learnings[writer.path] ?? [:]
      return NewMemory(
        writer: writer, facts: MemoryFile.settled(learnings.flatMap { $1.facts(from: $0) }),
        pairs: learnings.values.reduce(into: [:]) { $0.merge($1.pairs, uniquingKeysWith: +) })
    }
  }
}

/// A memory that was collected.
package struct NewMemory: Sendable {
  private let writer: FileWriter
  package let facts: [MemoryFact]
  /// How many translations it is based on, by language.
  package let pairs: [LanguageTag: Int]

  fileprivate init(writer: FileWriter, facts: [MemoryFact], pairs: [LanguageTag: Int]) {
    (self.writer, self.facts, self.pairs) = (writer, facts, pairs)
  }

  package var path: String { writer.path }

  /// Languages in the file on disk that no note of this run has: their facts will be lost.
  package func forgottenLanguages() -> [LanguageTag] {
    guard let old = try? known() else { return [] }
    let spoken = Set(MemoryFile(path: path, bytes: old).facts.compactMap(\.language))
    return spoken.filter { language in !pairs.keys.contains { $0.isSame(as: language) } }.sorted { $0.text < $1.text }
  }

  /// Whether the file on disk differs or is missing.
  package func differs() throws(FileProblem) -> Bool { try known() != MemoryFile.bytes(of: facts) }

  /// Writes it to disk, atomically, if that changes anything.
  /// - Returns: whether it did.
  @discardableResult
  package func write() throws(FileProblem) -> Bool {
    let new = MemoryFile.bytes(of: facts)
    guard try known() != new else { return false }
    let kind = FileKind("a memory of Calque", recognizes: MemoryFile.recognizes)
    let isCustomary = Paths.name(Paths.folder(path)) == Paths.folder(MemoryStore.customaryPath)
    try writer.write(new, replacing: .kind(kind), makesFolder: isCustomary)
    return true
  }

  private func known() throws(FileProblem) -> [UInt8]? {
    guard (try? FileStatus(path: path, followingLinks: false)) != nil else { return nil }
    return try FileReader.bytes(of: path)
  }
}
