import Analyses
import Lexicon
import Linting
import SourceText
import Terminology
import UnicodeText

/// Suggestions for words that were left in the source language: the glossary's renderings, else those of other notes,
/// else the customary one of a label or a month.
enum Renderings {
  /// What is known about the words of a leftover; nil if the glossary decides.
  static func known(_ leftover: Leftover, at range: ByteRange, in context: LintContext) -> KnownRendering? {
    guard let known = KnownRendering(of: leftover.words, in: leftover.segment, context),
      agreed(range, in: context).isEmpty
    else { return nil }
    return known
  }

  /// Suggestions for a finding about a leftover. All but those of other notes are shown and never applied: a rendering in
  /// running text may need another form. Linear in the glossary.
  static func of(_ diagnostic: Diagnostic, in context: LintContext) -> [Suggestion] {
    if case .replacements(let known) = diagnostic.detail { return known }
    let agreed = agreed(diagnostic.range, in: context)
    if agreed.isEmpty, context.sourceLanguage.language == "en",
      let customary = CustomaryRenderings.of(context.note.file.text(diagnostic.range), in: context.targetLanguage)
    {
      return [Suggestion(customary, .displayOnly)]
    }
    return agreed.map { Suggestion($0, .displayOnly) }
  }

  /// The renderings of the glossary.
  private static func agreed(_ range: ByteRange, in context: LintContext) -> [String] {
    let key = Folding.key(context.note.file.text(range))
    return context.glossary.terms.indices
      .filter { Folding.key(context.glossary.terms[$0].source) == key }
      .flatMap { context.glossary.allowed($0) }
  }
}

extension KnownRendering {
  /// The first may be written, as far as it is certain.
  var suggestions: [Suggestion] {
    texts.enumerated().map { number, text in
      Suggestion(text, number == 0 ? applicability : .displayOnly, isRendering: true)
    }
  }

  var applicability: Applicability {
    switch certainty {
    case .possible: .displayOnly
    case .usual: .unsafe
    case .unanimous: .safe
    }
  }
}

extension KnownRendering? {
  /// What a finding gives to its suggestions.
  var detail: Diagnostic.Detail { map { .replacements($0.suggestions) } ?? .none }

  /// What to do about words that were left: `translate it as in 12 of 13 notes`.
  var request: String { "translate it" + (map { " " + $0.evidence.text } ?? "") }
}
