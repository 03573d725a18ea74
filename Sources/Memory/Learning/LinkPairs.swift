import Alignment
import Notes

/// The links and images of a translation with those of its source.
struct LinkPairs: Sendable {
  /// Destinations as written, each pair once, in the order of the translation.
  private(set) var all: [(source: String, target: String)] = []

  init(_ note: Note, source: Note, _ pairs: [BlockPair]) {
    var seen: Set<[String]> = []
    for pair in pairs where pair.confidence >= 0.5 {
      let theirs = Self.links(of: source, pair.sources)
      let ours = Self.links(of: note, pair.targets)
      guard theirs.count == ours.count, theirs.map(\.kind) == ours.map(\.kind) else { continue }
      for (a, b) in zip(theirs, ours) {
        guard all.count < Self.most else { return }
        if seen.insert([a.text, b.text]).inserted { all.append((a.text, b.text)) }
      }
    }
  }

  /// A page with more of them is a list of links.
  private static let most = 1000

  private static func links(of note: Note, _ blocks: Range<Int>) -> [(kind: Inline.Kind, text: String)] {
    blocks.flatMap { block in
      note.inlines(of: block).compactMap { inline in
        guard inline.kind == .link || inline.kind == .image, let target = inline.target else { return nil }
        return (inline.kind, note.file.text(target))
      }
    }
  }
}
