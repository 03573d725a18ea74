import Alignment
import Configuration
import Notes
import SourceText
import Terminology
import UnicodeText
import Workspace

/// An overview of a folder of notes, for a first configuration.
package struct FolderSurvey: Sendable {
  /// Notes that were found.
  package let notes: Int
  /// The number of notes that were read.
  package let notesRead: Int
  package let sourceLanguage: LanguageTag
  /// Languages of the translations, with how many there are, the most frequent first.
  package let languages: [(language: LanguageTag, count: Int)]
  /// Notes in the source language.
  package let sources: Int
  /// Notes of unknown language.
  package let unknown: Int
  /// Translations whose source was found.
  package let paired: Int
  /// One of them, with its source.
  package let example: (note: String, source: String)?
  /// Glossaries and keep lists outside the customary folder.
  package let glossaries: [GlossaryCandidate]
  /// Files in the customary folder, which are used automatically.
  package let customary: [String]

  /// The most notes to read: the majority is clear by then.
  static let readLimit = 400
}

/// A file that looks like a glossary.
package struct GlossaryCandidate: Sendable {
  /// Relative to the surveyed folder.
  package let path: String
  package let isKeepList: Bool
  /// The language in its name; nil if it may be for any language.
  package let language: LanguageTag?
  package let terms: Int
}

extension FolderSurvey {
  /// Surveys a folder.
  /// - Parameter sourceLanguage: the source language, when the user gives one.
  package init(of folder: String, sourceLanguage: LanguageTag?) throws(FileProblem) {
    let analyzer: TextAnalyzer
    do throws(ICUError) { analyzer = try TextAnalyzer() } catch {
      throw FileProblem(path: folder, message: error.description)
    }
    let found = NoteFinder.find([folder])
    if let problem = found.problems.first(where: { $0.path == folder }) { throw problem }
    let sample = Self.sample(found.notes.map(\.path))
    let read = sample.compactMap { path -> Note? in
      guard let bytes = try? FileReader.bytes(of: path), let file = try? SourceFile(path: path, bytes: bytes) else {
        return nil
      }
      return try? NoteReader.read(file, analyzer)
    }
    let files = DiskView()
    let source = sourceLanguage ?? Self.likeliestSource(of: read, files)
    var tally = Tally()
    for note in read { tally.add(note, files.pairing(of: note.file.path, from: source)) }
    notes = found.notes.count
    notesRead = read.count
    self.sourceLanguage = source
    languages = tally.languages.map { ($0.key, $0.value) }.sorted {
      $0.1 != $1.1 ? $0.1 > $1.1 : $0.0.text < $1.0.text
    }
    (sources, unknown, paired) = (tally.sources, tally.unknown, tally.paired)
    example = tally.example.map { (Self.below($0.note, folder), Self.below($0.source, folder)) }
    customary = GlossaryCandidate.customary(in: folder, for: Array(tally.languages.keys))
    glossaries = GlossaryCandidate.all(in: folder, sourceLanguage: source)
  }

  /// Notes spread evenly over all of them.
  private static func sample(_ paths: [String]) -> [String] {
    guard paths.count > readLimit else { return paths }
    return (0..<readLimit).map { paths[$0 * paths.count / readLimit] }
  }

  /// The language in which most notes in other languages have a counterpart. If every note has one in every language,
  /// English is the likeliest.
  private static func likeliestSource(of notes: [Note], _ files: DiskView) -> LanguageTag {
    let written = Dictionary(
      notes.compactMap { note in ContentLanguage(note).language.map { (note.file.path, $0) } }
    ) { first, _ in first }
    let counts = written.values.reduce(into: [LanguageTag: Int]()) { $0[$1, default: 0] += 1 }
    let candidates = counts.keys.sorted { (counts[$0] ?? 0, $1.text) > (counts[$1] ?? 0, $0.text) }.prefix(6)
    func paired(_ source: LanguageTag) -> Int {
      written.count { path, language in
        guard !language.isSame(as: source),
          let found = files.pairing(of: path, from: source).source(of: path, in: language)?.path
        else { return false }
        return written[found]?.isSame(as: source) == true
      }
    }
    let best = candidates.map { (language: $0, count: paired($0)) }.max { $0.count < $1.count }
    guard let best, best.count > 2 * paired(.english) else { return .english }
    return best.language
  }

  /// A path relative to `folder`.
  static func below(_ path: String, _ folder: String) -> String {
    let prefix = Paths.join(folder, "x").dropLast()
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }

  private struct Tally {
    var languages: [LanguageTag: Int] = [:]
    var (sources, unknown, paired) = (0, 0, 0)
    var example: (note: String, source: String)?

    mutating func add(_ note: Note, _ pairing: Pairing) {
      let decision = TargetLanguage(option: nil, pairing: pairing).decide(note)
      if decision.isSource {
        sources += 1
      } else if let language = decision.language {
        languages[language, default: 0] += 1
        guard let source = pairing.source(of: note.file.path, holding: note.file.bytes, in: language)?.path else {
          return
        }
        paired += 1
        if example == nil { example = (note.file.path, source) }
      } else {
        unknown += 1
      }
    }
  }
}

extension DiskView {
  /// Finds the source of the note at `path` in customary places.
  fileprivate func pairing(of path: String, from source: LanguageTag) -> Pairing {
    Pairing(sourceLanguage: source, files: view(for: path, .tree))
  }
}
