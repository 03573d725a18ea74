import Notes
import SourceText

/// The name of an element, as far as it matters which of two names it is.
struct ElementName: Hashable {
  /// Lower case for an element of HTML, otherwise as written.
  let text: String

  init(_ tag: MarkupTag, in note: Note) {
    let written = note.file.text(tag.name)
    let lower = written.lowercased()
    text = HTMLElement.isKnown(lower) ? lower : written
  }

  /// Whether it is an element of HTML.
  var isHTML: Bool { HTMLElement.isKnown(text) }

  /// Whether it is the name of a component: `Chart`, `tabs.Item`, or a number, or the empty one of a fragment.
  var isComponent: Bool {
    guard let first = text.utf8.first else { return true }
    return first < 0x61 || text.utf8.contains(UInt8(ascii: "."))
  }

  /// Whether it has letters of other scripts, as no name that a program knows.
  var isForeign: Bool { text.utf8.contains { $0 >= 0x80 } }

  /// Whether other markup serves as well: emphasis, code, links, layout. Other rules compare those.
  var isInterchangeable: Bool { Self.interchangeable.contains(text) }

  /// Whether both may be one name that was mistyped or translated: they have most letters at their ends in common.
  func isLike(_ other: ElementName) -> Bool {
    Likeness.of(Array(text.lowercased().utf8), Array(other.text.lowercased().utf8)) >= 0.5
  }

  /// Whether a page lacks something without it, and not only a style.
  var isMissed: Bool { !isHTML || Self.missed.contains(text) }

  private static let interchangeable: Set<String> = [
    "a", "b", "big", "blockquote", "br", "center", "cite", "code", "del", "div", "em", "figure", "font", "h1", "h2",
    "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "nobr", "ol", "p", "picture", "pre", "q", "s",
    "samp", "section", "small", "span", "strike", "strong", "tt", "u", "ul", "var", "wbr",
  ]

  private static let missed: Set<String> = [
    "audio", "button", "details", "iframe", "input", "select", "sub", "summary", "sup", "textarea", "video",
  ]
}
