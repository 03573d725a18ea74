import Analyses
import Linting
import SourceText
import Terminology
import UnicodeText

/// A glossary contradicts itself or has a row without effect.
package struct GlossaryConflict: GlossaryRule {
  package static let info = RuleInfo(
    name: "glossary-conflict", family: .terms, severity: .warning, since: "0.1.0",
    summary: "a glossary that contradicts itself, or a row that cannot be read",
    why: "A row that is not read is not enforced, and nobody notices.",
    details: """
      Found in the glossary file itself: a term with two preferred renderings in one domain and part of speech, a \
      rendering that is both allowed and forbidden for a term, a term that is both kept and has a preferred rendering, \
      and rows that cannot be read. Rows of different domains never contradict each other, nor do rows of different \
      languages.
      """,
    examples: examples)

  package init() {}

  package func check(_ file: GlossaryFile) -> [Diagnostic] {
    var found = file.problems.map { Diagnostic(Self.info, at: $0.range, .cannotBeRead($0.message)) }
    var seen: [Key: Seen] = [:]
    for entry in file.entries where !entry.source.isEmpty {
      let target = Folding.folded(entry.target)
      let conflict = seen[Key(entry), default: Seen()].conflict(with: entry, target)
      if let (first, message) = conflict {
        let line = file.file.lines.line(of: first.start)
        found.append(
          Diagnostic(
            Self.info, at: entry.target.isEmpty ? entry.sourceRange : entry.targetRange, message(line)))
      }
    }
    return found.sorted { $0.range.start < $1.range.start }
  }

  /// Identifies rows about the same thing.
  private struct Key: Hashable {
    let source: String
    let domain: String
    let partOfSpeech: String
    let languages: GlossaryEntry.Languages?

    init(_ entry: GlossaryEntry) {
      source = entry.isCaseExact ? "=" + Folding.composed(entry.source) : Folding.folded(entry.source)
      domain = Folding.folded(entry.domain ?? "")
      partOfSpeech = entry.partOfSpeech ?? ""
      languages = entry.languages
    }
  }

  /// What earlier rows said about one thing.
  private struct Seen {
    private var preferred: (text: String, range: ByteRange)?
    private var kept: ByteRange?
    private var allowed: [String: ByteRange] = [:]
    private var forbidden: [String: ByteRange] = [:]

    /// The earlier row that `entry` contradicts, and the message for its line; remembers `entry`.
    mutating func conflict(with entry: GlossaryEntry, _ target: String) -> (ByteRange, (Int) -> Message)? {
      let (source, range) = (entry.source, entry.targetRange)
      switch entry.status {
      case .keep:
        defer { kept = kept ?? entry.sourceRange }
        return preferred.map { ($0.range, { .isKeptAndRendered(source, line: $0) }) }
      case .forbidden:
        defer { forbidden[target] = forbidden[target] ?? range }
        return allowed[target].map { ($0, { .isAllowedAndForbidden(entry.target, source, line: $0) }) }
      case .preferred, .allowed, nil:
        defer { remember(entry, target) }
        if let first = forbidden[target] {
          return (first, { .isAllowedAndForbidden(entry.target, source, line: $0) })
        }
        guard entry.status == .preferred else { return nil }
        if let kept { return (kept, { .isKeptAndRendered(source, line: $0) }) }
        guard let first = preferred, first.text != target else { return nil }
        return (first.range, { .isPreferredTwice(source, line: $0) })
      }
    }

    private mutating func remember(_ entry: GlossaryEntry, _ target: String) {
      if allowed[target] == nil { allowed[target] = entry.targetRange }
      if entry.status == .preferred && preferred == nil { preferred = (target, entry.targetRange) }
    }
  }
}

extension Message {
  fileprivate static func cannotBeRead(_ reason: String) -> Message { Message(reason) }

  fileprivate static func isPreferredTwice(_ term: String, line: Int) -> Message {
    "“\(term)” has another preferred rendering in line \(line), make one of them allowed"
  }

  fileprivate static func isAllowedAndForbidden(_ rendering: String, _ term: String, line: Int) -> Message {
    "“\(rendering)” is both allowed and forbidden for “\(term)”, see line \(line)"
  }

  fileprivate static func isKeptAndRendered(_ term: String, line: Int) -> Message {
    "“\(term)” is both kept and given a preferred rendering, see line \(line)"
  }
}
