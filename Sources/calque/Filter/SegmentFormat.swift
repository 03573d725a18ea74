import ArgumentParser

/// How segments stand on standard input.
enum SegmentFormat: String, CaseIterable, ExpressibleByArgument {
  /// An object a line.
  case jsonl
  /// Columns with a tab between, named in the first line.
  case tsv
}
