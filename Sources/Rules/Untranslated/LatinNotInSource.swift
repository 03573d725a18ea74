import Alignment
import Analyses
import Languages
import Lexicon
import Linting
import Notes
import SourceText
import UnicodeText

/// A Latin word, in a translation of another script, that its source lacks but that is close to a word of the source.
package struct LatinNotInSource: UnitRule {
  package static let info = RuleInfo(
    name: "latin-not-in-source", family: .untranslated, severity: .warning, fix: .unsafe, since: "0.1.0",
    summary: "a Latin name that the source spells differently",
    why: "A name that the model misspelt can be neither searched nor recognised.",
    details: """
      Works only with a source, in languages that are not written in Latin letters. A word of four letters or more \
      that the source note does not have, that no table has, and that is one to three edits away from a word of the \
      source is reported with that word. Acronyms, identifiers, words in brackets and words attached to code are not \
      reported.
      """,
    options: [TypedOption.accept.option],
    examples: [
      .bad(lang: "hi", source: "We install Docker first.", "पहले हम ⟦Dockcker⟧ इंस्टॉल करते हैं।", suggestion: "Docker"),
      .bad(
        lang: "ru", source: "The library is called Imagesharp.", "Библиотека называется ⟦Imagsharp⟧.",
        suggestion: "Imagesharp"),
      .good(lang: "hi", source: "We install Docker first.", "पहले हम Docker इंस्टॉल करते हैं।", because: "the source has it"),
      .good(lang: "ja", source: "Grubkits hide.", "Grubkit は隠れます。", because: "without the plural’s s"),
      .good(lang: "zh-Hans", source: "Embedding vectors", "嵌入（embeddings）向量", because: "a gloss, and known"),
    ])

  package init() {}

  package func check(_ unit: TranslationUnit, in context: LintContext) -> [Diagnostic] {
    guard context.sourceNote != nil, !Language.of(context.targetLanguage).isLatin,
      let vocabulary = context.sourceVocabulary
    else { return [] }
    return unit.targets.flatMap { index -> [Diagnostic] in
      let segment = context.note.segments[index]
      return segment.words.compactMap { word in
        guard isDoubtful(word, in: segment, vocabulary, context),
          let near = vocabulary.nearest(Folding.folded(segment.string(word))), !isPlural(word, near, segment)
        else { return nil }
        return diagnostic(segment, word, near, context)
      }
    }
  }

  private func isDoubtful(_ word: Word, in segment: Segment, _ vocabulary: SourceVocabulary, _ context: LintContext)
    -> Bool
  {
    guard word.script == .latin, word.range.count >= 4, !vocabulary.keys.contains(word.key),
      word.traits.isDisjoint(with: [.digit, .allCaps]), !Attachment.isAttached(word, in: segment.text)
    else { return false }
    return (WordTable.of(context.sourceLanguage)?.zipf(word.key) ?? 0) < 2.5
      && !AdjacentText.isGloss(word.range, in: segment.text)
  }

  /// Whether one of the two is the English plural of the other, which other languages do not use.
  private func isPlural(_ word: Word, _ near: SourceVocabulary.Entry, _ segment: Segment) -> Bool {
    let (a, b) = (Folding.folded(segment.string(word)), Folding.folded(near.text))
    return [a + "s", a + "es"].contains(b) || [b + "s", b + "es"].contains(a)
  }

  private func diagnostic(_ segment: Segment, _ word: Word, _ near: SourceVocabulary.Entry, _ context: LintContext)
    -> Diagnostic
  {
    let range = segment.byteRange(word)
    return Diagnostic(
      Self.info, at: range, .spell(Quotation.of(range, in: context.note.file), near.text), about: near.range,
      detail: .replacements([Suggestion(near.text, .unsafe)]))
  }
}

extension Message {
  fileprivate static func spell(_ word: String, _ right: String) -> Message {
    Message("\(word) is not in the source, write “\(right)”")
  }
}
