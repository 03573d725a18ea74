import Alignment
import Foundation
import Notes
import SourceText
import Testing
import UnicodeText

/// Writes how the blocks of a folder of translations were paired, one pair per line, to be counted and checked by hand.
///
/// The folder contains one folder per language, including `en`:
///
///     CALQUE_PAIRS_FOLDER=docs CALQUE_PAIRS_LANGUAGES=de,ja CALQUE_PAIRS_OUT=pairs.tsv \
///       script/test --filter AlignmentEvidence
struct AlignmentEvidence {
  private static let environment = ProcessInfo.processInfo.environment

  @Test(.enabled(if: environment["CALQUE_PAIRS_FOLDER"] != nil, "run by hand, to check alignment"))
  func isWrittenToBeJudged() throws {
    let root = try #require(Self.environment["CALQUE_PAIRS_FOLDER"])
    let out = try #require(Self.environment["CALQUE_PAIRS_OUT"])
    let languages = Self.environment["CALQUE_PAIRS_LANGUAGES"]?.split(separator: ",").map(String.init) ?? []
    let analyzer = try TextAnalyzer()
    var rows = ["language\tpage\tsource\tlines\ttarget\tlines\tconfidence\ttext\ttext"]
    for name in languages {
      let language = try #require(LanguageTag(name))
      for page in try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(name)").sorted()
      where page.hasSuffix(".md") && FileManager.default.fileExists(atPath: "\(root)/en/\(page)") {
        let (source, target) = (try read("\(root)/en/\(page)", analyzer), try read("\(root)/\(name)/\(page)", analyzer))
        let pairs = BlockAligner(from: .english, to: language).align(source: source, target: target).blockPairs
        rows += pairs.map { pair in
          let (a, b) = (shown(pair.sources, in: source), shown(pair.targets, in: target))
          return
            "\(name)\t\(page)\t\(a.kinds)\t\(a.lines)\t\(b.kinds)\t\(b.lines)\t\(pair.confidence)\t\(a.text)\t\(b.text)"
        }
      }
    }
    try (rows.joined(separator: "\n") + "\n").write(toFile: out, atomically: true, encoding: .utf8)
  }

  private func read(_ path: String, _ analyzer: TextAnalyzer) throws -> Note {
    try NoteReader.read(
      SourceFile(path: path, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path)))), analyzer)
  }

  private func shown(_ blocks: Range<Int>, in note: Note) -> (kinds: String, lines: String, text: String) {
    let parts = note.blocks[blocks]
    return (
      parts.map { "\($0.kind)".replacing("\t", with: " ") }.joined(separator: "+"),
      parts.map { String(note.file.lines.line(of: $0.range.start)) }.joined(separator: "+"),
      parts.map { note.file.text($0.range).replacing(/\s+/, with: " ").prefix(120) }.joined(separator: " + ")
    )
  }
}
