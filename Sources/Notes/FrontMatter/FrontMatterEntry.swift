import SourceText
import YAMLText

/// A key of the front matter and its value, for comparing two notes.
package struct FrontMatterEntry: Sendable {
  /// The keys from the top: `["cover", "image"]`.
  package let path: [String]
  /// The key as written.
  package let key: ByteRange
  /// The value as written, quotes and all.
  package let value: ByteRange
  /// The value's text; nil for a list, a mapping or an alias.
  package let text: String?
  package let isQuoted: Bool
  /// Whether its values are prose to be translated.
  package let isProse: Bool

  /// Every entry of a mapping, except inside lists. As deep as `YAMLDocument` allows nodes to be nested.
  static func entries(of root: YAMLNode?, below path: [String] = []) -> [FrontMatterEntry] {
    (root?.entries ?? []).flatMap { entry -> [FrontMatterEntry] in
      guard let key = entry.key.scalar?.text else { return [] }
      let own = path + [key]
      let scalar = entry.value.scalar
      return [
        FrontMatterEntry(
          path: own, key: entry.key.range, value: entry.value.range, text: scalar?.text,
          isQuoted: scalar.map { $0.style != .plain } ?? false, isProse: FrontMatterProse.isProse(key))
      ] + entries(of: entry.value, below: own)
    }
  }
}

/// Why a front matter cannot be read.
package struct FrontMatterProblem: Sendable {
  /// Where reading stopped.
  package let offset: ByteOffset
  /// Lower case, no full stop.
  package let message: String
  /// What makes it readable, where that is known: sorted.
  package let edits: [Edit]

  package init(offset: ByteOffset, message: String, edits: [Edit] = []) {
    self.offset = offset
    self.message = message
    self.edits = edits
  }
}
