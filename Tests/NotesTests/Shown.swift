import SourceText
import UnicodeText

@testable import Notes

/// Reads Markdown and shows notes in a form that tests can compare.
enum Shown {
  static func note(_ text: String, path: String = "note.md") throws -> Note {
    try NoteReader.read(SourceFile(path: path, bytes: Array(text.utf8)), TextAnalyzer())
  }

  /// One line per segment: kind, text with sentinels as `«code»` and line ends as `⏎`.
  static func segments(_ text: String, path: String = "note.md") throws -> [String] {
    try note(text, path: path).segments.map { "\(name($0.kind)): \(self.text($0.text))" }
  }

  /// One word per block: its kind, with `>` for each level of depth and `"` when quoted.
  static func blocks(_ text: String, path: String = "note.md") throws -> [String] {
    try note(text, path: path).blocks.map {
      String(repeating: ">", count: $0.depth) + ($0.isQuoted ? "\"" : "") + name($0.kind)
    }
  }

  /// The bytes of each segment, as text.
  static func slices(_ text: String, path: String = "note.md") throws -> [String] {
    let note = try note(text, path: path)
    return note.segments.map { note.file.text($0.range) }
  }

  static func text(_ text: SegmentText) -> String {
    var shown = ""
    for unit in text.utf16.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if unit.offset > 0 { shown += "⏎" }
      for scalar in String(decoding: unit.element, as: UTF16.self).unicodeScalars {
        if scalar.value <= 0xFFFF, let mask = Mask(rawValue: UInt16(scalar.value)) {
          shown += "«\(mask)»"
        } else {
          shown.unicodeScalars.append(scalar)
        }
      }
    }
    return shown
  }

  /// The styles of a segment's runs: `text[strong+link]`.
  static func styles(_ text: SegmentText) -> String {
    text.runs.indices.map { index in
      let run = text.runs[index]
      let end = index + 1 < text.runs.count ? text.runs[index + 1].start : Int32(text.utf16.count)
      let part = SegmentText(utf16: Array(text.utf16[Int(run.start)..<Int(end)]), runs: [])
      let names: [(TextRun.Style, String)] = [
        (.emphasis, "emphasis"), (.strong, "strong"), (.link, "link"), (.strike, "strike"), (.underline, "underline"),
        (.keyboard, "keyboard"), (.quoted, "quoted"),
      ]
      let styles = names.filter { run.style.contains($0.0) }.map(\.1)
      return self.text(part) + (styles.isEmpty ? "" : "[\(styles.joined(separator: "+"))]")
    }.joined(separator: "|")
  }

  static func name(_ kind: Segment.Kind) -> String {
    switch kind {
    case .heading(let level): "heading\(level)"
    case .cell(let isHead, let column): "\(isHead ? "head" : "cell")\(column)"
    case .frontMatter(let key): "front(\(key))"
    case .paragraph: "paragraph"
    case .item: "item"
    case .definitionTerm: "term"
    case .definition: "definition"
    case .admonitionTitle: "title"
    case .altText: "alt"
    case .linkTitle: "linkTitle"
    case .footnote: "footnote"
    }
  }

  static func name(_ kind: Block.Kind) -> String {
    switch kind {
    case .heading(let level): "heading\(level)"
    case .paragraph: "paragraph"
    case .listItem(let isOrdered): isOrdered ? "numbered" : "item"
    case .tableRow(let isHead): isHead ? "head" : "row"
    case .code(let info): "code(\(info))"
    case .html: "html"
    case .thematicBreak: "break"
    case .admonition: "admonition"
    case .definition: "definition"
    case .footnote: "footnote"
    case .frontMatter(let key): "front(\(key))"
    case .masked: "masked"
    }
  }
}
