/// How much a fault matters to a reader.
public enum Severity: String, CaseIterable, Comparable, Sendable {
  /// Worth a look; never fails a commit by default.
  case info
  /// A reviser would mark it.
  case warning
  /// A reader is misled or stopped.
  case error

  /// Whether `a` matters less than `b`.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
