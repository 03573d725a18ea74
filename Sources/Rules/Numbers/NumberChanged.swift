import Alignment
import Analyses
import Lexicon
import Linting
import Notes
import SourceText
import UnicodeText

/// A value of the source is missing from the translation or has changed there.
package struct NumberChanged: NoteRule {
  package static let info = RuleInfo(
    name: "number-changed", family: .numbers, severity: .error, fix: .unsafe, since: "0.1.0",
    summary: "a number, date or percentage that differs from the source",
    why: "A wrong number misleads, and nobody who reads only the translation can see it.",
    details: """
      Compares the numbers of a segment with those of its source by value: in any digits, with the separators of both \
      languages, with thousands, millions and billions in words or signs (万, 億, लाख, Mrd.), months by name, hours of \
      both clocks, years of the Persian and the Buddhist calendar. A number may be a word on either side, as CLDR \
      spells it, and a half may be one. One that replaces another is an error, also where words above twelve spell it; \
      one that is lost is an error if it is a year, a decimal, a percentage or has two digits or more; one that is new \
      is a warning if the source does not have it anywhere. Times written for machines must stay as they are. Numbers \
      in code and addresses are not checked, nor is the order of dates.
      """,
    examples: examples)

  package init() {}

  package var reportsDifferences: Bool { true }

  package func check(in context: LintContext) -> [Diagnostic] {
    guard let source = context.sourceNote, !context.readsAsSource else { return [] }
    let large = LargeNumberWords(context, source, context.numbers)
    let comparison = NumberComparison(context, source)
    let diagnostics = NumberDiagnostics(context, source)
    var found: [Diagnostic] = []
    for (index, unit) in context.units.enumerated() where !unit.sources.isEmpty && !unit.targets.isEmpty {
      found += large.finding(unit).map { [diagnostics.falseFriend($0)] } ?? []
      found += comparison.findings(in: unit, at: index).compactMap { diagnostics.diagnostic($0, unit) }
    }
    return found
  }
}
