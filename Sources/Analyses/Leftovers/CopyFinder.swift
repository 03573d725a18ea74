import Notes
import UnicodeText

/// Finds text that was left in the source language in a translation whose words no table has, and which looks like the
/// source's: words of one prove nothing, because the other may have them too. What was copied from the source in one
/// piece does, and a long text that consists of common words of the source language.
struct CopyFinder {
  private let context: NoteContext
  private let check: WordScorer

  init(_ context: NoteContext, check: WordScorer) {
    self.context = context
    self.check = check
  }

  /// The leftovers of one segment.
  ///
  /// - Parameter labels: what of it reads as a label in the source language.
  func search(_ index: Int, labels: [Leftover], against unit: UnitWords) -> [Leftover] {
    let segment = context.note.segments[index]
    let keys = segment.words.map(\.key)
    let source = unit.isReliable && context.sourceNote != nil ? context.sourceOrder?.unit(unit.sources) : nil
    guard let source else { return context.sourceNote == nil ? listed(index, segment, against: unit) : [] }
    let label = labels.filter { $0.words.count > 1 && source.has(Array(keys[$0.words])) }
    guard label.isEmpty else { return label }
    let runs = source.copiedRuns(of: keys, fewest: Self.fewestCopied)
    guard !runs.isEmpty else { return [] }
    let checked = check.check(index, 0..<keys.count, against: unit, isLabel: false)
    return runs.compactMap { run in
      let ordinary = checked[run].count { $0.role == .content }
      guard ordinary > 1,
        checked[run].count(where: { $0.role == .content || $0.role == .function }) >= Self.fewestCopied
      else { return nil }
      return Leftover(
        index, segment, run, extent: run.count == keys.count ? .block : .fragment, ordinaryWords: ordinary)
    }
  }

  /// Without a source: all of a text of eight words or more, each of them common in the source language.
  private func listed(_ index: Int, _ segment: Segment, against unit: UnitWords) -> [Leftover] {
    let whole = 0..<segment.words.count
    let words = segment.words.filter { $0.hasLetter && !$0.isCapitalized }
    guard words.count >= Self.fewestListed else { return [] }
    let frequencies = words.map { check.evidence.sourceZipf($0.key) }
    guard frequencies.allSatisfy({ $0 >= 3 }), frequencies.reduce(0, +) >= 5 * Float(frequencies.count) else {
      return []
    }
    return [Leftover(index, segment, whole, extent: .block, ordinaryWords: words.count)]
  }

  /// Shorter runs may be words of both languages.
  private static let fewestCopied = 4
  private static let fewestListed = 8
}
