import Analyses
import SourceText
import Terminology

/// Runs rules over one note and decides which findings remain.
package struct RuleEngine: Sendable {
  /// In the order of precedence: a later rule does not repeat what an earlier one reports. A rule that is not reported
  /// takes precedence over no other and explains no losses.
  let rules: [any Rule]
  let settings: RuleSettings
  private let acceptedFindings: AcceptedFindings

  /// - Parameters:
  ///   - rules: every rule there is, in the order of precedence.
  ///   - settings: which findings are wanted, and how much they matter.
  package init(rules: [any Rule.Type], settings: RuleSettings) {
    // Rules after the last selected one are not needed.
    let last = rules.lastIndex { settings.reported.contains($0.info.name) }.map { $0 + 1 } ?? 0
    self.rules = rules.prefix(last).map { $0.init() }
    self.settings = settings
    acceptedFindings = AcceptedFindings(rules, settings.options)
  }

  /// The findings in the order of the file, with suggestions, and how many the note itself suppresses.
  package func check(_ context: LintContext) -> NoteFindings {
    let (standing, suppressed, formerNames) = settled(context)
    return NoteFindings(
      diagnostics: standing.map { rank, diagnostic in
        context.repair.restored(
          PlainWording.of(completed(diagnostic, by: rules[rank], in: context), in: context.note.file))
      },
      suppressed: suppressed, formerNames: formerNames)
  }

  /// The findings in the order of the file, without suggestions, which are expensive.
  package func findings(in context: LintContext) -> [Diagnostic] {
    settled(context).standing.map { context.repair.restored($0.diagnostic) }
  }

  private func settled(_ context: LintContext)
    -> (standing: [(rank: Int, diagnostic: Diagnostic)], suppressed: Int, formerNames: Set<String>)
  {
    var found: [(rank: Int, diagnostic: Diagnostic)] = []
    var suppressions = Suppressions(context.note, rules: rules.map { type(of: $0).info })
    var left: [any Rule] = []
    var isWhole = false
    var explained = ExplainedLosses()
    for (rank, rule) in rules.enumerated() where !isWhole {
      let isReported = settings.reported.contains(rule.name)
      // Whether a suppression is used depends on all findings, selected in this run or not; and the language of words
      // is decided before their spelling is checked.
      guard
        isReported || !suppressions.isEmpty
          || (asksForLanguages && type(of: rule).info.family == .untranslated)
      else {
        left.append(rule)
        continue
      }
      let before = explained
      let all = diagnostics(of: rule, in: context, &explained)
      if !isReported { explained = before }
      let own = all.filter { !isCustomary($0, in: context) }
      record(all, without: own, .customaryBlock, in: context)
      found += own.map { (rank, $0) }
      isWhole = rule.coversNote && !found.isEmpty && isReported
    }
    // Faults that another rule's finding covers are found, too: they are reported when that rule is not selected.
    if !suppressions.isEmpty { _ = suppressions.unsuppressed(FindingPrecedence.sorted(found), in: context.note.file) }
    // A rule that is not selected suppresses no finding of another.
    let (reported, others) = (found.filter(isReported), found.filter { !isReported($0) })
    let aboutLanguages = others.filter { $0.diagnostic.family == .untranslated }
    let asked = FindingPrecedence.without(aboutLanguages, from: FindingPrecedence.settle(reported)) {
      rules[$0].checksTargetWords
    }
    let unaccepted = asked.filter { !acceptedFindings.covers($0.diagnostic, in: context) }
    let wanted = FindingPrecedence.withoutMisspeltTerms(unaccepted)
    let unsuppressed = suppressions.unsuppressed(wanted, in: context.note.file)
    let shown = gathered(unsuppressed, &suppressions, in: context)
    if !suppressions.isEmpty { useSuppressions(ofSummaries: found, &suppressions, in: context) }
    // When one finding covers the whole note, the use of other suppressions is unknown.
    let aboutSuppressions = isWhole ? [] : diagnostics(about: suppressions, in: context)
    let standing = FindingPrecedence.sorted(shown + aboutSuppressions)
    recordUnselected(others.map(\.diagnostic), left, explained, in: context)
    recordPrecedence(reported, asked, aboutLanguages, in: context)
    record(asked.map(\.diagnostic), without: unaccepted.map(\.diagnostic), .accepted, in: context)
    record(
      unaccepted.map(\.diagnostic), without: wanted.map(\.diagnostic), .reportedBy(rule: Self.spellingRule), in: context
    )
    record(wanted.map(\.diagnostic), without: unsuppressed.map(\.diagnostic), .suppressed, in: context)
    for (_, diagnostic) in standing {
      context.decisions?.record(Decision(.finding(rule: diagnostic.rule), diagnostic.range, .reported))
    }
    return (
      standing.map { ($0.rank, weighed($0.diagnostic, by: rules[$0.rank])) },
      suppressed: wanted.count - unsuppressed.count,
      formerNames: suppressions.formerNames
    )
  }

  /// The result of checking a note.
  package struct NoteFindings: Sendable {
    /// In the order of the file.
    package let diagnostics: [Diagnostic]
    /// The number of findings that a comment or the front matter suppresses.
    package let suppressed: Int
    /// Former names of rules in suppressions of the note.
    package let formerNames: Set<String>
  }

  private func diagnostics(about suppressions: Suppressions, in context: LintContext)
    -> [(rank: Int, diagnostic: Diagnostic)]
  {
    guard !suppressions.isEmpty else { return [] }
    return rules.enumerated().filter { settings.reported.contains($0.element.name) }.flatMap { rank, rule in
      ((rule as? any SuppressionRule)?.check(suppressions, in: context) ?? []).map { (rank, $0) }
    }
  }

  /// The findings about a glossary itself.
  package func check(_ glossary: GlossaryFile) -> [Diagnostic] {
    rules.filter { settings.reported.contains($0.name) }
      .flatMap { rule in
        (rule as? any GlossaryRule)?.check(glossary).map { weighed($0, by: rule) } ?? []
      }
      .sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
  }

  /// Whether a finding is about a block that every translation of the project adds to its source: that is a decision of
  /// the project, not a fault of the note. Leftovers of a model are always reported, however frequent.
  private func isCustomary(_ diagnostic: Diagnostic, in context: LintContext) -> Bool {
    guard !context.customaryBlocks.isEmpty else { return false }
    switch diagnostic.family {
    case .untranslated, .structure, .numbers, .spelling, .typography, .consistency: break
    case .terms, .residue, .suppressions: return false
    }
    // A place right after a block marks something missing there.
    guard let block = context.note.blockIndex(at: diagnostic.range.start),
      diagnostic.range.start < context.note.blocks[block].range.end
    else { return false }
    return context.customaryBlocks.contains(block)
  }

  private func isReported(_ found: (rank: Int, diagnostic: Diagnostic)) -> Bool {
    settings.reported.contains(found.diagnostic.rule)
  }

  /// Whether a reported rule checks only words in the translation's language.
  private var asksForLanguages: Bool { rules.contains { settings.reported.contains($0.name) && $0.checksTargetWords } }

  /// The finding with the severity that the user gave its rule. A finding that the rule itself rates below its usual
  /// severity is not raised.
  private func weighed(_ diagnostic: Diagnostic, by rule: any Rule) -> Diagnostic {
    guard let severity = settings.severities[rule.name] else { return diagnostic }
    var diagnostic = diagnostic
    let isLess = diagnostic.severity < type(of: rule).info.severity
    diagnostic.severity = isLess ? min(severity, diagnostic.severity) : severity
    return diagnostic
  }

  /// - Parameter explained: the losses that the findings of earlier rules explain.
  func diagnostics(
    of rule: any Rule, in context: LintContext, _ explained: inout ExplainedLosses
  ) -> [Diagnostic] {
    if let rule = rule as? any LossRule { return rule.check(in: context, &explained) }
    if let rule = rule as? any NoteRule { return rule.check(in: context) }
    if let rule = rule as? any UnitRule { return context.units.flatMap { rule.check($0, in: context) } }
    return []
  }

  private func completed(_ diagnostic: Diagnostic, by rule: any Rule, in context: LintContext) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.block = context.note.block(at: diagnostic.range.start)?.range
    let limits = FixLimits(context)
    let quoting = FixQuoting(context.note)
    if case .slip(let index) = diagnostic.detail {
      diagnostic.fixes = [context.repair.slips[index].fix]
      return diagnostic
    }
    if case .fixes(let known) = diagnostic.detail {
      diagnostic.fixes = known.map { quoting.applied(to: limits.applied(to: $0)) }
      return diagnostic
    }
    let suggestions = rule.suggestions(for: diagnostic, in: context)
    diagnostic.suggestions = suggestions.map(\.replacement)
    // Emphasis that ends inside the words would be lost with them; destinations and code have none.
    let isWhole =
      suggestions.isEmpty || EditPlace(of: diagnostic.range, in: context) != .prose
      || !context.places.crossesMarkup(diagnostic.range)
    diagnostic.fixes = suggestions.prefix(1).map {
      let fix = Fix(
        title: $0.replacement.isEmpty ? "delete it" : "replace with “\($0.replacement)”",
        applicability: isWhole ? $0.applicability : .displayOnly,
        edits: [Edit(range: diagnostic.range, text: $0.replacement)], changesMarkup: $0.changesMarkup)
      return quoting.applied(to: $0.isRendering ? fix : limits.applied(to: fix))
    }
    return diagnostic
  }
}

extension Rule {
  /// The rule's name.
  package var name: String { Self.info.name }
}
