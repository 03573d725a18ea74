import Languages
import Notes
import UnicodeText

/// Which register the sentences of a note are in: formal (Sie, usted, です) or informal (du, tú, だ).
package struct RegisterUses {
  /// A word or an ending that shows the register.
  package struct Use: Sendable {
    /// Index into `Note.segments`.
    package let segment: Int
    package let range: UTF16Range
    package let isFormal: Bool
  }

  private let context: NoteContext
  private let language: Language
  private let formal: Set<String>
  private let informal: Set<String>
  /// The keys of both, which nearly all words of a text fail first.
  private let keys: Set<UInt64>
  /// Their letters, where words are of one letter.
  private let formalLetters: UnitSet
  private let informalLetters: UnitSet
  private let formalEndings: [[UInt16]]
  private let informalEndings: [[UInt16]]

  /// Nil if nothing is known of the language's registers.
  package init?(_ context: NoteContext) {
    language = Language.of(context.targetLanguage)
    self.context = context
    formal = Set(language.formalWords)
    informal = Set(language.informalWords)
    keys = Set((language.formalWords + language.informalWords).map { Folding.key($0) })
    formalLetters = UnitSet(formal.compactMap(\.utf16.first))
    informalLetters = UnitSet(informal.compactMap(\.utf16.first))
    formalEndings = language.formalEndings.map { Array($0.utf16) }
    informalEndings = language.informalEndings.map { Array($0.utf16) }
    guard !formal.isEmpty || !formalEndings.isEmpty else { return nil }
  }

  /// All in running text, in order; quotations aside.
  package func all() -> [Use] {
    context.note.segments.indices.flatMap { index -> [Use] in
      let segment = context.note.segments[index]
      guard segment.kind == .paragraph || segment.kind == .item || segment.kind == .definition else { return [] }
      let words = language.isUnspaced ? letters(segment, index) : words(segment, index)
      let found = words + endings(segment, index)
      guard !found.isEmpty else { return [] }
      let quotations = Quotations(segment.text.utf16)
      return found.filter { !quotations.contains($0.range.start) && !isKept($0, segment) }
        .sorted { $0.range.start < $1.range.start }
    }
  }

  private func isKept(_ use: Use, _ segment: Segment) -> Bool {
    !segment.text.style(at: use.range.start).isDisjoint(with: [.keyboard, .quoted])
  }

  // MARK: Words

  private func words(_ segment: Segment, _ index: Int) -> [Use] {
    guard !formal.isEmpty else { return [] }
    return segment.words.indices.compactMap { place in
      let word = segment.words[place]
      guard keys.contains(word.key), word.range.count <= Self.longest,
        word.traits.isDisjoint(with: [.gluedBefore, .gluedAfter])
      else { return nil }
      let text = segment.string(word)
      // A capital that shows the register shows nothing at the beginning of a sentence.
      if formal.contains(text) {
        let needsCapital = word.isCapitalized && !formal.contains(Folding.lowercased(text, context.targetLanguage))
        return needsCapital && SentencePosition.isFirst(place, in: segment)
          ? nil : Use(segment: index, range: word.range, isFormal: true)
      }
      let small = Folding.lowercased(text, context.targetLanguage)
      if word.isCapitalized, formal.contains(small) { return Use(segment: index, range: word.range, isFormal: true) }
      return informal.contains(small) && !word.traits.contains(.allCaps)
        ? Use(segment: index, range: word.range, isFormal: false) : nil
    }
  }

  /// Words of one letter where none are divided by spaces: 您, 你.
  private func letters(_ segment: Segment, _ index: Int) -> [Use] {
    let units = segment.text.utf16
    return units.indices.compactMap { at in
      let isFormal = formalLetters.contains(units[at])
      guard isFormal || informalLetters.contains(units[at]) else { return nil }
      return Use(segment: index, range: UTF16Range(Int32(at), Int32(at) + 1), isFormal: isFormal)
    }
  }

  /// In UTF-16 units: longer than any word that shows the register.
  private static let longest = 16

  // MARK: Endings

  /// Sentences by what is before their full stop. Items often end without a verb, or in the plain form.
  private func endings(_ segment: Segment, _ index: Int) -> [Use] {
    guard !formalEndings.isEmpty, segment.kind == .paragraph else { return [] }
    let units = segment.text.utf16
    return units.indices.compactMap { at in
      guard units[at] == 0x3002 || units[at] == 0x2E else { return nil }
      let before = units[..<at]
      if let range = Self.range(of: formalEndings, before) {
        return Use(segment: index, range: range, isFormal: true)
      }
      return Self.range(of: informalEndings, before).map { Use(segment: index, range: $0, isFormal: false) }
    }
  }

  private static func range(of endings: [[UInt16]], _ before: ArraySlice<UInt16>) -> UTF16Range? {
    let matching = endings.filter { ending in before.suffix(ending.count).elementsEqual(ending) }
    guard let longest = matching.max(by: { $0.count < $1.count }) else { return nil }
    return UTF16Range(Int32(before.endIndex - longest.count), Int32(before.endIndex))
  }
}
