import Notes
import SourceText

/// A link to a place on a page that a fragment names.
package struct AnchorReference {
  package let link: Inline
  /// The fragment with its `#`.
  package let range: ByteRange
  /// Without its `#`.
  package let fragment: String
  /// The link's destination, without the fragment.
  package let page: Destination
  /// The same as it is written; empty for a place on the page that contains the link.
  package let written: String

  /// Nil for links without a fragment, for fragments that no heading generates, and for links that are neither on the
  /// page nor relative.
  package init?(_ link: Inline, _ note: Note) {
    guard link.kind == .link || link.kind == .tag, let target = link.target,
      let mark = note.bytes(target).firstIndex(of: UInt8(ascii: "#")), mark + 1 < target.end.value
    else { return nil }
    let range = ByteRange(mark, target.end.value)
    let fragment = String(note.file.text(range).dropFirst())
    let page = note.file.text(ByteRange(target.start.value, mark))
    guard !Self.isMade(fragment), !page.contains(where: { "{}$<>?\n".contains($0) }) else { return nil }
    let destination = Destination(page)
    guard destination.isRelative else { return nil }
    (self.link, self.range, self.fragment, self.page, written) = (link, range, fragment, destination, page)
  }

  /// Whether a program generates the fragment, and not a heading.
  private static func isMade(_ fragment: String) -> Bool {
    ["top", "_top"].contains(fragment) || ["fn", "cite", "__"].contains { fragment.hasPrefix($0) }
      || fragment.contains { "/=:!~{}".contains($0) }
  }

  /// The path of the page that a link in the note at `note` leads to, percent escapes decoded; its extension may be
  /// missing. Nil for a place on the page that contains the link.
  package func path(from note: String) -> String? {
    guard !written.isEmpty else { return nil }
    let folder = note.lastIndex(of: "/").map { note[...$0] } ?? ""
    return Self.tidied(folder + page.parts.map(Anchors.unescaped).joined(separator: "/"))
      + (written.hasSuffix("/") ? "/" : "")
  }

  /// A path without `.` and without `..` after a name, so that all spellings of a path are equal.
  package static func tidied(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
