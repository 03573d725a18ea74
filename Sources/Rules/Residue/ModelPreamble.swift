import Alignment
import Analyses
import Linting
import Notes
import SourceText
import UnicodeText

/// The translation contains what a chat model says around it.
package struct ModelPreamble: NoteRule {
  package static let info = RuleInfo(
    name: "model-preamble", family: .residue, severity: .error, fix: .safe, since: "0.1.0",
    summary: "what a chat model added around the translation",
    why: "“Here is the translation:” shows every reader that nobody read the page before publishing it.",
    details: """
      Looks at the first and last paragraphs and at those that the source lacks, at the start of every value of the front matter, and at every line for \
      the marks of protocols and editors. An opening is reported if a colon follows or if it is a whole paragraph, a \
      refusal or a closing offer if it is a whole paragraph. Nothing is reported if the source has a counterpart; \
      without a source the finding is a warning, except for lines that no author writes. Where the source does not \
      speak of translating, an added heading about the translation, an added sentence in the source language and an \
      added paragraph that explains how words were translated are reported, too. A whole page inside one code fence is \
      also reported. Notes of translators (訳注, NdT) and texts about translating are not reported. A fix is \
      safe if the words are a whole paragraph that nothing in the source corresponds to.
      """,
    examples: examples,
    inapplicable: [
      .emojiBefore: "position: it must stand first or last",
      .tableCell: "position: tables are not looked at",
      .heading: "position: headings are not looked at",
      .listItem: "position: lists are not looked at",
      .quote: "position: quotations are not looked at",
    ])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    let talk = ModelTalk(context).findings()
    return (talk + ProtocolLines(context).findings() + fencedPage(context)).sorted {
      $0.range.start < $1.range.start
    }
  }

  /// A page that is wrapped as a whole in one code fence.
  private func fencedPage(_ context: LintContext) -> [Diagnostic] {
    context.repair.slips.enumerated().compactMap { index, slip in
      guard case .page = slip.slip.kind else { return nil }
      return Diagnostic(
        Self.info, severity: context.sourceNote == nil ? .warning : .error, at: slip.place,
        slip.message, detail: .slip(index))
    }
  }
}
