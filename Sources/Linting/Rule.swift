import Alignment
import Analyses
import SourceText
import Terminology

/// What all rules share: what is said about them, and how their suggestions are asked for.
package protocol Rule: Sendable {
  static var info: RuleInfo { get }
  init()
  /// Replacements for one finding, best first. May be dear: called only for what is shown.
  func suggestions(for diagnostic: Diagnostic, in context: LintContext) -> [Suggestion]
  /// Whether a finding of this rule says all there is to say about the note.
  var coversNote: Bool { get }
  /// Whether it checks words of the translation's language only: what rules about other languages find is then none of
  /// its business, whether those rules are selected or not.
  var checksTargetWords: Bool { get }
}

extension Rule {
  package var coversNote: Bool { false }
  package var checksTargetWords: Bool { false }

  package func suggestions(for diagnostic: Diagnostic, in context: LintContext) -> [Suggestion] {
    if case .replacements(let known) = diagnostic.detail { return known }
    return []
  }
}

/// Judges a segment of the translation beside what it was translated from.
package protocol UnitRule: Rule {
  func check(_ unit: TranslationUnit, in context: LintContext) -> [Diagnostic]
}

/// Judges a whole note.
package protocol NoteRule: Rule {
  func check(in context: LintContext) -> [Diagnostic]
}

/// Judges what a note tells Calque to be silent about, after everything else was checked.
package protocol SuppressionRule: Rule {
  func check(_ suppressions: Suppressions, in context: LintContext) -> [Diagnostic]
}

/// Judges a glossary file itself.
package protocol GlossaryRule: Rule {
  func check(_ file: GlossaryFile) -> [Diagnostic]
}
