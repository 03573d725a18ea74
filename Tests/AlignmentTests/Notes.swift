import Notes
import SourceText
import UnicodeText

@testable import Alignment

/// A note from Markdown, read in the same way as by the program.
func note(_ markdown: String, path: String = "note.md") throws -> Note {
  try NoteReader.read(SourceFile(path: path, bytes: Array(markdown.utf8)), TextAnalyzer())
}

/// The pairs of an alignment as text, one per line: the source, " = ", the translation.
func pairs(_ source: String, _ target: String, to language: String = "de") throws -> [String] {
  let (here, there) = (try note(source), try note(target))
  let aligner = BlockAligner(from: .english, to: LanguageTag(language) ?? .german)
  return aligner.align(source: here, target: there).units.map { unit in
    [(unit.sources, here), (unit.targets, there)].map { range, note in
      range.map { note.file.text(note.segments[$0].range) }.joined(separator: " + ")
    }.joined(separator: " = ")
  }
}
