import Analyses
import Languages
import Lexicon
import Linting
import Notes
import SourceText
import UnicodeText

/// A comment or an entry of the front matter that silences nothing.
package struct UnusedSuppression: SuppressionRule {
  package static let info = RuleInfo(
    name: "unused-suppression", family: .suppressions, severity: .warning, fix: .safe, since: "0.1.0",
    summary: "a suppression that suppresses nothing",
    why: "The finding was fixed, and the next one of its kind would be suppressed unnoticed.",
    details: """
      A suppression is used if it suppresses at least one finding, whether or not that rule is selected in this run. \
      Not reported is what cannot be checked in this run: rules about spelling without a dictionary, about terms \
      without a source or a glossary, about structure and numbers without a source. Unknown names of rules are \
      reported by invalid-suppression.
      """,
    examples: examples, inapplicable: [.suppressed: "a suppression does not silence what is said about it"])

  package init() {}

  package func check(_ suppressions: Suppressions, in context: LintContext) -> [Diagnostic] {
    suppressions.entries.indices.flatMap { index -> [Diagnostic] in
      let entry = suppressions.entries[index]
      guard !entry.names.isEmpty else {
        if suppressions.isUsed(entry: index, name: nil) { return [] }
        return entry.kind == .enable || canCheckEverything(context) ? [whole(entry, context)] : []
      }
      let unused = entry.names.indices.filter { number in
        !suppressions.isUsed(entry: index, name: number)
          && (entry.kind == .enable || canCheck(entry.names[number].text, suppressions, context))
      }
      if unused.count == entry.names.count { return [whole(entry, context)] }
      let ranges = SuppressionRemoval.ranges(ofNames: unused, of: entry, in: context.note.file)
      return zip(unused, ranges).map { name(entry.names[$0], $1) }
    }
  }

  private func whole(_ entry: Suppression, _ context: LintContext) -> Diagnostic {
    let edit = Edit(range: SuppressionRemoval.range(of: entry, in: context.note.file), text: "")
    let fix = Fix(title: "remove it", applicability: .safe, edits: [edit], changesMarkup: true)
    return Diagnostic(
      Self.info, at: entry.range, entry.kind == .enable ? .enablesNothing : .suppressesNothing, detail: .fixes([fix]))
  }

  /// - Parameter range: what to delete; nil where that is left to the user.
  private func name(_ name: Suppression.Name, _ range: ByteRange?) -> Diagnostic {
    let edits = range.map { [Edit(range: $0, text: "")] }
    let fixes = edits.map { [Fix(title: "remove the name", applicability: .safe, edits: $0, changesMarkup: true)] }
    return Diagnostic(Self.info, at: name.range, .suppressesNothing(name.text), detail: .fixes(fixes ?? []))
  }

  private func canCheckEverything(_ context: LintContext) -> Bool {
    Family.allCases.allSatisfy { canCheck($0, context) }
  }

  private func canCheck(_ name: String, _ suppressions: Suppressions, _ context: LintContext) -> Bool {
    suppressions.family(of: name).map { canCheck($0, context) } ?? false
  }

  private func canCheck(_ family: Family, _ context: LintContext) -> Bool {
    switch family {
    case .spelling:
      Language.of(context.targetLanguage).isUnspaced
        || context.lexicon.spelling(of: context.targetLanguage).hasDictionary
    case .terms: context.sourceNote != nil && !context.glossary.terms.isEmpty
    case .structure, .numbers: context.sourceNote != nil
    default: true
    }
  }
}

extension Message {
  fileprivate static let suppressesNothing: Message = "this suppresses nothing, remove it"
  fileprivate static let enablesNothing: Message = "nothing is disabled here, remove it"

  fileprivate static func suppressesNothing(_ name: String) -> Message {
    "this suppresses nothing of “\(name)”, remove the name"
  }
}
