import Lexicon
import SourceText
import UnicodeText

/// Finds many patterns in a text in one pass: walks trees of stems, words or letters from every place. Linear in the
/// text, whatever the size of the glossary.
package struct TermIndex: Sendable {
  private(set) var patterns: [TermPattern] = []
  private var byStem = PhraseTree<UInt64>()
  private var byKey = PhraseTree<UInt64>()
  private var byFolded = PhraseTree<UInt16>()
  private var byExact = PhraseTree<UInt16>()
  /// Whether a pattern has the default mode: then its fit depends on word boundaries.
  private var isCustomary: [Bool] = []

  /// The most patterns found at one place, and steps taken from it; more only occur in glossaries made to hang the
  /// program.
  static let mostPlaces = 16
  private static let mostSteps = 256

  /// The most places that may have been found after the next word or letter: at most `mostPlaces` more than now, and
  /// about one per letter of the text.
  private static func limit(_ found: Int, in text: [UInt16]) -> Int { min(found, text.count) + mostPlaces }

  init() {}

  mutating func add(_ pattern: TermPattern, isCustomary: Bool) {
    let id = Int32(patterns.count)
    patterns.append(pattern)
    self.isCustomary.append(isCustomary)
    if !pattern.words.isEmpty {
      byStem.insert(id, steps: pattern.words.lazy.map(\.stems))
    } else if !pattern.keys.isEmpty {
      byKey.insert(id, steps: pattern.keys.lazy.map { [$0] })
    } else if !pattern.letters.isEmpty {
      let steps = pattern.letters.lazy.map { [$0] }
      if pattern.isCaseExact { byExact.insert(id, steps: steps) } else { byFolded.insert(id, steps: steps) }
    }
  }

  /// All occurrences of all patterns in a text, in the order of the text, longer ones first.
  /// - Parameters:
  ///   - words: the words of `text`, as `TextAnalyzer` finds them.
  ///   - inflection: the inflection of the language of `text`.
  package func occurrences(in text: [UInt16], _ words: [Word], _ inflection: Inflection) -> [TermOccurrence] {
    var found: [TermOccurrence] = []
    if !byKey.isEmpty { findKeys(in: text, words, &found) }
    if !byStem.isEmpty { findWords(in: text, words, inflection, &found) }
    if !byFolded.isEmpty { findLetters(FoldedText(text), byFolded, words, &found) }
    if !byExact.isEmpty { findLetters(FoldedText(text, keepsCase: true), byExact, words, &found) }
    found.sort { a, b in
      if a.range.start != b.range.start { return a.range.start < b.range.start }
      return a.range.end != b.range.end ? a.range.end > b.range.end : a.pattern < b.pattern
    }
    return found
  }

  private func findKeys(in text: [UInt16], _ words: [Word], _ found: inout [TermOccurrence]) {
    for i in words.indices {
      let limit = Self.limit(found.count, in: text)
      var (node, last) = (PhraseTree<UInt64>.root, i)
      while last < words.count, last == i || Self.isJoined(text, words[last - 1], words[last]),
        let next = byKey.child(of: node, by: words[last].key)
      {
        let range = UTF16Range(words[i].range.start, words[last].range.end)
        for id in byKey.phrases(at: next) where found.count < limit {
          let pattern = patterns[Int(id)]
          if pattern.isCaseExact && !Self.isSame(text[range.indices], pattern.text) { continue }
          found.append(TermOccurrence(pattern: Int(id), range: range, fit: .sure))
        }
        (node, last) = (next, last + 1)
      }
    }
  }

  /// Whether two spellings are the same apart from composition and white space.
  private static func isSame(_ text: ArraySlice<UInt16>, _ term: [UInt16]) -> Bool {
    text.elementsEqual(term)
      || FoldedText(Array(text), keepsCase: true).units == FoldedText(term, keepsCase: true).units
  }

  private func findWords(
    in text: [UInt16], _ words: [Word], _ inflection: Inflection, _ found: inout [TermOccurrence]
  ) {
    let stems = words.map { inflection.forms(text[$0.range.indices], key: $0.key).stems }
    for i in words.indices {
      let limit = Self.limit(found.count, in: text)
      var steps = 0
      // The current node, and the next word.
      var open = [(node: PhraseTree<UInt64>.root, word: i)]
      while let (node, k) = open.popLast(), steps < Self.mostSteps {
        guard k < words.count, k == i || Self.isJoined(text, words[k - 1], words[k]) else { continue }
        var tried: [Int32] = []
        for stem in stems[k] {
          for child in byStem.children(of: node, by: stem) where !tried.contains(child) && steps < Self.mostSteps {
            tried.append(child)
            steps += 1
            for id in byStem.phrases(at: child) where found.count < limit {
              if let occurrence = match(id, at: i, in: text, words, inflection) { found.append(occurrence) }
            }
            open.append((child, k + 1))
          }
        }
      }
    }
  }

  private func match(
    _ id: Int32, at first: Int, in text: [UInt16], _ words: [Word], _ inflection: Inflection
  ) -> TermOccurrence? {
    let pattern = patterns[Int(id)]
    guard first + pattern.words.count <= words.count else { return nil }
    var fit = TermOccurrence.Fit.sure
    for k in pattern.words.indices {
      let word = words[first + k]
      if k > 0 && !Self.isJoined(text, words[first + k - 1], word) { return nil }
      let forms = inflection.forms(text[word.range.indices], key: word.key)
      guard forms.stems.contains(where: pattern.words[k].stems.contains) else { return nil }
      let isSame = forms.stems.first == pattern.words[k].stems.first || pattern.isVerb
      if !isSame && inflection.language.language == "en" { fit = .likely }
      if pattern.isCaseExact {
        let own = pattern.text[pattern.wordRanges[k].indices]
        if !Self.sameCase(text[word.range.indices], own) { return nil }
      }
    }
    let last = words[first + pattern.words.count - 1]
    return TermOccurrence(
      pattern: Int(id), range: UTF16Range(words[first].range.start, last.range.end), fit: fit)
  }

  /// Whether `a` and `b` belong together: with only spaces or hyphens between, no punctuation and no mask.
  private static func isJoined(_ text: [UInt16], _ a: Word, _ b: Word) -> Bool {
    let gap = text[Int(a.range.end)..<Int(b.range.start)]
    return gap.count <= 3 && gap.allSatisfy(TermPattern.isJoint)
  }

  /// Whether letters that match when case is ignored also have the same case.
  private static func sameCase(_ word: ArraySlice<UInt16>, _ term: ArraySlice<UInt16>) -> Bool {
    zip(word, term).prefix { $0 | 0x20 == $1 | 0x20 || $0 == $1 }.allSatisfy { $0 == $1 }
  }

  private func findLetters(
    _ text: FoldedText, _ tree: PhraseTree<UInt16>, _ words: [Word], _ found: inout [TermOccurrence]
  ) {
    let units = text.units
    for i in units.indices {
      let limit = Self.limit(found.count, in: units)
      var (node, end) = (PhraseTree<UInt16>.root, i)
      while end < units.count, let next = tree.child(of: node, by: units[end]) {
        (node, end) = (next, end + 1)
        let phrases = tree.phrases(at: node)
        guard !phrases.isEmpty else { continue }
        let range = text.range(i..<end)
        for id in phrases where found.count < limit {
          if let fit = fit(of: Int(id), at: range, words) {
            found.append(TermOccurrence(pattern: Int(id), range: range, fit: fit))
          }
        }
      }
    }
  }

  /// How the ends of a place agree with word boundaries, as the pattern requires.
  private func fit(of id: Int, at range: UTF16Range, _ words: [Word]) -> TermOccurrence.Fit? {
    let startsWord = !Self.isInside(range.start, words)
    let endsWord = !Self.isInside(range.end, words)
    switch patterns[id].mode {
    case .substring:
      if !isCustomary[id] || (startsWord && endsWord) { return .sure }
      return startsWord || endsWord ? .likely : .loose
    case .prefix: return startsWord ? .sure : nil
    case .word, .exact, .stem: return startsWord && endsWord ? .sure : nil
    }
  }

  /// Whether a word spans `offset`. Logarithmic.
  private static func isInside(_ offset: Int32, _ words: [Word]) -> Bool {
    let index = words.partitioningIndex { $0.range.end > offset }
    return index < words.count && words[index].range.start < offset
  }
}

/// An occurrence of a term or a rendering.
package struct TermOccurrence: Hashable, Sendable {
  /// Its number in the index that found it.
  package let pattern: Int
  package let range: UTF16Range
  package let fit: Fit

  /// How certainly these letters are that word.
  package enum Fit: Int, Comparable, Sendable {
    /// The letters, inside other words.
    case loose
    /// A form that may be another word: -ed, -ing; the beginning or the end of a Han word.
    case likely
    case sure

    package static func < (a: Fit, b: Fit) -> Bool { a.rawValue < b.rawValue }
  }
}
