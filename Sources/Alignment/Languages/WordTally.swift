import Languages
import Notes
import UnicodeText

/// Counts the words of a note by features that distinguish languages.
struct WordTally {
  /// Words with letters, outside code.
  private(set) var total = 0
  /// Keys of the Latin words that may be ordinary ones: no acronyms, identifiers, or parts of mixed words.
  private(set) var latin: [UInt64] = []
  private var byScript = [Int](repeating: 0, count: 256)
  private var letters: [UInt16: Int] = [:]
  private var keys: [UInt64: Int] = [:]

  /// Counts the words of `note`, at most `limit` of each kind: the language is clear long before.
  init(_ note: Note, limit: Int = 4000) {
    for segment in note.segments {
      for word in segment.words where word.hasLetter {
        total += 1
        byScript[Int(word.script.code)] += 1
        if word.script == .latin {
          if latin.count < limit, word.isOrdinary { latin.append(word.key) }
        } else if byScript[Int(word.script.code)] <= limit {
          for unit in segment.text.utf16[word.range.indices] { letters[unit, default: 0] += 1 }
          keys[word.key, default: 0] += 1
        }
      }
    }
  }

  /// How many words are written in `script`.
  func words(in script: Script) -> Int { byScript[Int(script.code)] }

  /// How many words are written in one of `scripts`.
  func words(in scripts: some Sequence<Script>) -> Int { scripts.reduce(0) { $0 + words(in: $1) } }

  /// The share of all words that is written in one of `scripts`.
  func share(of scripts: some Sequence<Script>) -> Float {
    total == 0 ? 0 : Float(words(in: scripts)) / Float(total)
  }

  /// How often letters of `text` occur in words that are not Latin.
  func letters(_ text: String) -> Int { text.utf16.reduce(0) { $0 + (letters[$1] ?? 0) } }

  /// How often letters occur that tell the language `tag` from the others of its script.
  func ownLetters(_ tag: String) -> Int { LanguageTag(tag).map { letters(Language.of($0).ownLetters) } ?? 0 }

  /// How often words occur that tell the language `tag` from the others of its script.
  func ownWords(_ tag: String) -> Int {
    let words = LanguageTag(tag).map { Language.of($0).ownWords } ?? []
    return words.reduce(0) { $0 + (keys[Folding.key($1)] ?? 0) }
  }

  /// The script of most words, other than Latin; kana and Han count as one, represented by Han.
  var mainScript: Script? {
    let ideographic = words(in: [.han, .hiragana, .katakana])
    var best: (script: Script, count: Int)? = ideographic > 0 ? (.han, ideographic) : nil
    for code in byScript.indices.dropFirst(2) {
      let script = Script(code: UInt8(code))
      guard script != .latin, !script.isIdeographic, byScript[code] > best?.count ?? 0 else { continue }
      best = (script, byScript[code])
    }
    return best?.script
  }
}

extension Word {
  /// Whether it may be a word of running text.
  fileprivate var isOrdinary: Bool {
    traits.isDisjoint(with: [.allCaps, .innerCapital, .digit, .gluedBefore, .gluedAfter])
  }
}
