import Notes

/// Whose rules decide how asterisks are read.
package enum Renderer: String, CaseIterable, Sendable {
  /// CommonMark's, unless the note has marks that only other renderers know.
  case auto
  /// GitHub, Hugo, Docusaurus, Astro and most others.
  case commonmark
  /// Python-Markdown (MkDocs) and Kramdown (Jekyll): two asterisks are emphasis whatever is next to them.
  case lenient

  /// Whether CommonMark decides what is emphasis in `note`.
  package func isCommonMark(_ note: Note) -> Bool {
    switch self {
    case .commonmark: true
    case .lenient: false
    case .auto: !Self.hasOtherMarks(note)
    }
  }

  /// Whether bare addresses extend to the next blank, as on GitHub. Hugo’s end at the first character beyond ASCII, and
  /// Kramdown has none; their notes are known by their shortcodes and tags.
  package func extendsAddresses(_ note: Note) -> Bool {
    isCommonMark(note)
      && (self == .commonmark
        || !note.inlines.contains {
          $0.kind == .placeholder && Self.starts(note.bytes($0.range), ["{{<", "{{%", "{%"])
        })
  }

  /// `/// note`, `!!! note`, `{ #id }`, `{: .class}`, `{* file *}`, `--8<-- "file"`.
  private static func hasOtherMarks(_ note: Note) -> Bool {
    note.blocks.contains { block in
      block.kind == .admonition && starts(note.bytes(block.range), ["/// ", "!!! ", "??? ", "???+", "=== "])
    }
      || note.inlines.contains { inline in
        inline.kind == .attribute && starts(note.bytes(inline.range), ["{ ", "{:", "/// ", "!!! "])
          || inline.kind == .placeholder && starts(note.bytes(inline.range), ["{*", "{!", "--8<--"])
      }
  }

  private static func starts(_ bytes: ArraySlice<UInt8>, _ marks: [String]) -> Bool {
    marks.contains { bytes.starts(with: $0.utf8) }
  }
}
