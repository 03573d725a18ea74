import SourceText

extension Note {
  /// Whether words in `range` would take markup with them if they were replaced: emphasis that starts or ends inside, a
  /// code span, a link. Line ends, with the marks of quotes behind them, and entities are no markup. False outside of
  /// prose.
  package func crossesMarkup(_ range: ByteRange) -> Bool {
    guard let block = block(at: range.start) else { return false }
    return segments[block.segments].contains { segment in
      segment.range.overlaps(range) && segment.text.crossesMarkup(range, in: file.bytes)
    }
  }
}

extension SegmentText {
  /// Linear in the runs that `range` reaches over, logarithmic in the rest.
  fileprivate func crossesMarkup(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].bytes.end <= range.start { low = middle + 1 } else { high = middle }
    }
    var end = range.start
    for run in runs[low...] {
      if case .masked = run.content, run.bytes.overlaps(range) { return true }
      let gap = bytes[end.value..<max(end.value, min(run.bytes.start.value, range.end.value))]
      if !gap.allSatisfy({ $0.isSpace || $0 == UInt8(ascii: ">") }) { return true }
      guard run.bytes.end < range.end else { return false }
      end = max(end, run.bytes.end)
    }
    return !bytes[end.value..<range.end.value].allSatisfy(\.isSpace)
  }
}
