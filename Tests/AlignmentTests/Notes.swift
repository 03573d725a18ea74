import Notes
import SourceText
import UnicodeText

@testable import Alignment

/// A note from Markdown, read as the program reads it.
func note(_ markdown: String, path: String = "note.md") throws -> Note {
  try NoteReader.read(SourceFile(path: path, bytes: Array(markdown.utf8)), TextBench())
}

/// The pairs of an alignment as text, one a line: what the source has, " = ", what the translation has.
func pairs(_ source: String, _ target: String, to language: String = "de") throws -> [String] {
  let (here, there) = (try note(source), try note(target))
  let aligner = BlockAligner(from: .english, to: LanguageTag(language) ?? .german)
  return aligner.align(source: here, target: there).units.map { unit in
    [(unit.sources, here), (unit.targets, there)].map { range, note in
      range.map { note.file.text(note.segments[$0].range) }.joined(separator: " + ")
    }.joined(separator: " = ")
  }
}

/// Random numbers that are the same every time (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
