import Alignment
import Analyses
import Languages
import Lexicon
import Linting
import Notes
import SourceText
import UnicodeText

/// A Latin word, in a translation of another script, that its source lacks: close to a word of the source, or no word at
/// all.
package struct LatinNotInSource: UnitRule {
  package static let info = RuleInfo(
    name: "latin-not-in-source", family: .untranslated, severity: .warning, fix: .unsafe, since: "0.1.0",
    summary: "a Latin word that the source spells differently, or that is no word",
    why: "A name that the model misspelt can be neither searched nor recognised.",
    details: """
      Works only with a source, in languages that are not written in Latin letters. A word of four letters or more \
      that the source note does not have, that no table has, and that is one to three edits away from a word of the \
      source is reported with that word. A word of five letters or more that occurs nowhere in the source file and once \
      in the note, that no table of any language has, and whose letters follow each other as in no word of the source's \
      language is no word. Identifiers, words in brackets and quotation marks and words attached to code are not reported, nor is \
      an acronym that the initials of words of the source spell.
      """,
    options: [TypedOption.accept.option],
    examples: [
      .bad(lang: "hi", source: "We install Docker first.", "पहले हम ⟦Dockcker⟧ इंस्टॉल करते हैं।", suggestion: "Docker"),
      .bad(
        lang: "ru", source: "The library is called Imagesharp.", "Библиотека называется ⟦Imagsharp⟧.",
        suggestion: "Imagesharp"),
      .bad(lang: "ar", source: "Wipe the lens with a dry cloth.", "امسح العدسة ⟦Gwtrbel⟧ بقطعة قماش جافة."),
      .bad(lang: "ja", source: "The lamp stays on until morning.", "ランプは朝まで⟦KXWVQ⟧点灯します。"),
      .good(
        lang: "ru", source: "The board of quality, yield, zinc, water and heat meets.", "Собирается совет QYZWH.",
        because: "the initials of the source's words"),
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
        guard isForeign(word, in: segment, vocabulary) else { return nil }
        if isDoubtful(word, in: segment, context),
          let near = vocabulary.nearest(Folding.folded(segment.string(word))), !isPlural(word, near, segment)
        {
          return diagnostic(segment, word, near, context)
        }
        return context.latinAccidents?.contains(word, in: segment, unit) == true
          ? accident(segment, word, context) : nil
      }
    }
  }

  /// A Latin word in running text that no segment of the source has.
  private func isForeign(_ word: Word, in segment: Segment, _ vocabulary: SourceVocabulary) -> Bool {
    word.script == .latin && word.range.count >= 4 && !vocabulary.keys.contains(word.key)
      && !word.traits.contains(.digit) && !Attachment.isAttached(word, in: segment.text)
      && !AdjacentText.isGloss(word.range, in: segment.text)
  }

  private func isDoubtful(_ word: Word, in segment: Segment, _ context: LintContext) -> Bool {
    !word.traits.contains(.allCaps) && (WordTable.of(context.sourceLanguage)?.zipf(word.key) ?? 0) < 2.5
  }

  private func accident(_ segment: Segment, _ word: Word, _ context: LintContext) -> Diagnostic {
    let range = segment.byteRange(word)
    return Diagnostic(Self.info, at: range, .isAccident(Quotation.of(range, in: context.note.file)))
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

  fileprivate static func isAccident(_ word: String) -> Message {
    Message("\(word) is not in the source and no word of any language, translate what the source says here")
  }
}
