import Lexicon
import Memory
import Notes
import SourceText
import Terminology

/// What the notes have taught about the terms of one source, as a glossary: a usual rendering is the one to use, the
/// others are forbidden for the term; where none is usual, all are allowed.
struct UsualRenderings {
  let glossary: Glossary
  /// By the number of the term in the glossary; only terms with a usual rendering.
  let usual: [Int: UsualRendering]

  /// Nil if nothing is usual.
  init?(_ context: NoteContext, source: Note) {
    let inflection = Inflection(context.targetLanguage)
    var entries: [GlossaryEntry] = []
    var known: [String: UsualRendering] = [:]
    for term in context.habits.terms.terms(of: source) {
      let usual = UsualRendering(term, inflection)
      known[term.text] = usual
      for form in term.forms {
        var entry = GlossaryEntry(
          source: term.text, target: form.form, sourceRange: ByteRange(0, 0), targetRange: ByteRange(0, 0))
        if let usual, let other = usual.other(form.form), usual.notes(without: other) != nil {
          entry.status = .forbidden
        }
        entries.append(entry)
      }
    }
    guard !known.isEmpty else { return nil }
    let glossary = Glossary(
      entries, source: context.sourceLanguage, target: context.targetLanguage, analyzer: context.analyzer)
    self.glossary = glossary
    usual = glossary.terms.indices.reduce(into: [:]) { $0[$1] = known[glossary.terms[$1].source] }
  }
}
