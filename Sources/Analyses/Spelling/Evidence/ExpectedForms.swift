import Alignment
import Lexicon
import Notes
import SourceText
import UnicodeText

/// Renderings that the glossary leads one to expect for the source, in the form that a non-word was probably meant to
/// be: where the source says “censorship” and the glossary رقابة, للرقمة is a slip for للرقابة.
///
/// Doubtful words are passed in order, so that only the renderings of the last unit are cached. Used by one worker.
final class ExpectedForms {
  private unowned let context: NoteContext
  private let inflection: Inflection
  private let clitics: JoinedClitics
  /// For each segment of the note the unit that it belongs to.
  private lazy var units: [Int: TranslationUnit] = Dictionary(
    context.units.flatMap { unit in unit.targets.map { ($0, unit) } }, uniquingKeysWith: { first, _ in first })
  private var current: (sources: Range<Int>, renderings: [Rendering])?
  private var known: [Question: [Form]] = [:]

  private struct Rendering {
    let text: String
    let term: ByteRange
  }

  private struct Question: Hashable {
    let spelling: String
    let sources: Range<Int>
  }

  init(_ context: NoteContext) {
    self.context = context
    inflection = Inflection(context.sourceLanguage)
    clitics = JoinedClitics(context.targetLanguage)
  }

  /// The expected forms close to `doubtful`, the closest first: at most two edits away, and at most a third of its
  /// letters. Empty without a source or a glossary.
  func forms(for doubtful: DoubtfulWord) -> [Form] {
    guard let source = context.sourceNote, !context.glossary.renderings.isEmpty, let unit = units[doubtful.segment]
    else {
      return []
    }
    let question = Question(spelling: doubtful.spelling, sources: unit.sources)
    if let forms = known[question] { return forms }
    let word = Array(doubtful.spelling.utf16)
    var found: [Form] = []
    for rendering in renderings(for: unit.sources, source) {
      guard let near = Self.nearest(rendering.text, to: word, clitics),
        !found.contains(where: { $0.text == near.form })
      else {
        continue
      }
      found.append(Form(text: near.form, distance: near.distance, term: rendering.term))
    }
    found.sort { $0.distance != $1.distance ? $0.distance < $1.distance : $0.text < $1.text }
    known[question] = found
    return found
  }

  /// The glossary's renderings of the terms in some segments, as single words, each once.
  private func renderings(for sources: Range<Int>, _ source: Note) -> [Rendering] {
    if let current, current.sources == sources { return current.renderings }
    var seen: Set<String> = []
    var found: [Rendering] = []
    for segment in source.segments[sources] {
      for term in context.glossary.sourceIndex.occurrences(in: segment.text.utf16, segment.words, inflection)
      where found.count < Self.mostRenderings {
        for text in context.glossary.singleWords(for: term.pattern) where seen.insert(text).inserted {
          found.append(Rendering(text: text, term: segment.text.byteRange(term.range)))
        }
      }
    }
    current = (sources, found)
    return found
  }

  /// The number of renderings that a word is compared with; a paragraph of real text has fewer terms.
  private static let mostRenderings = 500

  /// A form that was probably meant.
  struct Form {
    let text: String
    let distance: Int
    /// The term in the source note.
    let term: ByteRange
  }

  /// The form of `rendering` with the clitics that bring it closest to `word`.
  static func nearest(
    _ rendering: String, to word: [UInt16], _ clitics: JoinedClitics
  ) -> (form: String, distance: Int)? {
    let forms = clitics.forms(of: rendering)
    let most = min(2, word.count / 3)
    let scored = forms.compactMap { form in
      EditDistance.between(Array(form.utf16), word, atMost: most).map { (form: form, distance: $0) }
    }
    guard let best = scored.min(by: { $0.distance < $1.distance }), best.distance > 0 else { return nil }
    return best
  }
}
