import Alignment
import Analyses
import SourceText
import Terminology

/// The common base of all rules: their description and their suggestions.
package protocol Rule: Sendable {
  static var info: RuleInfo { get }
  init()
  /// Replacements for one finding, best first. May be expensive: called only for findings that are shown.
  func suggestions(for diagnostic: Diagnostic, in context: LintContext) -> [Suggestion]
  /// Whether a finding of this rule makes all other findings about the note superfluous.
  var coversNote: Bool { get }
  /// Whether its findings tell how the note differs from its source: a note of another version does everywhere.
  var reportsDifferences: Bool { get }
  /// Whether it checks only words in the translation's language: it then skips what rules about other languages find,
  /// whether those rules are selected or not.
  var checksTargetWords: Bool { get }
}

extension Rule {
  package var coversNote: Bool { false }
  package var checksTargetWords: Bool { false }
  package var reportsDifferences: Bool { false }

  package func suggestions(for diagnostic: Diagnostic, in context: LintContext) -> [Suggestion] {
    if case .replacements(let known) = diagnostic.detail { return known }
    return []
  }
}

/// Checks a segment of the translation against its source.
package protocol UnitRule: Rule {
  func check(_ unit: TranslationUnit, in context: LintContext) -> [Diagnostic]
}

/// Checks a whole note.
package protocol NoteRule: Rule {
  func check(in context: LintContext) -> [Diagnostic]
}

/// Checks what a translation lost. The rules of this kind are asked one after another, and each is told what the
/// findings of those before it explain: a cause is reported once, whatever else was lost with it.
package protocol LossRule: NoteRule {
  /// - Parameter explained: what is explained so far; the rule adds what its own findings explain.
  func check(in context: LintContext, _ explained: inout ExplainedLosses) -> [Diagnostic]
}

extension LossRule {
  /// As if it were the only rule.
  package func check(in context: LintContext) -> [Diagnostic] {
    var explained = ExplainedLosses()
    return check(in: context, &explained)
  }
}

/// Tells that a note follows another version of its source. Its finding takes the place of all differences between the
/// two.
package protocol VersionRule: NoteRule {
  /// - Parameter differences: in the order of the file; not empty.
  /// - Returns: nil when the differences are to be reported one by one.
  func summary(of differences: [Diagnostic], in context: LintContext) -> Diagnostic?
}

/// Checks the suppressions of a note, after everything else was checked.
package protocol SuppressionRule: Rule {
  func check(_ suppressions: Suppressions, in context: LintContext) -> [Diagnostic]
}

/// Checks a glossary file itself.
package protocol GlossaryRule: Rule {
  func check(_ file: GlossaryFile) -> [Diagnostic]
}
