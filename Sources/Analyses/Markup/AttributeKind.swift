/// What the values of an attribute are.
enum AttributeKind {
  /// Whether a program reads one of a few words in it.
  static func isKeyword(_ key: String) -> Bool { choices.contains(key) || keywords.contains(key) }

  /// Whether programs read its value and no page shows it, whatever the component.
  static func isChoice(_ key: String) -> Bool { choices.contains(key) }

  /// Whether HTML has an attribute of that name, or the frameworks for components do.
  static func isKnown(_ key: String) -> Bool {
    isKeyword(key) || free.contains(key) || standard.contains(key) || ProseKey.contains(key)
      || key.hasPrefix("data-") || key.hasPrefix("aria-") || key.hasPrefix("on")
  }

  /// Whether a translation may choose its own value: looks, languages and destinations, which other rules compare; and
  /// anchors of HTML, and what its fields contain.
  static func isFree(_ key: String, of element: ElementName) -> Bool {
    free.contains(key) || element.isHTML && (key == "id" || key == "name" || key == "value")
      || key.hasPrefix("aria-") || key.hasPrefix("data-") && element.isHTML
  }

  /// Whether a value has the form of a name, and not that of words, an address or a path; and so does `other`.
  static func isName(_ value: ArraySlice<UInt8>, insteadOf other: ArraySlice<UInt8>) -> Bool {
    value.contains(where: isLetter) && other.contains(where: isLetter) && !isPath(value) && !isPath(other)
      && !value.contains { $0 >= 0x80 || $0 <= 0x20 || $0 == UInt8(ascii: "{") }
  }

  /// Whether no capital is first.
  static func isLower(_ value: ArraySlice<UInt8>) -> Bool {
    value.first.map { $0 >= 0x61 || !isLetter($0) } ?? false
  }

  private static func isPath(_ value: ArraySlice<UInt8>) -> Bool {
    value.first == UInt8(ascii: "#") || value.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0x80 }

  private static let choices: Set<String> = [
    "as", "color", "groupid", "icon", "is", "rel", "size", "slot", "theme", "type", "variant",
  ]

  /// Some components show them.
  private static let keywords: Set<String> = ["kind", "method", "mode", "severity", "state", "status", "target"]

  private static let free: Set<String> = [
    "action", "align", "background", "bgcolor", "border", "cite", "class", "classname", "dir", "height", "href",
    "hreflang", "image", "img", "lang", "link", "locale", "loading", "poster", "src", "srcset", "style", "to", "url",
    "valign", "width", "xml:lang",
  ]

  /// The other attributes of the HTML Living Standard ("Attributes") and of components.
  private static let standard = Set(
    """
    abbr accept accept-charset accesskey allow allowfullscreen alpha async autocapitalize autocomplete autocorrect \
    autofocus autoplay blocking charset checked closedby colorspace cols colspan command commandfor controls coords \
    crossorigin data datetime decoding default defaultchecked defaultvalue defer dirname disabled download draggable \
    enctype enterkeyhint fetchpriority for form formaction formenctype formmethod formnovalidate formtarget headers \
    headingoffset headingreset hidden high htmlfor http-equiv id imagesizes imagesrcset inert inputmode integrity ismap \
    itemid itemprop itemref itemscope itemtype key list loop low max maxlength media min minlength multiple muted \
    nomodule nonce novalidate open optimum pattern ping playsinline popover popovertarget popovertargetaction preload \
    readonly ref referrerpolicy required reversed role rows rowspan sandbox scope selected shadowrootclonable \
    shadowrootdelegatesfocus shadowrootmode shadowrootserializable shape sizes span spellcheck srcdoc srclang start \
    step tabindex translate usemap value wrap writingsuggestions
    """.split(separator: " ").map(String.init))
}
