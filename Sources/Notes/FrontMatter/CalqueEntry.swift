import SourceText
import YAMLText

/// The settings for Calque in the front matter of a note: `calque: {ignore: [misspelling], stamp: […]}`.
package struct CalqueEntry: Sendable {
  /// The range to delete so that nothing is ignored any more: from the key `calque` to the end of its value, or only
  /// the part about `ignore` if there are other parts.
  package let range: ByteRange
  /// The values of `ignore`, a list or text with commas between, in order.
  package let ignored: [Name]
  /// The bytes of the list; nil when `ignore` is not a list.
  package let list: ByteRange?
  /// The values of `stamp`, in order; nil when there is none.
  package let stamp: [Name]?
  /// Keys other than these.
  package let unknown: [Name]

  /// The keys allowed below `calque`.
  package static let keys = ["ignore", "stamp"]

  /// Text of the front matter and its place.
  package struct Name: Hashable, Sendable {
    package let text: String
    package let range: ByteRange
  }
}

extension Note {
  /// The settings for Calque in its front matter; nil when there are none, or no readable YAML.
  package var calqueEntry: CalqueEntry? {
    guard let range = frontMatter?.range,
      file.bytes.firstOffset(of: "calque", from: range.start.value, limit: range.end.value) != nil,
      let root = (try? YAMLDocument(file.bytes, in: range))?.root,
      let entry = root.entries?.last(where: { $0.key.scalar?.text == "calque" })
    else { return nil }
    let inner = entry.value.entries ?? []
    let value = inner.last { $0.key.scalar?.text == "ignore" }?.value
    let unknown = inner.map(\.key).filter { !CalqueEntry.keys.contains($0.scalar?.text ?? "") }
    return CalqueEntry(
      range: CalqueEntry.ignoreRange(
        inner, isFlow: file.bytes[entry.value.range.start.value...].first == UInt8(ascii: "{"))
        ?? ByteRange(entry.key.range.start, max(entry.key.range.end, entry.value.range.end)),
      ignored: value.map(CalqueEntry.names) ?? [], list: value?.items == nil ? nil : value?.range,
      stamp: inner.last { $0.key.scalar?.text == "stamp" }?.value.items.map { $0.compactMap(CalqueEntry.name) },
      unknown: unknown.compactMap(CalqueEntry.name)
        + (entry.value.entries == nil ? [entry.key] : []).compactMap(CalqueEntry.name))
  }
}

extension CalqueEntry {
  /// The part about `ignore`, between braces with one comma, if there are other parts.
  fileprivate static func ignoreRange(_ inner: [YAMLEntry], isFlow: Bool) -> ByteRange? {
    guard inner.count > 1, let index = inner.lastIndex(where: { $0.key.scalar?.text == "ignore" }) else { return nil }
    let (key, value) = (inner[index].key.range, inner[index].value.range)
    guard isFlow else { return ByteRange(key.start, max(key.end, value.end)) }
    if index + 1 < inner.count { return ByteRange(key.start, inner[index + 1].key.range.start) }
    return ByteRange(inner[index - 1].value.range.end, max(key.end, value.end))
  }

  fileprivate static func names(_ node: YAMLNode) -> [Name] {
    if let items = node.items { return items.compactMap(name) }
    guard let scalar = node.scalar, let run = scalar.runs.first, scalar.runs.count == 1 else {
      return name(node).map { [$0] } ?? []
    }
    // `a, b` as a plain scalar: every part has its own place.
    var start = run.range.start
    return scalar.text.split(separator: ",", omittingEmptySubsequences: false).compactMap { part in
      defer { start = start + part.utf8.count + 1 }
      let blanks = part.utf8.prefix { $0 == 0x20 }.count
      let text = part.filter { $0 != " " }
      return text.isEmpty
        ? nil : Name(text: String(text), range: ByteRange(start + blanks, start + blanks + text.utf8.count))
    }
  }

  fileprivate static func name(_ node: YAMLNode) -> Name? {
    node.scalar.map { Name(text: $0.text, range: node.range) }
  }
}
