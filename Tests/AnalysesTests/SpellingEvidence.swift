import Alignment
import Foundation
import Lexicon
import Linting
import Notes
import SourceText
import Terminology
import Testing
import UnicodeText

@testable import Analyses

/// Writes the evidence on every doubtful word of a folder of labelled documents, for `script/fit-spelling`.
///
/// The folder contains one folder per language with `doc-*.md` and their sources `doc-*.src.md`.
struct SpellingEvidence {
  private static let environment = ProcessInfo.processInfo.environment

  @Test(.enabled(if: environment["CALQUE_SPELLING_FOLDER"] != nil, "run by script/fit-spelling"))
  func isWrittenForTheFit() throws {
    let root = try #require(Self.environment["CALQUE_SPELLING_FOLDER"])
    let out = try #require(Self.environment["CALQUE_SPELLING_OUT"])
    let languages = Self.environment["CALQUE_SPELLING_LANGUAGES"]?.split(separator: ",").map(String.init) ?? []
    FileManager.default.createFile(atPath: out, contents: nil)
    let file = try #require(FileHandle(forWritingAtPath: out))
    defer { try? file.close() }
    let analyzer = try TextAnalyzer()
    for usesDictionaries in [true, false] {
      let lexicon = Lexicon(usesDictionaries: usesDictionaries)
      for name in languages {
        let language = try #require(LanguageTag(name))
        for path in try documents(in: "\(root)/\(name)") {
          for hasSource in [true, false] {
            let context = try context(path, language, hasSource ? sourcePath(of: path) : nil, lexicon, analyzer)
            for doubtful in DoubtfulWordSearch(context).doubtfulWords() {
              var row = self.row(doubtful, in: context.note)
              row["lang"] = name
              row["file"] = (path as NSString).lastPathComponent
              row["source"] = hasSource
              row["dictionary"] = usesDictionaries
              try file.write(contentsOf: JSONSerialization.data(withJSONObject: row, options: .sortedKeys) + [0x0A])
            }
          }
        }
      }
    }
  }

  private func documents(in folder: String) throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    return names.filter { $0.hasSuffix(".md") && !$0.hasSuffix(".src.md") }.map { folder + "/" + $0 }
  }

  private func sourcePath(of path: String) -> String? {
    let source = String(path.dropLast(3)) + ".src.md"
    return FileManager.default.fileExists(atPath: source) ? source : nil
  }

  private func read(_ path: String, _ analyzer: TextAnalyzer) throws -> Note {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return try NoteReader.read(SourceFile(path: path, bytes: Array(data)), analyzer)
  }

  private func context(
    _ path: String, _ language: LanguageTag, _ source: String?, _ lexicon: Lexicon, _ analyzer: TextAnalyzer
  ) throws -> LintContext {
    let note = try read(path, analyzer)
    let sourceNote = try source.map { try read($0, analyzer) }
    let alignment =
      sourceNote.map { BlockAligner(from: .english, to: language).align(source: $0, target: note) }
      ?? NoteAlignment(unpaired: note)
    return LintContext(
      note: note, sourceNote: sourceNote, sourceLanguage: .english, targetLanguage: language, alignment: alignment,
      lexicon: lexicon, glossary: Glossary(), analyzer: analyzer)
  }

  private func row(_ doubtful: DoubtfulWord, in note: Note) -> [String: Any] {
    let range = note.segments[doubtful.segment].text.byteRange(doubtful.range)
    let start = note.file.position(of: range.start, unit: .scalar)
    let end = note.file.position(of: range.end, unit: .scalar)
    return [
      "line": start.line, "col_start": start.column - 1, "col_end": end.column - 1, "text": doubtful.spelling,
      "features": Dictionary(
        uniqueKeysWithValues: SpellingFeature.allCases.map { ("\($0)", Double(doubtful.features[$0])) }),
      "names": SpellingFeature.allCases.map { "\($0)" },
      "neighbours": doubtful.neighbours.prefix(12).map {
        [
          "text": $0.text, "frequency": Double($0.neighbour.frequency), "weight": Double($0.neighbour.weight),
          "dic": $0.neighbour.isInDictionary ?? false, "note": Double($0.inNote), "kin": Double($0.kin),
          "fidelity": Double($0.fidelity),
        ] as [String: Any]
      },
    ]
  }
}
