import ArgumentParser

/// The format of segments on standard input.
enum SegmentFormat: String, CaseIterable, ExpressibleByArgument {
  /// One object per line.
  case jsonl
  /// Columns separated by tabs, named in the first line.
  case tsv
}
