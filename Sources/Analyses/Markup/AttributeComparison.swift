import Notes
import SourceText

/// Compares the attributes of elements that a block and its counterpart have in common: names, and values that a
/// program reads. What a reader sees, destinations and looks are left out.
package struct AttributeComparison {
  package private(set) var changes: [Change] = []

  package struct Change {
    /// The name or the value, in the source and in the translation.
    package let source: ByteRange
    package let target: ByteRange
    package let isName: Bool
    /// Whether nothing but the source's text can be meant.
    package let isFixed: Bool
  }

  private struct Item {
    /// The element, and for a value also its attribute.
    let owner: String
    let text: ArraySlice<UInt8>
    let range: ByteRange
    let key: String
  }

  private let paired: PairedInlines

  /// - Parameters: opening and empty tags of a block and of its counterpart.
  init(_ paired: PairedInlines, _ here: [MarkupTag], _ there: [MarkupTag]) {
    self.paired = paired
    guard here.contains(where: { !$0.attributes.isEmpty }) else { return }
    compare(names(here, paired.source), names(there, paired.note), isName: true)
    compare(values(here, paired.source), values(there, paired.note), isName: false)
  }

  /// A block with more differences is another page's, and not compared.
  private static let crowd = 300

  private func names(_ tags: [MarkupTag], _ note: Note) -> [Item] {
    tags.flatMap { tag in
      let owner = ElementName(tag, in: note).text
      return tag.attributes.map {
        Item(owner: owner, text: note.bytes($0.name), range: $0.name, key: note.file.text($0.name).lowercased())
      }
    }
  }

  private func values(_ tags: [MarkupTag], _ note: Note) -> [Item] {
    tags.flatMap { tag in
      let owner = ElementName(tag, in: note)
      return tag.attributes.compactMap { attribute -> Item? in
        guard let value = attribute.value, !value.isEmpty else { return nil }
        let key = note.file.text(attribute.name).lowercased()
        guard !AttributeKind.isFree(key, of: owner) else { return nil }
        return Item(owner: "\(owner.text) \(key)", text: note.bytes(value), range: value, key: key)
      }
    }
  }

  /// Pairs what only one side has, by owner and in order.
  private mutating func compare(_ here: [Item], _ there: [Item], isName: Bool) {
    var lost = rest(here, without: there)
    let added = rest(there, without: here)
    guard lost.count <= Self.crowd, added.count <= Self.crowd else { return }
    let owners = Set(here.map(\.owner))
    for item in added where owners.contains(item.owner) {
      guard let index = lost.firstIndex(where: { $0.owner == item.owner }) else { continue }
      let other = lost.remove(at: index)
      // Another attribute that programs know was chosen.
      if isName, AttributeKind.isKnown(item.key) || item.key == other.key { continue }
      if !isName, !AttributeKind.isRead(other.text, as: other.key, insteadOf: item.text) { continue }
      changes.append(
        Change(
          source: other.range, target: item.range, isName: isName,
          isFixed: isName || AttributeKind.isKeyword(other.key) || item.text.contains { $0 >= 0x80 }))
    }
  }

  private func rest(_ items: [Item], without others: [Item]) -> [Item] {
    var counts: [String: [ArraySlice<UInt8>: Int]] = [:]
    for other in others { counts[other.owner, default: [:]][other.text, default: 0] += 1 }
    return items.filter { item in
      guard let count = counts[item.owner]?[item.text], count > 0 else { return true }
      counts[item.owner]?[item.text] = count - 1
      return false
    }
  }
}

/// What the values of an attribute are.
private enum AttributeKind {
  /// Whether a program reads one of a few words in it.
  static func isKeyword(_ key: String) -> Bool { keywords.contains(key) }

  /// Whether HTML has an attribute of that name, or the frameworks for components do.
  static func isKnown(_ key: String) -> Bool {
    keywords.contains(key) || free.contains(key) || ProseKey.contains(key) || key.hasPrefix("data-")
      || key.hasPrefix("aria-") || key.hasPrefix("on")
  }

  /// Whether a translation may choose its own value: looks, languages and destinations, which other rules compare; and
  /// anchors of HTML.
  static func isFree(_ key: String, of element: ElementName) -> Bool {
    free.contains(key) || element.isHTML && (key == "id" || key == "name") || key.hasPrefix("aria-")
      || key.hasPrefix("data-") && element.isHTML
  }

  /// Whether a program reads a value: it has the form of a name, and not that of words, an address or a path.
  static func isRead(_ value: ArraySlice<UInt8>, as key: String, insteadOf other: ArraySlice<UInt8>) -> Bool {
    guard let first = value.first, value.contains(where: isLetter), !isPath(value), !isPath(other),
      !value.contains(where: { $0 >= 0x80 || $0 <= 0x20 || $0 == UInt8(ascii: "{") })
    else { return false }
    if keywords.contains(key) { return true }
    let isLower = first >= 0x61 || !isLetter(first)
    // `name` is that of a person or a thing, or of an icon.
    if key == "name" || !ProseKey.contains(key) { return isLower && other.contains(where: isLetter) }
    return false
  }

  private static func isPath(_ value: ArraySlice<UInt8>) -> Bool {
    value.first == UInt8(ascii: "#") || value.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0x80 }

  private static let keywords: Set<String> = [
    "as", "color", "groupid", "icon", "is", "kind", "level", "method", "mode", "rel", "role", "severity", "size",
    "slot",
    "state", "status", "target", "theme", "type", "variant",
  ]

  private static let free: Set<String> = [
    "action", "align", "background", "bgcolor", "border", "cite", "class", "classname", "dir", "height", "href",
    "hreflang", "image", "img", "lang", "link", "locale", "loading", "poster", "src", "srcset", "style", "to", "url",
    "valign", "width", "xml:lang",
  ]
}
