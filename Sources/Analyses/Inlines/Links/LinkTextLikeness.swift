import Lexicon
import Notes
import SourceText
import UnicodeText

/// How certainly the text of one link translates that of another: by the glossary and custom, by what corresponds
/// elsewhere in the note, and by the words that both have in common: identical ones, names by their sound, and words
/// that both languages share. For one note.
final class LinkTextLikeness {
  private let paired: PairedInlines
  private unowned let context: NoteContext
  private lazy var target = context.foundTerms.target
  private var known: [Place: [LinkWord]] = [:]
  private var terms: [Place: Set<Int>] = [:]
  private var compared = 0
  private lazy var answers = KnownAnswers(paired, context) { [self] in words(of: $0, isSource: $1) }

  /// Pairs of words that are compared in one note, several hundred times what a real note needs.
  private static let mostPairs = 200_000

  private struct Place: Hashable {
    let range: ByteRange
    let isSource: Bool
  }

  init(_ paired: PairedInlines, _ context: NoteContext) {
    self.paired = paired
    self.context = context
  }

  /// Whether the texts of two pairs of links fit crosswise, and clearly better. A similarity of half of a text proves
  /// nothing, nor does one text that is paired the same way elsewhere.
  func areCrossed(_ a: (source: Inline, target: Inline), _ b: (source: Inline, target: Inline)) -> Bool {
    guard let ab = likeness(a.source, b.target), let ba = likeness(b.source, a.target),
      max(ab, ba) >= 0.6 || min(ab, ba) > 0,
      let aa = likeness(a.source, a.target), let bb = likeness(b.source, b.target)
    else { return false }
    return ab + ba > aa + bb + 0.4
  }

  /// From 0, no evidence that one translates the other, to 1. Nil when a note has used up its comparisons.
  private func likeness(_ source: Inline, _ target: Inline) -> Float? {
    let (a, b) = (paired.source.file.text(source.content), paired.note.file.text(target.content))
    if a == b { return 1 }
    let (x, y) = (words(of: source.content, isSource: true), words(of: target.content, isSource: false))
    guard !x.isEmpty, !y.isEmpty else { return 0 }
    compared += x.count * y.count
    guard compared <= Self.mostPairs else { return nil }
    if isRendering(source, target) { return 1 }
    let shared = x.count { word in y.contains { isLike(word, $0) } }
    // What is paired elsewhere may be paired wrongly.
    return max(2 * Float(shared) / Float(x.count + y.count), answers.has(x, y) ? 0.5 : 0)
  }

  /// Whether the glossary, or custom, has this rendering for the whole text.
  private func isRendering(_ source: Inline, _ target: Inline) -> Bool {
    let terms = wholeTerms(source.content)
    if !terms.isEmpty, !terms.isDisjoint(with: renderedTerms(target.content)) { return true }
    guard context.sourceLanguage.language == "en",
      let customary = CustomaryRenderings.of(paired.source.file.text(source.content), in: context.targetLanguage)
    else { return false }
    return KnownAnswers.isSame(made(customary, isSource: false), words(of: target.content, isSource: false))
  }

  /// The terms of the glossary that make up the whole of a source text.
  private func wholeTerms(_ range: ByteRange) -> Set<Int> {
    terms(at: Place(range: range, isSource: true)) { units, words in
      let telling = words.filter { !context.sourceFunctionWords.contains($0.key) }
      return context.glossary.sourceIndex.occurrences(in: units, words, context.foundTerms.source)
        .filter { term in telling.allSatisfy { $0.range.overlaps(term.range) } }.map(\.pattern)
    }
  }

  /// The terms that the glossary renders with words of a text of the translation.
  private func renderedTerms(_ range: ByteRange) -> Set<Int> {
    terms(at: Place(range: range, isSource: false)) { units, words in
      context.glossary.targetIndex.occurrences(in: units, words, target)
        .flatMap { context.glossary.renderings[$0.pattern].owners }
    }
  }

  private func terms(at place: Place, _ find: ([UInt16], [Word]) -> [Int]) -> Set<Int> {
    guard !context.glossary.isEmpty else { return [] }
    if let known = terms[place] { return known }
    let units = Array((place.isSource ? paired.source : paired.note).file.text(place.range).utf16)
    let found = Set(find(units, context.analyzer.words(units)))
    terms[place] = found
    return found
  }

  private func isLike(_ source: LinkWord, _ target: LinkWord) -> Bool {
    if source.text == target.text { return true }
    if let first = target.text.unicodeScalars.first, first.value >= 0x370 {
      let script = Script(of: first)
      // Han characters have many readings, and rarely transcribe names by sound.
      return script != .han
        && NameEvidence(latinWords: [source.text], script: script)
          .distance(of: context.analyzer.romanized(target.text)) != nil
    }
    return source.isCognate(of: target)
  }

  // MARK: Words

  private func words(of range: ByteRange, isSource: Bool) -> [LinkWord] {
    let place = Place(range: range, isSource: isSource)
    if let words = known[place] { return words }
    let words = made((isSource ? paired.source : paired.note).file.text(range), isSource: isSource)
    known[place] = words
    return words
  }

  /// The distinctive words of a text; all of them where none is distinctive.
  private func made(_ text: String, isSource: Bool) -> [LinkWord] {
    let units = Array(text.utf16)
    let words = context.analyzer.words(units)
    let telling = words.filter { word in
      !(isSource ? context.sourceFunctionWords : context.targetFunctionWords).contains(word.key)
    }
    return (telling.isEmpty ? words : telling).map { word in
      let slice = units[word.range.indices]
      return LinkWord(
        text: Folding.folded(String(utf16: slice)),
        stems: isSource ? [word.key] : target.forms(slice, key: word.key).stems)
    }
  }
}
