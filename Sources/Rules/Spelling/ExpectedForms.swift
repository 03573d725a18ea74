import Lexicon
import Linting
import Notes
import SourceText
import UnicodeText

/// Renderings that the glossary leads one to expect beside the source, in the form that a non-word seems to be meant
/// for: where the source says “censorship” and the glossary رقابة, للرقمة is a slip for للرقابة.
struct ExpectedForms {
  private let context: LintContext
  private let inflection: Inflection
  private let renderings: [Int: [String]]

  init(_ context: LintContext) {
    self.context = context
    inflection = Inflection(context.sourceLanguage)
    renderings = context.memo.value { KnownWords(context) }.renderings
  }

  /// The expected forms close to `suspect`, the closest first: at most two edits away, and at most a third of its
  /// letters. Empty without a source or a glossary.
  func forms(for suspect: SuspectWord) -> [Form] {
    guard let source = context.sourceNote, !renderings.isEmpty,
      let unit = context.units.first(where: { $0.targets.contains(suspect.segment) })
    else { return [] }
    let word = Array(suspect.spelling.utf16)
    var found: [Form] = []
    for segment in source.segments[unit.sources] {
      let terms = context.glossary.sourceIndex.occurrences(in: segment.text.utf16, segment.words, inflection)
      for term in terms {
        for rendering in renderings[term.pattern] ?? [] {
          guard let near = nearest(rendering, to: word) else { continue }
          if found.contains(where: { $0.text == near.form }) { continue }
          found.append(Form(text: near.form, distance: near.distance, term: segment.text.byteRange(term.range)))
        }
      }
    }
    return found.sorted { $0.distance != $1.distance ? $0.distance < $1.distance : $0.text < $1.text }
  }

  /// A form that was probably meant.
  struct Form {
    let text: String
    let distance: Int
    /// The term in the source note.
    let term: ByteRange
  }

  /// The form of `rendering` with the clitics that bring it closest to `word`.
  private func nearest(_ rendering: String, to word: [UInt16]) -> (form: String, distance: Int)? {
    let stem = isArabic && rendering.hasPrefix("ال") ? String(rendering.dropFirst(2)) : rendering
    let forms = isArabic ? Self.clitics.map { $0 + stem } : [rendering]
    let scored = forms.map { (form: $0, distance: EditDistance.between(Array($0.utf16), word)) }
    guard let best = scored.min(by: { $0.distance < $1.distance }), best.distance > 0,
      best.distance <= min(2, word.count / 3)
    else { return nil }
    return best
  }

  private var isArabic: Bool { context.targetLanguage.language == "ar" }

  private static let clitics = ["", "و", "ف"].flatMap { first in
    ["", "ب", "ك", "ل", "ال", "بال", "كال", "لل"].map { first + $0 }
  }
}
