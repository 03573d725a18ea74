/// The styles that open tags of HTML give to the text inside them.
struct TagStyles {
  private var open: [(name: String, style: TextRun.Style)] = []
  /// Of all open tags together.
  private(set) var style: TextRun.Style = []

  mutating func open(_ tag: HTMLTag) {
    let style = Self.style(of: tag)
    guard !style.isEmpty, open.count < 64 else { return }
    open.append((tag.name, style))
    self.style.formUnion(style)
  }

  mutating func close(_ name: String) {
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    open.remove(at: index)
    style = open.reduce(into: []) { $0.formUnion($1.style) }
  }

  private static func style(of tag: HTMLTag) -> TextRun.Style {
    var style: TextRun.Style = []
    switch tag.name {
    case "kbd", "samp", "var", "code", "tt": style = .keyboard
    case "q", "cite", "abbr", "dfn": style = .quoted
    case "em", "i": style = .emphasis
    case "strong", "b": style = .strong
    case "del", "s", "strike": style = .strike
    case "u", "ins": style = .underline
    case "a": style = .link
    default: break
    }
    for attribute in tag.attributes where attribute.name == "lang" || attribute.name == "xml:lang" {
      style.insert(.quoted)
    }
    return style
  }
}
