import CalqueKit
import Reporting
import Workspace

/// A line at the bottom of the terminal that shows the progress of a long run:
///
///     calque: ━━━━━━━━━━──────────  412 of 1000 notes
///
/// It is shown only while nothing else is written, only on a terminal, and only when a run takes long.
struct ProgressBar {
  private let total: Int
  private let isWanted: Bool
  /// Whether the report only lists findings, until it is closed.
  private let isReportSparse: Bool
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var drawn: ContinuousClock.Instant
  private var isShown = false
  /// Whether it was erased for what is written now.
  private var wasShown = false
  private var done = 0

  /// How long a run must take before the line is shown, and how often it changes.
  private static let patience = Duration.seconds(1)
  private static let pause = Duration.milliseconds(100)
  /// Terminals with fewer columns would wrap the line, which then could not be erased.
  private static let columns = 50

  /// - Parameter total: notes of the run.
  init(total: Int, _ output: OutputArguments) {
    self.init(
      total: total, isQuiet: output.quiet,
      isReportSparse: output.format.allSatisfy { $0.file != nil || [.text, .concise].contains($0.format) })
  }

  /// For a run that only reports errors, until its end.
  init(total: Int, isQuiet: Bool, isReportSparse: Bool = true) {
    self.total = total
    self.isReportSparse = isReportSparse
    isWanted =
      total > 1 && !isQuiet && !Environment.isUnattended && Console.isErasable(.standardError)
      && Console.width(of: .standardError) ?? Self.columns >= Self.columns
    start = clock.now
    drawn = start
  }

  /// Erases the line if a note has something to report.
  mutating func makeRoom(for outcome: NoteOutcome) {
    if outcome.isToldAtOnce || !isReportSparse { erase() }
  }

  /// One more note is done, and its report is written.
  mutating func advance() {
    done += 1
    let now = clock.now
    guard isWanted, done < total, now - start >= Self.patience, wasShown || now - drawn >= Self.pause else { return }
    drawn = now
    isShown = true
    wasShown = false
    Console.show("\r\(text)\u{1B}[K")
  }

  /// Erases the line.
  mutating func erase() {
    guard isShown else { return }
    isShown = false
    wasShown = true
    Console.show("\r\u{1B}[K")
  }

  private var text: String {
    let width = 20
    let full = done * width / total
    let bar = String(repeating: "━", count: full) + String(repeating: "─", count: width - full)
    return "calque: \(bar)  \(done) of \(total) notes"
  }
}

extension NoteOutcome {
  /// Whether a report mentions it before the end.
  fileprivate var isToldAtOnce: Bool {
    switch self {
    case .checked(let report, _): !report.diagnostics.isEmpty
    case .fixed: true
    case .isSource, .unknownLanguage, .empty, .unreadable, .misconfigured: false
    }
  }
}
