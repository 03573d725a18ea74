import Notes
import SourceText

/// The anchors of a source's headings, to check the identifiers that a translation writes after its own headings.
package struct HeadingIdentifiers {
  private let names: [Int: [String]]

  /// Linear in the note.
  package init(_ note: Note) {
    names = Dictionary(grouping: Anchors(note, .any).blocks, by: \.value).mapValues { $0.map(\.key).sorted() }
  }

  /// The anchor of a heading among `blocks` that `identifier` is a slip of; nil when it is exactly that anchor or
  /// resembles none.
  package func slip(_ identifier: String, of blocks: Range<Int>) -> String? {
    let anchors = blocks.flatMap { names[$0] ?? [] }
    guard !anchors.contains(identifier) else { return nil }
    return anchors.first { Corruption.isLikely(identifier, of: $0) && !Self.isCounted($0, identifier) }
  }

  /// Whether an anchor is another one with the number that a repeated heading receives.
  private static func isCounted(_ anchor: String, _ identifier: String) -> Bool {
    anchor.hasPrefix(identifier) && anchor.dropFirst(identifier.count).allSatisfy { "-_0123456789".contains($0) }
  }

  /// The identifier that an inline gives to its heading: `{#usage}`, or `{/*usage*/}` in MDX; nil when it gives none.
  package static func written(_ inline: Inline, _ note: Note) -> String? {
    guard inline.kind == .attribute || inline.kind == .placeholder,
      case .heading? = note.block(at: inline.range.start)?.kind
    else { return nil }
    let text = note.file.text(inline.range)
    if text.hasPrefix("{/*"), text.hasSuffix("*/}") {
      let name = text.dropFirst(3).dropLast(3)
      return name.isEmpty || name.contains(where: \.isWhitespace) ? nil : String(name)
    }
    guard text.hasPrefix("{"), let mark = text.firstIndex(of: "#") else { return nil }
    let name = text[text.index(after: mark)...].prefix { !$0.isWhitespace && $0 != "}" }
    return name.isEmpty ? nil : String(name)
  }
}
