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
  private let known: MarkupNames

  /// - Parameters: opening and empty tags of a block and of its counterpart.
  init(_ paired: PairedInlines, _ here: [MarkupTag], _ there: [MarkupTag], _ known: MarkupNames) {
    self.paired = paired
    self.known = known
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
      if !isName, !isRead(other, insteadOf: item) { continue }
      changes.append(
        Change(
          source: other.range, target: item.range, isName: isName,
          isFixed: (isName || AttributeKind.isChoice(other.key)) && Self.hasForeignLetters(item.text)))
    }
  }

  /// Whether a program reads a value of the source: its attribute says so, or the source has the same word as code.
  private func isRead(_ value: Item, insteadOf other: Item) -> Bool {
    AttributeKind.isName(value.text, insteadOf: other.text)
      && (AttributeKind.isKeyword(value.key)
        || !ProseKey.contains(value.key) && AttributeKind.isLower(value.text) && known.has(value.text))
  }

  /// Whether a text has letters that no name for a program has: nobody means one with it.
  private static func hasForeignLetters(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { $0 >= 0x80 }
      && String(decoding: text, as: UTF8.self).unicodeScalars.contains { !$0.isASCII && $0.properties.isAlphabetic }
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
