import Alignment
import Analyses
import Linting
import Notes
import SourceText

/// A block of the translation has no counterpart in the source.
package struct ExtraBlock: NoteRule {
  package static let info = RuleInfo(
    name: "extra-block", family: .structure, severity: .warning, since: "0.1.0",
    summary: "a block of the translation that the source does not have",
    why: "The author never wrote what a translation adds: a model continued the text, or an old version was left in.",
    details: """
      Blocks that are added together are one finding, at the first of them. Texts that were merged, split, moved or \
      rewritten, translators' notes, banners and disclaimers about the translation, links to other languages, comments \
      and anchors are not reported, nor is anything that most translations of the project have (`calque learn` finds \
      it).
      """,
    examples: examples,
    inapplicable: [
      .emojiBefore: "an emoji alone is a block of both sides",
      .tableCell: "a cell holds no blocks", .heading: "a heading holds no blocks",
    ])

  package init() {}

  package var reportsDifferences: Bool { true }

  package func check(in context: LintContext) -> [Diagnostic] {
    let gaps = context.blockGaps
    guard let source = context.sourceNote else { return [] }
    let place = BlockPlace(note: context.note)
    return gaps.added.compactMap { gap in
      let isAboutTranslation = gap.missed.contains { TranslatorsNote.is(context.note.blocks[$0], in: context.note) }
      guard !isAboutTranslation, !LanguageSwitch.is(gap.missed, in: context.note) else {
        context.keep(added: gap, isAboutTranslation ? .translatorsNote : .languageSwitch)
        return nil
      }
      let hasBlockBefore = gap.place > 0 && BlockKind(source.blocks[gap.place - 1], in: source) != nil
      return Diagnostic(
        Self.info, at: place.shown(gap.missed[0]),
        gap.isTied
          ? .isOneMore(BlockCount(gap.missed, in: context.note)) : .isAdded(BlockCount(gap.missed, in: context.note)),
        about: hasBlockBefore ? BlockPlace(note: source).shown(gap.place - 1) : nil)
    }
  }
}

extension Message {
  fileprivate static func isAdded(_ what: BlockCount) -> Message {
    Message("the source has no counterpart of \(what.text) here, delete what its author did not write")
  }

  fileprivate static func isOneMore(_ what: BlockCount) -> Message {
    Message("the source has no counterpart of \(what.text) here, this one or the one next to it: compare both texts")
  }
}
