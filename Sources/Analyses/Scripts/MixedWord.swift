import Languages
import Lexicon
import Notes
import UnicodeText

/// Finds ICU words in which two scripts meet although neither part is a word by itself.
package struct MixedWord {
  private let segment: Segment
  private let source: UnitWords
  private let context: NoteContext
  private let native: Set<Script>

  package init(_ segment: Segment, _ source: UnitWords, _ context: NoteContext) {
    self.segment = segment
    self.source = source
    self.context = context
    native = Language.of(context.targetLanguage).scripts
  }

  /// The whole faulty words, each once.
  package func all() -> [UTF16Range] {
    var found: [UTF16Range] = []
    for i in segment.words.indices.dropFirst() {
      let (first, second) = (segment.words[i - 1], segment.words[i])
      // The rest of a word that is already reported.
      if let last = found.last, second.range.start < last.end { continue }
      guard second.traits.contains(.gluedBefore), touches(first, second), isFault(first, second) else { continue }
      let range = UTF16Range(wordStart(i - 1), wordEnd(i))
      if found.last?.end ?? 0 <= range.start { found.append(range) }
    }
    return found
  }

  /// Letters meet at the border: neither an apostrophe nor markup is between them.
  private func touches(_ first: Word, _ second: Word) -> Bool {
    // **Next**Chapter is two words.
    guard first.range.end == second.range.start, first.range.end > 0,
      segment.text.style(at: first.range.start) == segment.text.style(at: second.range.start)
    else { return false }
    let last = segment.text.utf16[Int(first.range.end) - 1]
    return last != 0x27 && last != 0x2019 && last != 0x2E && last != 0x3A && last != 0x5F && last != 0x0640
  }

  private func isFault(_ first: Word, _ second: Word) -> Bool {
    guard !native.contains(where: \.isIdeographic), native.contains(first.script) || native.contains(second.script)
    else {
      return false
    }
    let foreign = native.contains(first.script) ? second : first
    let own = native.contains(first.script) ? first : second
    if foreign.script.isIdeographic { return !native.contains(.hangul) }
    guard foreign.script == .latin else { return foreign.script != .greek }
    if foreign.traits.contains(.digit) || own.traits.contains(.digit) { return false }
    return isPartOfWord(foreign, own)
  }

  /// Latin letters that are not a name with a clitic or an ending, but belong to the word itself.
  private func isPartOfWord(_ foreign: Word, _ own: Word) -> Bool {
    if isPiece(own, after: foreign) { return true }
    if source.unit.contains(foreign.key) && foreign.range.count > 1 { return false }
    if native.contains(.hangul) { return foreign.range.count == 1 && !foreign.isCapitalized }
    if native.contains(.cyrillic) || native.contains(.greek) {
      return isLookalikeOnly(foreign) || foreign.range.count == 1 && !foreign.isCapitalized
    }
    if foreign.isCapitalized || foreign.traits.contains(.allCaps) { return false }
    if native.contains(.arabic), own.range.end <= foreign.range.start, own.range.count <= 3 {
      return foreign.range.count <= 2
    }
    let zipf = WordTable.of(context.sourceLanguage)?.zipf(foreign.key) ?? 0
    return foreign.range.count <= 3 || zipf < 2.5
  }

  /// Whether a name and a piece of another word grew together: what follows the name is neither an ending nor one of the
  /// little words that are written there with or without a space.
  private func isPiece(_ own: Word, after foreign: Word) -> Bool {
    guard !native.isDisjoint(with: [.devanagari, .arabic, .hebrew]), own.range.start >= foreign.range.end,
      foreign.range.count >= 3, own.range.count >= 3, !foreign.traits.contains(.allCaps),
      let words = WordTable.of(context.targetLanguage)
    else { return false }
    return words.zipf(own.key) < Self.particleFrequency
  }

  /// Particles and postpositions are more frequent (Zipf; Hindi ने 6.8, वाला 5.8).
  private static let particleFrequency: Float = 5

  /// Whether all its letters look like letters of the language: Latin `c` in a Cyrillic word.
  private func isLookalikeOnly(_ word: Word) -> Bool {
    let text = segment.string(word)
    return context.lookalikes.native(text, context.analyzer).map { $0 != text } ?? false
  }

  private func wordStart(_ i: Int) -> Int32 {
    var at = i
    while at > 0, segment.words[at].traits.contains(.gluedBefore),
      segment.words[at - 1].range.end == segment.words[at].range.start
    {
      at -= 1
    }
    return segment.words[at].range.start
  }

  private func wordEnd(_ i: Int) -> Int32 {
    var at = i
    while at + 1 < segment.words.count, segment.words[at + 1].traits.contains(.gluedBefore),
      segment.words[at + 1].range.start == segment.words[at].range.end
    { at += 1 }
    return segment.words[at].range.end
  }
}
