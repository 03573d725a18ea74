import Linting
import SourceText

@testable import Reporting

/// A file with its findings marked: each ⟦…⟧ is one, and is removed from the text.
struct Marked {
  let file: SourceFile
  let ranges: [ByteRange]

  init(_ path: String, _ text: String) throws {
    var bytes: [UInt8] = []
    var ranges: [ByteRange] = []
    var start = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": start = bytes.count
      case "⟧": ranges.append(ByteRange(start, bytes.count))
      default: bytes += String(scalar).utf8
      }
    }
    file = try SourceFile(path: path, bytes: bytes)
    self.ranges = ranges
  }
}

/// The content of one finding of a test.
struct Said {
  var rule = "misspelling"
  var family = Family.spelling
  var severity = Severity.warning
  var message: Message
  var suggestions: [String] = []
  var applicability = Applicability.unsafe

  func diagnostic(at range: ByteRange, about source: ByteRange? = nil) -> Diagnostic {
    let info = RuleInfo(
      name: rule, family: family, severity: severity, since: "0.1.0", summary: "", why: "", examples: [])
    var diagnostic = Diagnostic(info, at: range, message, about: source)
    diagnostic.suggestions = suggestions
    diagnostic.fixes = suggestions.prefix(1).map {
      Fix(title: "replace", applicability: applicability, edits: [Edit(range: range, text: $0)])
    }
    return diagnostic
  }
}

extension FileReport {
  /// One finding for each mark in `text`; the marks in `source` are their source ranges, in the same order.
  init(_ path: String, _ text: String, source: (path: String, text: String)? = nil, _ said: Said...) throws {
    let marked = try Marked(path, text)
    let other = try source.map { try Marked($0.path, $0.text) }
    let diagnostics = zip(marked.ranges, said).enumerated().map { i, pair in
      pair.1.diagnostic(at: pair.0, about: other.flatMap { i < $0.ranges.count ? $0.ranges[i] : nil })
    }
    self.init(file: marked.file, source: other?.file, diagnostics: diagnostics)
  }
}

extension Reporter {
  /// A whole run in one string.
  func output(_ files: [FileReport], skipped: Int = 0) -> String {
    var reporter = self
    var summary = RunSummary()
    var bytes: [UInt8] = []
    reporter.begin(to: &bytes)
    for file in files {
      reporter.report(file, to: &bytes)
      summary.add(file)
    }
    summary.filesSkipped = skipped
    reporter.end(summary, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
