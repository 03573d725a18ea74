import Lexicon
import UnicodeText

/// Finds many patterns in a text in one pass: a hash of the first stem, or of the first two letters, leads to the
/// patterns that may begin there. Linear in the text, whatever the size of the glossary.
package struct TermIndex: Sendable {
  private(set) var patterns: [TermPattern] = []
  private var byStem: [UInt64: [Int32]] = [:]
  private var byKey: [UInt64: [Int32]] = [:]
  private var byFolded: [UInt32: [Int32]] = [:]
  private var byExact: [UInt32: [Int32]] = [:]
  /// Patterns of the customary mode: their fit depends on the borders of words.
  private var isCustomary: [Bool] = []

  init() {}

  mutating func add(_ pattern: TermPattern, isCustomary: Bool) {
    let id = Int32(patterns.count)
    patterns.append(pattern)
    self.isCustomary.append(isCustomary)
    if let first = pattern.words.first {
      for stem in first.stems { byStem[stem, default: []].append(id) }
    } else if let first = pattern.keys.first {
      byKey[first, default: []].append(id)
    } else if !pattern.letters.isEmpty {
      let key = Self.key(pattern.letters, 0)
      if pattern.isCaseExact { byExact[key, default: []].append(id) } else { byFolded[key, default: []].append(id) }
    }
  }

  /// Every place of every pattern in a text, in the order of the text, longer ones first.
  /// - Parameters:
  ///   - words: the words of `text`, as `TextBench` finds them.
  ///   - inflection: of the language of `text`.
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
      for id in byKey[words[i].key] ?? [] {
        let pattern = patterns[Int(id)]
        let own = words[i...].prefix(pattern.keys.count)
        guard own.map(\.key) == pattern.keys, let last = own.last,
          own.indices.dropFirst().allSatisfy({ Self.isJoined(text, words[$0 - 1], words[$0]) })
        else { continue }
        let range = UTF16Range(words[i].range.start, last.range.end)
        if pattern.isCaseExact && !Self.isSame(text[range.indices], pattern.text) { continue }
        found.append(TermOccurrence(pattern: Int(id), range: range, fit: .sure))
      }
    }
  }

  /// Whether two spellings are the same but for their composition and white space.
  private static func isSame(_ text: ArraySlice<UInt16>, _ term: [UInt16]) -> Bool {
    text.elementsEqual(term)
      || FoldedText(Array(text), keepsCase: true).units == FoldedText(term, keepsCase: true).units
  }

  private func findWords(
    in text: [UInt16], _ words: [Word], _ inflection: Inflection, _ found: inout [TermOccurrence]
  ) {
    for i in words.indices {
      let forms = inflection.forms(text[words[i].range.indices], key: words[i].key)
      var tried: [Int32] = []
      for stem in forms.stems {
        for id in byStem[stem] ?? [] where !tried.contains(id) {
          tried.append(id)
          if let occurrence = match(id, at: i, in: text, words, inflection) { found.append(occurrence) }
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
      let own = pattern.text[pattern.wordRanges[k].indices]
      if pattern.isCaseExact && !Self.sameCase(text[word.range.indices], own) { return nil }
    }
    let last = words[first + pattern.words.count - 1]
    return TermOccurrence(
      pattern: Int(id), range: UTF16Range(words[first].range.start, last.range.end), fit: fit)
  }

  /// Whether `a` and `b` belong together: only spaces or hyphens between, no mark and nothing masked.
  private static func isJoined(_ text: [UInt16], _ a: Word, _ b: Word) -> Bool {
    let gap = text[Int(a.range.end)..<Int(b.range.start)]
    return gap.count <= 3 && gap.allSatisfy(TermPattern.isJoint)
  }

  /// Whether letters that are the same but for their case are the same.
  private static func sameCase(_ word: ArraySlice<UInt16>, _ term: ArraySlice<UInt16>) -> Bool {
    zip(word, term).prefix { $0 | 0x20 == $1 | 0x20 || $0 == $1 }.allSatisfy { $0 == $1 }
  }

  private func findLetters(
    _ text: FoldedText, _ index: [UInt32: [Int32]], _ words: [Word], _ found: inout [TermOccurrence]
  ) {
    let units = text.units
    func look(_ key: UInt32, at i: Int) {
      for id in index[key] ?? [] {
        let letters = patterns[Int(id)].letters
        guard units[i...].starts(with: letters) else { continue }
        let range = text.range(i..<(i + letters.count))
        if let fit = fit(of: Int(id), at: range, words) {
          found.append(TermOccurrence(pattern: Int(id), range: range, fit: fit))
        }
      }
    }
    for i in units.indices {
      look(Self.key(units, i), at: i)
      // Patterns of a single letter.
      if i + 1 < units.count { look(UInt32(units[i]) << 16, at: i) }
    }
  }

  /// How the ends of a place agree with the borders of words, by what the pattern asks for.
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

  /// Whether a word reaches over `offset`. Logarithmic.
  private static func isInside(_ offset: Int32, _ words: [Word]) -> Bool {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < words.count && words[low].range.start < offset
  }

  /// The first two letters; of a single letter, it alone.
  private static func key(_ units: [UInt16], _ at: Int) -> UInt32 {
    UInt32(units[at]) << 16 | (at + 1 < units.count ? UInt32(units[at + 1]) : 0)
  }
}

/// A place where a term or a rendering stands.
package struct TermOccurrence: Hashable, Sendable {
  /// Its number in the index that found it.
  package let pattern: Int
  package let range: UTF16Range
  package let fit: Fit

  /// How surely these letters are that word.
  package enum Fit: Int, Comparable, Sendable {
    /// The letters, inside other words.
    case loose
    /// A form that may be another word: -ed, -ing; the beginning or the end of a Han word.
    case likely
    case sure

    package static func < (a: Fit, b: Fit) -> Bool { a.rawValue < b.rawValue }
  }
}
