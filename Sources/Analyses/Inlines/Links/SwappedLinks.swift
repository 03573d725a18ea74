import Notes
import SourceText

/// Finds two links of one block that have exchanged destinations: by its text, each corresponds to the source link that
/// leads where the other one does. Order alone is not evidence: another language orders its words differently.
package struct SwappedLinks {
  package private(set) var found: [Swap] = []

  package struct Swap {
    /// Where the destinations of both are in the translation.
    package let first: ByteRange
    package let second: ByteRange
    /// The link of the source that the first one corresponds to by its text.
    package let source: ByteRange
  }

  /// More links than this are an index and are not compared with each other.
  private static let most = 40

  /// - Parameter matches: links that lead to the same place.
  package init(_ paired: PairedInlines, _ matches: [(source: Inline, target: Inline)], _ context: NoteContext) {
    guard let texts = context.linkTextLikeness else { return }
    let links = matches.filter { $0.source.kind == .link && $0.target.kind == .link && !$0.target.isReference }
      .sorted { $0.source.range.start < $1.source.range.start }
    guard (2...Self.most).contains(links.count) else { return }
    var taken: Set<Int> = []
    for i in links.indices where !taken.contains(i) {
      for j in links.indices[(i + 1)...] where !taken.contains(j) {
        guard let a = links[i].target.target, let b = links[j].target.target,
          paired.note.bytes(a) != paired.note.bytes(b),
          texts.areCrossed(links[i], links[j])
        else { continue }
        // The text with the destination of `i` corresponds to `j`.
        let isInOrder = a.start < b.start
        found.append(
          Swap(
            first: isInOrder ? a : b, second: isInOrder ? b : a, source: links[isInOrder ? j : i].source.range))
        taken.formUnion([i, j])
        break
      }
    }
  }

  /// Links that were paired by their order although their texts show otherwise.
  package static func untangled(
    _ changed: [(source: Inline, target: Inline)], _ context: NoteContext
  ) -> [(source: Inline, target: Inline)] {
    guard (2...most).contains(changed.count), let texts = context.linkTextLikeness else { return changed }
    var changed = changed
    let links = changed.indices.filter { changed[$0].source.kind == .link && changed[$0].target.kind == .link }
    for i in links {
      for j in links where j > i && texts.areCrossed(changed[i], changed[j]) {
        (changed[i].target, changed[j].target) = (changed[j].target, changed[i].target)
      }
    }
    return changed
  }
}
