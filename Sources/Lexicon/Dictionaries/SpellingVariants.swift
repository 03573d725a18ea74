import UnicodeText

/// The ways in which a dictionary may list a correctly written word: different capitals, and choices that the norms
/// leave open (hamza, nukta, anusvara, ё, Swiss ss).
enum SpellingVariants {
  /// Forms that are right whenever the dictionary has one of them: `word` itself, then variants that no one would call
  /// misspelt.
  static func exact(_ word: String, _ language: LanguageTag) -> [String] {
    switch language.language {
    case "de":
      // The capital is grammar, not spelling; Swiss spelling has no ß.
      let swiss = word.contains("ss") ? [replacing(word, [0x73, 0x73], [0xDF])] : []
      return [word, Folding.capitalized(word, language)] + swiss
    case "fr": return unique([word] + withoutElision(word).flatMap { [$0] + reformed($0) } + reformed(word))
    case "it", "ca": return [word] + withoutElision(word)
    case "ru": return unique([word, replacing(word, [0x0451], [0x0435])])
    case "hi", "mr", "ne": return unique([word] + hindi(word))
    case "ar": return unique([word, String(utf16: word.utf16.map { arabicLoans[$0] ?? $0 })])
    case "fa", "ur": return unique([word, withoutEzafe(word)])
    default: return [word]
    }
  }

  /// Persian: without the hamza of the ezafe on a final ه (خلاصهٔ), which is grammar.
  private static func withoutEzafe(_ word: String) -> String {
    let units = Array(word.utf16)
    if units.last == 0x06C0 { return String(utf16: units.dropLast() + [0x0647]) }
    return units.last == 0x0654 ? String(utf16: units.dropLast()) : word
  }

  /// Letters for the sounds p, v, ch and g, which most people write with an Arabic letter: ڤيديو for فيديو.
  private static let arabicLoans: [UInt16: UInt16] = [0x067E: 0x0628, 0x06A4: 0x0641, 0x0686: 0x062C, 0x06AF: 0x063A]

  /// Forms that a reader accepts as the same word although a purist would not. They confirm a word only if it is also
  /// listed: they match rare dictionary words too easily.
  static func tolerated(_ word: String, _ language: LanguageTag) -> [String] {
    language.language == "ar" ? arabic(word) : []
  }

  private static func unique(_ forms: [String]) -> [String] {
    var seen: Set<String> = []
    return forms.filter { seen.insert($0).inserted }
  }

  private static func replacing(_ word: String, _ old: [UInt16], _ new: [UInt16]) -> String {
    let units = Array(word.utf16)
    var result: [UInt16] = []
    var i = 0
    while i < units.count {
      if units[i...].starts(with: old) {
        result += new
        i += old.count
      } else {
        result.append(units[i])
        i += 1
      }
    }
    return String(utf16: result)
  }

  /// Each form of the final letter, and of an alef among the first letters.
  private static func arabic(_ word: String) -> [String] {
    let bare = Array(word.utf16)
    var forms = [bare]
    for (i, unit) in bare.enumerated() where alefs.contains(unit) && i < 5 {
      for other in alefs where other != unit {
        var form = bare
        form[i] = other
        forms.append(form)
      }
    }
    let ends: [UInt16: UInt16] = [0x0629: 0x0647, 0x0647: 0x0629, 0x0649: 0x064A, 0x064A: 0x0649]
    var endings: [[UInt16]] = []
    for form in forms {
      if let last = form.last, let other = ends[last] { endings.append(form.dropLast() + [other]) }
      // Tanwin is written with an alef that the dictionary may lack.
      if form.last == 0x0627 { endings.append(form.dropLast()) }
    }
    return (endings.prefix(1) + forms.dropFirst() + endings.dropFirst()).map { String(utf16: $0) }
  }

  /// The plain one first.
  private static let alefs: [UInt16] = [0x0627, 0x0623, 0x0625, 0x0622]

  /// Nukta on and off, anusvara for chandrabindu and for homorganic nasals, ए for ये.
  private static func hindi(_ word: String) -> [String] {
    let plain = word.utf16.filter { $0 != 0x093C }
    let dotted = plain.map { $0 == 0x0901 ? 0x0902 : $0 }
    var forms = [plain, dotted, plain.map { $0 == 0x0902 ? 0x0901 : $0 }]
    for (i, unit) in dotted.enumerated() where [0x0915, 0x0916, 0x0917, 0x091C, 0x092B, 0x0921, 0x0922].contains(unit) {
      forms.append(dotted[...i] + [0x093C] + dotted[(i + 1)...])
    }
    for form in forms {
      for (written, listed) in hindiPairs where ends(form, written) {
        forms.append(form.dropLast(written.count) + listed)
      }
      forms.append(homorganic(form))
    }
    return forms.map { String(utf16: $0) }
  }

  /// A nasal before a stop of its class as anusvara: हिन्दी as हिंदी.
  private static func homorganic(_ word: [UInt16]) -> [UInt16] {
    var result = word
    var i = 0
    while i + 2 < result.count {
      let isNasal = [0x0919, 0x091E, 0x0923, 0x0928, 0x092E].contains(result[i])
      if isNasal, result[i + 1] == 0x094D, (0x0915...0x092E).contains(result[i + 2]), result[i + 2] != result[i] {
        result.replaceSubrange(i...(i + 1), with: [0x0902])
      }
      i += 1
    }
    return result
  }

  private static func ends(_ word: [UInt16], _ suffix: [UInt16]) -> Bool {
    word.count > suffix.count && word[(word.count - suffix.count)...].elementsEqual(suffix)
  }

  /// Endings that are written in two ways, whether or not chandrabindu was already replaced by anusvara.
  private static let hindiPairs: [([UInt16], [UInt16])] = [
    ("ये", "ए"), ("यी", "ई"), ("यीं", "ईं"), ("येगा", "एगा"), ("येगी", "एगी"), ("येंगे", "एंगे"), ("येंगी", "एंगी"), ("यें", "एं"),
    ("यें", "एँ"), ("ए", "ये"), ("ई", "यी"), ("एं", "एँ"), ("ऐं", "एं"), ("ऐंगे", "एंगे"),
  ].map { (Array($0.0.utf16), Array($0.1.utf16)) }

  /// French: spellings changed by the reform of 1990, as the dictionary may have them: évènement for événement,
  /// connaitre for connaître.
  private static func reformed(_ word: String) -> [String] {
    let units = Array(word.utf16)
    let older: [UInt16: UInt16] = [0xE8: 0xE9, 0x69: 0xEE, 0x75: 0xFB]
    return units.indices.compactMap { i in
      // The circumflex went from i and u before t, n and the like; at the end of a word it distinguishes words.
      guard let old = older[units[i]], i + 2 < units.count else { return nil }
      if old != 0xE9, units[i + 1] != 0x74 { return nil }
      return String(utf16: units[..<i] + [old] + units[(i + 1)...])
    }
  }

  /// The part after l', d', qu' and the like.
  private static func withoutElision(_ word: String) -> [String] {
    guard let at = word.firstIndex(of: "'") else { return [] }
    let rest = String(word[word.index(after: at)...])
    return rest.isEmpty ? [] : [rest]
  }
}
