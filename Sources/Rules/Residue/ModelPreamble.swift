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
    let talk = ModelTalk(context).findings().map { diagnostic($0, context) }
    let lines = ProtocolLines(context).lines().map { diagnostic($0, context.note.file) }
    return (talk + lines + fencedPage(context)).sorted { $0.range.start < $1.range.start }
  }

  private func diagnostic(_ found: ModelTalk.Finding, _ context: LintContext) -> Diagnostic {
    let words = Quotation.of(found.range, in: context.note.file)
    let fix = found.deletion.map { range in
      Fix(
        title: "delete it", applicability: found.isAddedBlock ? .safe : .unsafe, edits: [Edit(range: range, text: "")],
        changesMarkup: true)
    }
    let (severity, message): (Severity, Message) =
      switch found.kind {
      case .talk: (context.sourceNote == nil ? .warning : .error, .deleteTalk(words))
      case .aboutTranslation(let isSure): (isSure ? .error : .warning, .isAboutTranslation(words))
      }
    return Diagnostic(
      Self.info, severity: severity, at: found.range, message, detail: fix.map { .fixes([$0]) } ?? .none)
  }

  private func diagnostic(_ line: ProtocolLines.Line, _ file: SourceFile) -> Diagnostic {
    let fix = Fix(
      title: "delete the line", applicability: .unsafe,
      edits: [Edit(range: RawLines.whole(of: line.range, in: file.bytes), text: "")], changesMarkup: true)
    return Diagnostic(
      Self.info, at: line.range, .deleteLine(Quotation.of(line.range, in: file), isEditor: line.isEditor),
      detail: .fixes([fix]))
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

extension Message {
  fileprivate static func isAboutTranslation(_ words: String) -> Message {
    Message("\(words) is about the translation and not in the source, delete it")
  }

  fileprivate static func deleteTalk(_ words: String) -> Message {
    Message("\(words) is what a chat model says, not the text, delete it")
  }

  fileprivate static func deleteLine(_ words: String, isEditor: Bool) -> Message {
    isEditor
      ? Message("\(words) is the status line of an editor, delete it")
      : Message("\(words) belongs to a model's protocol, not to the text, delete it")
  }
}
