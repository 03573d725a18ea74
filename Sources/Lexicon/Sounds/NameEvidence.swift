import UnicodeText

/// Decides whether a word in another script spells the sound of a Latin word: `ألتمان` for "Altman", `эндпоинтов` for
/// "endpoint". Both are reduced to classes of sounds that transliterations confuse, and compared by weighted edit
/// distance, in which vowels count little: many scripts write them loosely or not at all.
package struct NameEvidence: Sendable {
  private let sources: [Sounds]
  private let isArabic: Bool
  private let isHangul: Bool
  private let vowelCost: Float
  private let liquidCost: Float

  /// - Parameters:
  ///   - words: Latin words, as written.
  ///   - script: the script of the words to explain.
  package init(latinWords words: some Sequence<String>, script: Script) {
    isArabic = script == .arabic || script == .hebrew
    isHangul = script == .hangul
    vowelCost = isArabic ? 0.1 : 0.35
    // Korean leaves out an r before a consonant and at the end: 서버 for "server".
    liquidCost = isHangul ? 0.3 : 1
    var seen: Set<Sounds> = []
    sources = words.compactMap { word in
      let sounds = Sounds(Folding.lowercased(Folding.decomposed(word), .english))
      return sounds.isTelling && seen.insert(sounds).inserted ? sounds : nil
    }
  }

  /// The distance of `romanized` (`TextAnalyzer.romanized`) from the sound of the nearest word, inflected or not: about
  /// the number of consonants that differ. Nil when it resembles none of them.
  package func distance(of romanized: String) -> Float? {
    let forms = [romanized] + (isArabic ? Self.withoutArticle(romanized) : [])
    return forms.compactMap { form -> Float? in
      let heard = Sounds(form, isHangul: isHangul)
      return heard.isTelling ? sources.compactMap { distance(of: heard, from: $0) }.min() : nil
    }.min()
  }

  /// `word` without a romanised conjunction, preposition or article.
  private static func withoutArticle(_ word: String) -> [String] {
    ["wal", "bal", "kal", "fal", "al", "ll", "l", "w", "b", "k", "f"].filter(word.hasPrefix).map {
      String(word.dropFirst($0.count))
    }
  }

  /// Nil unless both are equal except for at most a quarter of the consonants and an ending.
  private func distance(of word: Sounds, from source: Sounds) -> Float? {
    let (a, b) = (word.classes, source.classes)
    guard a.count >= b.count - 2, a.count <= b.count + 5 else { return nil }
    // One row of Levenshtein's table per sound of the source; the rest of the word is its ending.
    var row: [Float] = [0]
    for sound in a { row.append(row[row.count - 1] + cost(sound)) }
    // Two consonants can match by chance: all sounds must be equal, vowels included.
    let allowed = source.consonants < 3 ? (isArabic ? vowelCost : 0) : min(1.2, 0.25 * Float(source.consonants))
    for sound in b {
      var diagonal = row[0]
      row[0] += cost(sound)
      var least = row[0]
      for j in a.indices {
        let replaced = diagonal + (a[j] & sound != 0 ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, min(row[j] + cost(a[j]), row[j + 1] + cost(sound)))
        least = min(least, row[j + 1])
      }
      // No later row has a lower cost.
      guard least <= allowed else { return nil }
    }
    guard let best = row.suffix(Self.longestEnding + 1).min(), best <= allowed else { return nil }
    return best
  }

  private func cost(_ sound: UInt8) -> Float {
    sound & Sounds.vowel != 0 ? vowelCost : sound == Sounds.liquid ? liquidCost : 1
  }

  /// In sounds.
  private static let longestEnding = 3
}

/// The sounds of a word in Latin letters, each as the set of classes it may belong to; consecutive vowels are merged.
private struct Sounds: Hashable {
  static let labial: UInt8 = 1
  static let dental: UInt8 = 2
  static let velar: UInt8 = 4
  static let sibilant: UInt8 = 8
  static let nasal: UInt8 = 16
  static let liquid: UInt8 = 32
  static let vowel: UInt8 = 64

  let classes: [UInt8]
  var consonants: Int { classes.reduce(0) { $0 + ($1 & Self.vowel != 0 ? 0 : 1) } }
  /// Whether there is enough to compare.
  var isTelling: Bool { consonants >= 2 && classes.count >= 3 }

  /// - Parameters:
  ///   - text: in lower case; characters other than a to z are skipped.
  ///   - isHangul: whether it was romanised from Hangul, where a t at the end of a syllable is written as s.
  init(_ text: String, isHangul: Bool = false) {
    // Anything longer than a word with its endings is not a name.
    let letters = text.utf8.prefix(4 * Word.longest).filter { (97...122).contains($0) }
    var classes: [UInt8] = []
    var i = 0
    while i < letters.count {
      let (sounds, length) = Self.sounds(letters[i], i + 1 < letters.count ? letters[i + 1] : 0)
      i += length
      if isHangul, sounds == [Self.sibilant], i == letters.count || Self.sounds(letters[i], 0).0 != [Self.vowel] {
        classes.append(Self.sibilant | Self.dental)
        continue
      }
      for sound in sounds where classes.last != sound { classes.append(sound) }
    }
    self.classes = classes
  }

  /// The classes of the sound that begins with `letter`, and the number of its letters. H, w and y, which many scripts
  /// write as vowels or not at all, count as vowels; v may be a labial, too.
  private static func sounds(_ letter: UInt8, _ next: UInt8) -> ([UInt8], Int) {
    switch String(decoding: [letter, next], as: UTF8.self) {
    case "ph": return ([labial], 2)
    case "th", "dh": return ([dental | sibilant], 2)
    case "sh", "zh", "dz", "dg", "dj", "ts", "tz": return ([sibilant], 2)
    case "ch", "gh", "kh": return ([velar | sibilant], 2)
    case "ck": return ([velar], 2)
    case "ti": return ([dental | sibilant], 1)
    case "ci": return ([sibilant], 1)
    default: break
    }
    switch letter {
    case UInt8(ascii: "b"), UInt8(ascii: "p"), UInt8(ascii: "f"): return ([labial], 1)
    case UInt8(ascii: "v"): return ([vowel | labial], 1)
    case UInt8(ascii: "d"), UInt8(ascii: "t"): return ([dental], 1)
    case UInt8(ascii: "k"), UInt8(ascii: "q"): return ([velar], 1)
    case UInt8(ascii: "c"), UInt8(ascii: "g"), UInt8(ascii: "j"): return ([velar | sibilant], 1)
    case UInt8(ascii: "x"): return ([velar, sibilant], 1)
    case UInt8(ascii: "s"), UInt8(ascii: "z"): return ([sibilant], 1)
    case UInt8(ascii: "m"), UInt8(ascii: "n"): return ([nasal], 1)
    case UInt8(ascii: "l"), UInt8(ascii: "r"): return ([liquid], 1)
    default: return ([vowel], 1)
    }
  }
}
