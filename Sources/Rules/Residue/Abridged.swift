import Alignment
import Analyses
import Linting
import Notes
import SourceText
import UnicodeText

/// A mark which says that something was left out.
package struct Abridged: UnitRule {
  package static let info = RuleInfo(
    name: "abridged", family: .residue, severity: .error, since: "0.1.0",
    summary: "a mark that says that the rest was left out",
    why: "A model that stops early writes “(omitted)”, and the reader gets half of the text.",
    details: """
      Looks for words in brackets that say that a part of the text is omitted, cut or continued, at the end of a \
      paragraph or as a whole paragraph, in the language of the note and in English. Not reported inside quotations, \
      where authors mark their own cuts, or if the source has a mark in brackets at the same place.
      """,
    examples: [
      .bad(
        lang: "de", source: "The garden was large. Every spring the old man planted new roses there.",
        "Der Garten war groß. ⟦[Rest des Textes ausgelassen]⟧"),
      .bad(lang: "fr", source: "First, mix the flour.", "⟦[Suite du texte omise]⟧"),
      .bad(lang: "es", source: "First, mix the flour. Then wait.", "Primero, mezcle la harina. ⟦(texto omitido)⟧"),
      .bad(lang: "ru", source: "First, mix the flour. Then wait.", "Сначала смешайте муку. ⟦[остальной текст опущен]⟧"),
      .bad(lang: "ar", source: "First, mix the flour. Then wait.", "أولاً، اخلط الدقيق. ⟦[بقية النص محذوفة]⟧"),
      .bad(lang: "hi", source: "First, mix the flour. Then wait.", "पहले आटा मिलाएँ। ⟦[शेष पाठ छोड़ा गया]⟧"),
      .bad(lang: "zh-Hans", source: "First, mix the flour. Then wait.", "首先把面粉拌匀。⟦（以下内容省略）⟧"),
      .bad(lang: "zh-Hant", source: "First, mix the flour. Then wait.", "首先把麵粉拌勻。⟦（其餘部分省略）⟧"),
      .bad(lang: "ja", source: "First, mix the flour. Then wait.", "まず粉を混ぜます。⟦（以下省略）⟧"),
      .bad(lang: "ko", source: "First, mix the flour. Then wait.", "먼저 밀가루를 섞습니다. ⟦(이하 생략)⟧"),
      .bad(lang: "ja", source: "First, mix the flour. Then wait.", "まず粉を混ぜます。⟦[content truncated]⟧"),
      .good(lang: "ja", source: "He said: “It was long.”", "彼は「昔のことだ（中略）忘れた」と言った。", because: "inside a quotation"),
      .good(
        lang: "de", source: "It goes on. [rest omitted]", "Es geht weiter. [Rest ausgelassen]",
        because: "in the source, too"),
      .good(lang: "fr", source: "Close it (later).", "Fermez-le (plus tard).", because: "ordinary words"),
      .good(lang: "ko", source: "> Long ago … it ended.", "> 옛날에 (중략) 끝났다. (후략)", because: "a quotation"),
    ],
    inapplicable: [.quote: "quotations are not looked at"])

  package init() {}

  package func check(_ unit: TranslationUnit, in context: LintContext) -> [Diagnostic] {
    unit.targets.compactMap { index in
      let segment = context.note.segments[index]
      guard let range = Self.bracketAtEnd(of: segment.text.utf16), !context.note.blocks[segment.block].isQuoted,
        Self.isOmission(segment.text.utf16, range, context), !Self.isInSource(unit, context)
      else { return nil }
      // With no source to compare, a mark after other words may be the author's.
      guard context.sourceNote != nil || range.count * 2 > segment.text.utf16.count else { return nil }
      let bytes = segment.text.byteRange(range)
      return Diagnostic(Self.info, at: bytes, .translateRest(Quotation.of(bytes, in: context.note.file)))
    }
  }

  private static func isOmission(_ text: [UInt16], _ range: UTF16Range, _ context: LintContext) -> Bool {
    let letters = Phrase.letters(Array(text[range.indices]))
    guard !letters.isEmpty else { return false }
    return ResiduePhrases.of(context.targetLanguage).contains { $0.omissions.contains { $0.isWhole(letters) } }
  }

  /// Whether the source also ends in brackets that contain words.
  private static func isInSource(_ unit: TranslationUnit, _ context: LintContext) -> Bool {
    guard let source = context.sourceNote else { return false }
    return source.segments[unit.sources].contains { segment in
      guard let range = bracketAtEnd(of: segment.text.utf16) else { return false }
      let letters = Phrase.letters(Array(segment.text.utf16[range.indices]))
      return letters.isEmpty || ResiduePhrases.english.omissions.contains { $0.length(atStartOf: letters) != nil }
    }
  }

  /// The last brackets of a text, when only punctuation follows them and no quotation mark is open before them.
  static func bracketAtEnd(of text: [UInt16]) -> UTF16Range? {
    var end = text.count - 1
    while end >= 0, trailing.contains(text[end]) { end -= 1 }
    guard end > 0, closing.contains(text[end]) else { return nil }
    var start = end - 1
    while start >= 0, end - start <= 60 {
      if opening.contains(text[start]) { return UTF16Range(Int32(start), Int32(end + 1)) }
      if closing.contains(text[start]) { return nil }
      start -= 1
    }
    return nil
  }

  private static let opening = UnitSet("([（［【〔<《〈")
  private static let closing = UnitSet(")]）］】〕>》〉")
  private static let trailing = UnitSet(" \n.。…।،,!")
}

extension Message {
  fileprivate static func translateRest(_ words: String) -> Message {
    Message("\(words) says that something was left out, translate the rest")
  }
}
