import Languages
import Lexicon
import Notes
import SourceText
import UnicodeText

/// Identifiers that the translation rendered, by their sound or by their meaning.
extension AlteredIdentifier {
  // MARK: Its sound

  /// Where a name is written by its sound, and whether readers know it so.
  package struct Sound {
    package let range: UTF16Range
    /// Whether the word list has the name or its rendering, or its parts are separate words as in a phrase.
    package let isCustomary: Bool
  }

  /// A word in another script that sounds like the name, or two adjacent words that sound like its parts.
  package func sound(of identifier: Identifier) -> Sound? {
    guard !identifier.kind.isExact && identifier.kind != .acronym || identifier.kind == .snake,
      let script = sounds.script
    else { return nil }
    // Small letters with an underscore may be the name of a style: snake_case.
    let isPublic =
      identifier.kind == .snake || (WordTable.of(context.sourceLanguage)?.zipf(Folding.key(identifier.string)) ?? 0) > 0
    if let word = place(of: identifier.string, script) {
      return Sound(range: segment.words[word].range, isCustomary: isPublic || isListed(word))
    }
    let parts = Self.parts(of: identifier.text).prefix(Self.mostParts).map { String(utf16: $0) }
    // Short parts sound like words everywhere, or nowhere.
    let telling = parts.filter { $0.utf8.count >= 4 }
    let places = telling.compactMap { place(of: $0, script) }
    guard parts.count > 1, !telling.isEmpty, places.count == telling.count, let first = places.min(),
      let last = places.max()
    else { return nil }
    let range = UTF16Range(segment.words[first].range.start, segment.words[last].range.end)
    let isGlued =
      last > first && last - first <= parts.count
      && (first..<last).allSatisfy { segment.words[$0].range.end == segment.words[$0 + 1].range.start }
    return Sound(range: range, isCustomary: isPublic || !isGlued)
  }

  /// Whether the target language's word list has the word, for Korean with or without its particle.
  private func isListed(_ word: Int) -> Bool {
    guard let table = WordTable.of(context.targetLanguage) else { return true }
    return Self.spoken(segment.string(segment.words[word]), segment.words[word].script)
      .contains { table.zipf(Folding.key($0)) > 0 }
  }

  /// Parts of a name that are searched for alone or by their sound.
  static let mostParts = 16

  /// The first words in another script, each with its index, transliterated to the letters a to z, and the script of the
  /// first of them.
  static func sounds(in segment: Segment, _ context: NoteContext)
    -> (words: [(index: Int, sound: String)], script: Script?)
  {
    let indices = segment.words.indices.lazy.filter {
      segment.words[$0].hasLetter && segment.words[$0].script != .latin
    }.prefix(300)
    let words = indices.flatMap { index in
      spoken(segment.string(segment.words[index]), segment.words[index].script).map {
        (index: index, sound: context.analyzer.romanized($0))
      }
    }
    return (Array(words), indices.first.map { segment.words[$0].script })
  }

  /// A word, and for Korean also the word without its particle.
  private static func spoken(_ word: String, _ script: Script) -> [String] {
    guard script == .hangul else { return [word] }
    return (0...2).map { String(word.dropLast($0)) }.filter { !$0.isEmpty }
  }

  /// The word that sounds like `name`.
  private func place(of name: String, _ script: Script) -> Int? {
    let evidence = NameEvidence(latinWords: [name], script: script)
    return sounds.words.first { evidence.distance(of: $0.sound) != nil }?.index
  }

  // MARK: Its meaning

  /// Whether the words of a dotted name are translated one by one, with the dots: `major.minor.patch` as
  /// *mayor.menor.parche*. It is a phrase then.
  package func isTranslatedInParts(_ identifier: Identifier) -> Bool {
    guard identifier.kind == .dotted, let words = WordTable.of(context.sourceLanguage) else { return false }
    let parts = identifier.text.split(separator: UInt8(ascii: "."))
    let isPhrase = parts.allSatisfy { part in
      part.allSatisfy { (0x61...0x7A).contains($0) }
        && words.zipf(Folding.key(String(decoding: part, as: UTF8.self))) >= Self.plainFrequency
    }
    guard isPhrase else { return false }
    // Words with a dot and nothing else between them.
    var joined = 1
    for (first, second) in zip(segment.words, segment.words.dropFirst()) {
      let isJoined = second.range.start - first.range.end == 1 && segment.text.utf16[Int(first.range.end)] == 0x2E
      joined = isJoined ? joined + 1 : 1
      if joined == parts.count { return true }
    }
    return segment.words.contains { word in
      segment.text.utf16[word.range.indices].count { $0 == 0x2E } == parts.count - 1
    }
  }

  /// An ordinary word is at least this frequent (Zipf; "patch" 3.8, "minor" 4.3).
  private static let plainFrequency: Float = 3.3
}
