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

/// Writes the evidence on every short run of a folder of labelled documents, for `script/fit-leftovers`.
///
/// The folder contains one folder per language with `*.md` and their sources `*.src.md`.
struct LeftoverEvidence {
  private static let environment = ProcessInfo.processInfo.environment

  @Test(.enabled(if: environment["CALQUE_LEFTOVER_FOLDER"] != nil, "run by script/fit-leftovers"))
  func isWrittenForTheFit() throws {
    let root = try #require(Self.environment["CALQUE_LEFTOVER_FOLDER"])
    let out = try #require(Self.environment["CALQUE_LEFTOVER_OUT"])
    FileManager.default.createFile(atPath: out, contents: nil)
    let file = try #require(FileHandle(forWritingAtPath: out))
    defer { try? file.close() }
    let analyzer = try TextAnalyzer()
    for usesDictionaries in [true, false] {
      let lexicon = Lexicon(usesDictionaries: usesDictionaries)
      for name in try FileManager.default.contentsOfDirectory(atPath: root).sorted() {
        let language = try #require(LanguageTag(name))
        for path in try documents(in: "\(root)/\(name)") {
          let note = try read(path, analyzer)
          for source in [try read(String(path.dropLast(3)) + ".src.md", analyzer), nil] {
            let context = context(note, source, language, lexicon, analyzer)
            for run in NoteSearch(context).strict.short {
              var row = self.row(run, in: note)
              row["lang"] = name
              row["file"] = (path as NSString).lastPathComponent
              row["source"] = source != nil
              try file.write(contentsOf: JSONSerialization.data(withJSONObject: row, options: .sortedKeys) + [0x0A])
            }
          }
        }
      }
    }
  }

  private func documents(in folder: String) throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return names.filter { $0.hasSuffix(".md") && !$0.hasSuffix(".src.md") }.map { folder + "/" + $0 }
  }

  private func read(_ path: String, _ analyzer: TextAnalyzer) throws -> Note {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return try NoteReader.read(SourceFile(path: path, bytes: Array(data)), analyzer)
  }

  private func context(
    _ note: Note, _ source: Note?, _ language: LanguageTag, _ lexicon: Lexicon, _ analyzer: TextAnalyzer
  ) -> LintContext {
    let alignment =
      source.map { BlockAligner(from: .english, to: language).align(source: $0, target: note) }
      ?? NoteAlignment(unpaired: note)
    return LintContext(
      note: note, sourceNote: source, sourceLanguage: .english, targetLanguage: language, alignment: alignment,
      lexicon: lexicon, glossary: Glossary(), analyzer: analyzer)
  }

  private func row(_ run: ShortRun, in note: Note) -> [String: Any] {
    let range = note.segments[run.leftover.segment].text.byteRange(run.leftover.range)
    let start = note.file.position(of: range.start, unit: .scalar)
    let end = note.file.position(of: range.end, unit: .scalar)
    return [
      "line": start.line, "col_start": start.column - 1, "col_end": end.column - 1, "text": note.file.text(range),
      "names": RunFeature.allCases.map { "\($0)" }, "values": run.features.values.map { Double($0) },
    ]
  }
}
