import SourceText

/// A tag of HTML or JSX, as a program reads it.
package struct MarkupTag: Hashable, Sendable {
  package let kind: Kind
  /// From `<` to `>`.
  package let range: ByteRange
  /// As it is written; empty for a fragment (`<>`).
  package let name: ByteRange
  /// Those with a name, in order.
  package let attributes: [Attribute]

  package enum Kind: Hashable, Sendable {
    case opening, closing
    /// `<br>`, `<Chart />`: nothing closes it.
    case empty
  }

  package struct Attribute: Hashable, Sendable {
    /// As it is written.
    package let name: ByteRange
    /// Without its quotes; nil for an expression and when there is none.
    package let value: ByteRange?
  }
}

/// The elements of the HTML Living Standard, and how they are written.
package enum HTMLElement {
  /// Whether `name`, in lower case, is an element of HTML.
  package static func isKnown(_ name: String) -> Bool { known.contains(name) }

  /// Whether HTML lets authors leave its end tag out (13.1.2.4, "Optional tags").
  package static func hasOptionalEnd(_ name: String) -> Bool { optionalEnds.contains(name) }

  /// Whether nothing closes it (13.1.2, "Void elements").
  package static func isVoid(_ name: String) -> Bool { HTMLTag.emptyElements.contains(name) }

  private static let known = Set(
    """
    a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center \
    cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure \
    font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label \
    legend li link main map mark marquee math menu meta meter nav nobr noscript object ol optgroup option output p \
    param picture pre progress q rb rp rt rtc ruby s samp script search section select slot small source span strike \
    strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var \
    video wbr
    """.split(separator: " ").map(String.init))

  private static let optionalEnds = Set(
    "body colgroup dd dt head html li optgroup option p rp rt tbody td tfoot th thead tr".split(separator: " ")
      .map(String.init))
}
