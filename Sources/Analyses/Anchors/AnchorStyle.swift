import UnicodeText

/// How a site generates the anchors of headings from their text.
package enum AnchorStyle: String, CaseIterable, Sendable {
  /// Any anchor that one of the others generates.
  case any
  case github
  /// Kramdown.
  case jekyll
  case hugo
  case docusaurus
  /// Python-Markdown, with or without letters beyond ASCII.
  case mkdocs

  /// The algorithms whose anchors are accepted.
  var makers: [SlugMaker] {
    switch self {
    case .any: [.letters, .ascii, .kramdown, .collapsed]
    case .github, .hugo, .docusaurus: [.letters]
    case .jekyll: [.kramdown, .letters]
    case .mkdocs: [.ascii, .collapsed]
    }
  }
}

/// An algorithm for the anchor of a heading, as the site generators document them.
enum SlugMaker: Hashable {
  /// GitHub, github-slugger (Docusaurus), Goldmark (Hugo): letters, digits, `_` and `-` of any script; every blank
  /// becomes `-`.
  case letters
  /// Python-Markdown: decomposed to ASCII; runs of blanks and hyphens become one hyphen.
  case ascii
  /// The same with letters of any script.
  case collapsed
  /// Kramdown: ASCII letters, digits and hyphens, from the first letter on.
  case kramdown

  /// The mark before the number of a repeated anchor.
  var separator: String { self == .ascii || self == .collapsed ? "_" : "-" }

  func slug(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? slug(ofASCII: text.utf8) : slug(ofAny: text)
  }

  /// The same without a call of ICU.
  private func slug(ofASCII text: some Sequence<UInt8>) -> String {
    let collapses = self == .ascii || self == .collapsed
    var slug: [UInt8] = []
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): slug.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if self != .kramdown || !slug.isEmpty { slug.append(byte) }
      case UInt8(ascii: "_"):
        if self != .kramdown { slug.append(byte) }
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "\t"), UInt8(ascii: "\n"):
        let isDropped =
          self == .kramdown
          ? slug.isEmpty || byte < UInt8(ascii: " ") : collapses && (slug.isEmpty || slug.last == UInt8(ascii: "-"))
        if !isDropped { slug.append(UInt8(ascii: "-")) }
      default: break
      }
    }
    if collapses, slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return self == .kramdown && slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
  }

  /// For texts in any script.
  func slug(ofAny text: String) -> String {
    switch self {
    case .letters: return kept(Folding.lowercased(text, .english), collapses: false)
    case .collapsed: return kept(Folding.lowercased(text, .english), collapses: true)
    case .ascii:
      let ascii = Folding.decomposed(Folding.compatible(text)).unicodeScalars.filter { $0.isASCII }
      return kept(Folding.lowercased(String(String.UnicodeScalarView(ascii)), .english), collapses: true)
    case .kramdown:
      let start = text.unicodeScalars.drop { !($0.isASCII && $0.properties.isAlphabetic) }
      let plain = start.filter {
        $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == " " || $0 == "-")
      }
      let slug = Folding.lowercased(String(String.UnicodeScalarView(plain)), .english).replacing(" ", with: "-")
      return slug.isEmpty ? "section" : slug
    }
  }

  private func kept(_ text: String, collapses: Bool) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "-" || scalar == "\t" || scalar == "\n" {
        if !(collapses && (slug.isEmpty || slug.last == "-")) { slug.append("-") }
      } else if Self.isWordScalar(scalar) {
        slug.append(scalar)
      }
    }
    if collapses, slug.last == "-" { slug.removeLast() }
    return String(slug)
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation:
      true
    default: false
    }
  }
}
