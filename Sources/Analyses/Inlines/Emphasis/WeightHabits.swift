import Notes

/// Which kinds of emphasis a note always renders as another kind: bold as italics, say. A single span is no habit.
package struct WeightHabits {
  private struct Change: Hashable {
    let source: [UInt8]
    let target: [UInt8]
  }

  private var changes: [Change: Int] = [:]
  /// Spans that kept their kind.
  private var kept: [[UInt8]: Int] = [:]
  private let paired: PairedInlines
  private let key: (Inline, Note) -> [UInt8]?

  /// - Parameters:
  ///   - comparison: of `paired`, by the same key.
  ///   - key: the kind of emphasis.
  package init(
    _ comparison: InlineComparison, _ paired: PairedInlines, key: @escaping (Inline, Note) -> [UInt8]?
  ) {
    (self.paired, self.key) = (paired, key)
    for result in comparison.results {
      for (source, target) in result.matches {
        guard let change = change(source, target) else { continue }
        if change.source == change.target {
          kept[change.source, default: 0] += 1
        } else {
          changes[change, default: 0] += 1
        }
      }
    }
  }

  /// Whether the note renders this kind of emphasis so at least twice, and more often than it keeps it.
  package func isUsual(_ source: Inline, _ target: Inline) -> Bool {
    guard let change = change(source, target), let count = changes[change], count >= 2 else { return false }
    return count > kept[change.source] ?? 0
  }

  private func change(_ source: Inline, _ target: Inline) -> Change? {
    guard let from = key(source, paired.source), let to = key(target, paired.note) else { return nil }
    return Change(source: from, target: to)
  }
}
