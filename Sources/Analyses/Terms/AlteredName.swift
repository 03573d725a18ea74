import Languages
import Lexicon
import Notes
import SourceText
import Terminology
import UnicodeText

/// Finds the altered form of a name: in another case, inflected, mistyped, written apart, or in another script.
final class AlteredName {
  private let term: Glossary.Term
  private let context: NoteContext
  private let letters: [UInt16]
  /// The number of words that may still be compared by sound; a paragraph of real text has fewer.
  private var soundComparisonsLeft = 2_000
  private var evidence: [Script: NameEvidence] = [:]

  /// A place, and whether the text there is right after all.
  struct Finding {
    let range: UTF16Range
    let isRight: Bool
  }

  init(_ term: Glossary.Term, _ context: NoteContext) {
    self.term = term
    self.context = context
    letters = Self.folded(Array(term.source.utf16))
  }

  func find(in shape: SegmentShape) -> Finding? {
    let words = shape.segment.words
    for i in words.indices {
      for count in 1...3 where i + count <= words.count {
        let range = UTF16Range(words[i].range.start, words[i + count - 1].range.end)
        guard range.count <= letters.count + 8 else { break }
        if let isRight = result(shape.segment.text.utf16[range.indices], i..<(i + count), shape) {
          return Finding(range: range, isRight: isRight)
        }
      }
    }
    return nil
  }

  /// Nil when the words are something else.
  private func result(_ text: ArraySlice<UInt16>, _ own: Range<Int>, _ shape: SegmentShape) -> Bool? {
    let words = shape.segment.words[own]
    guard words.allSatisfy({ $0.script == .latin || $0.isNumber }) else {
      return own.count == 1 && isSound(own.lowerBound, shape) ? term.mayBeTransliterated : nil
    }
    if own.count == 1 && text.starts(with: term.source.utf16) {
      if isEnding(text.dropFirst(term.source.utf16.count)) { return true }
    }
    let folded = Self.folded(Array(text))
    if folded == letters {
      return isShouted(words, shape) || startsSmall(own.lowerBound, shape) || isHyphenated(text)
    }
    guard own.count == 1, letters.count >= 5, abs(folded.count - letters.count) <= 2,
      EditDistance.between(folded, letters, atMost: letters.count >= 8 ? 2 : 1) != nil
    else { return nil }
    return isInSource(words) ? nil : false
  }

  /// Endings that languages add to Latin names: `Pythons`, `Docker'ı`, `Dockera`.
  private func isEnding(_ ending: ArraySlice<UInt16>) -> Bool {
    if ending.isEmpty || ending.elementsEqual("s".utf16) { return true }
    if ending.first == 0x27 || ending.first == 0x2019 { return true }
    return ending.count <= 4 && ending.allSatisfy { $0 >= 0x61 }
      && Language.of(context.targetLanguage).putsEndingsOnNames
  }

  /// A whole heading in capital letters.
  private func isShouted(_ words: ArraySlice<Word>, _ shape: SegmentShape) -> Bool {
    !shape.hasSmallWords && words.allSatisfy { $0.traits.contains(.allCaps) }
  }

  /// Hyphens for the spaces of a name, as compounds require: `VS-Code-Erweiterung`.
  private func isHyphenated(_ text: ArraySlice<UInt16>) -> Bool {
    Language.of(context.targetLanguage).hyphenatesNames
      && text.map { $0 == 0x2D ? 0x20 : $0 }.elementsEqual(term.source.utf16)
  }

  /// A name in small letters is capitalised at the beginning of a sentence: `Npm lädt …`.
  private func startsSmall(_ word: Int, _ shape: SegmentShape) -> Bool {
    let first = shape.segment.words[word]
    return first.isCapitalized && !first.traits.contains(.innerCapital) && shape.startsSentence(word)
      && term.source.unicodeScalars.first?.properties.isLowercase == true
  }

  /// Whether the source has the identical word, so that it is not a slip of the translation.
  private func isInSource(_ words: ArraySlice<Word>) -> Bool {
    guard let known = context.sourceKeys, let key = words.first?.key else { return true }
    return known.contains(key)
  }

  /// Whether a word in another script sounds like the name.
  private func isSound(_ word: Int, _ shape: SegmentShape) -> Bool {
    let word = shape.segment.words[word]
    guard word.hasLetter, !word.isOverlong, term.onlyWord != nil, soundComparisonsLeft > 0 else { return false }
    soundComparisonsLeft -= 1
    let romanized = context.analyzer.romanized(shape.segment.string(word))
    let evidence = evidence[word.script] ?? NameEvidence(latinWords: [term.source], script: word.script)
    self.evidence[word.script] = evidence
    return evidence.distance(of: romanized) != nil
  }

  /// Lower case without spaces and hyphens.
  private static func folded(_ text: [UInt16]) -> [UInt16] {
    if text.allSatisfy({ $0 < 0x80 }) {
      return text.compactMap { unit in
        unit == 0x20 || unit == 0x2D || unit == 0x0A ? nil : unit >= 0x41 && unit <= 0x5A ? unit + 32 : unit
      }
    }
    return Folding.folded(String(utf16: text)).utf16.filter {
      $0 != 0x20 && $0 != 0x2D && $0 != 0x0A
    }
  }
}

/// Keys of all words of a source.
struct SourceKeys {
  private let keys: Set<UInt64>

  init(_ note: Note) { keys = Set(note.segments.lazy.flatMap(\.words).map(\.key)) }

  func contains(_ key: UInt64) -> Bool { keys.contains(key) }
}
