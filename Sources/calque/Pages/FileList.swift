import Alignment
import CalqueKit
import Configuration
import Reporting
import SourceText
import UnicodeText
import Workspace

/// The output of `calque files`.
struct FileList {
  var notes: [NoteDescription] = []
  let leftOut: [LeftOutFile]
  let otherFiles: Int

  /// A file or a folder (with a slash at its end) that is not read.
  struct LeftOutFile {
    let path: String
    let reason: String
  }

  init(leftOut: [LeftOutFile], otherFiles: Int) {
    self.leftOut = leftOut
    self.otherFiles = otherFiles
  }

  /// What could not be read.
  var problems: [FileProblem] {
    var told: Set<FileProblem> = []
    return notes.flatMap(\.treatment.problems).filter { told.insert($0).inserted }
  }

  // MARK: Text

  private static let width = 80

  /// One block per file: its path, what happens to it, what it is checked with; then the counts.
  var text: String {
    var blocks = notes.map { (path: $0.path, lines: lines(about: $0)) }
    blocks += leftOut.map { (path: $0.path, lines: ["left out: \($0.reason)"]) }
    blocks.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let list = blocks.flatMap { block in
      [block.path] + block.lines.flatMap { Self.wrapped($0, indent: "  ") }
    }
    let closing = Self.wrapped(closingLine, indent: "")
    return (list + (list.isEmpty ? closing : [""] + closing))
      .map { VisibleText.painted($0, .plain, Palette(isColored: false)) }.joined(separator: "\n")
  }

  private static func wrapped(_ text: String, indent: String) -> [String] {
    let lines = TextWrap.lines(text, width: width - indent.count - 2)
    return lines.enumerated().map { ($0.offset == 0 ? indent : indent + "  ") + $0.element }
  }

  private func lines(about note: NoteDescription) -> [String] {
    let checkedBy = checkedBy(note)
    switch note.treatment {
    case .checked:
      return ["\(language(of: note) ?? ""), \(comparison(of: note))"] + checkedBy
    case .source, .unknownLanguage, .empty, .troubled:
      let language = language(of: note).map { "; " + $0 } ?? ""
      return ["\(Self.name(note.treatment)): \(Self.reason(note) ?? "")\(language)"]
    }
  }

  /// "German (folder “de”)".
  private func language(of note: NoteDescription) -> String? {
    note.language.map { "\($0.tag.englishName) (\(Self.text($0.origin)))" }
  }

  /// "next to docs/en/x.md (customary place)".
  private func comparison(of note: NoteDescription) -> String {
    guard let source = note.source else { return "alone: \(Self.reasonForNoSource(note))" }
    return "next to \(source.path) (\(Self.text(source.origin, note.sourceOrigin)))"
  }

  /// The configuration and the glossaries; nothing where there are none.
  private func checkedBy(_ note: NoteDescription) -> [String] {
    let configuration =
      note.configurations.isEmpty ? [] : ["by " + note.configurations.joined(separator: ", on top of ")]
    let glossaries = note.glossaries.map { "\($0.path) (\($0.origin?.text ?? "found"))" }
    return configuration + (glossaries.isEmpty ? [] : ["with " + glossaries.joined(separator: ", ")])
  }

  /// "14 files: 9 next to their source, 2 alone, 3 skipped; 4 left out, 12 of other kinds".
  private var closingLine: String {
    let withSource = notes.count { $0.source != nil }
    let counts = [
      (withSource, "next to \(withSource == 1 ? "its" : "their") source"),
      (notes.count { $0.missingSource != nil }, "alone"),
      (notes.count { $0.treatment.isSkipped }, "skipped"),
      (notes.count { !$0.treatment.problems.isEmpty }, "unreadable"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let aside = [(leftOut.count, "left out"), (otherFiles, "of other kinds")].filter { $0.0 > 0 }.map {
      "\($0.0) \($0.1)"
    }
    let head = notes.isEmpty ? "No files" : "\(notes.count) file\(notes.count == 1 ? "" : "s")"
    return head + (counts.isEmpty ? "" : ": " + counts.joined(separator: ", "))
      + (aside.isEmpty ? "" : "; " + aside.joined(separator: ", "))
  }
}
