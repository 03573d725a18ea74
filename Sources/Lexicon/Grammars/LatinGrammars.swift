/// English as the source of a translation: plurals and possessives count as the term itself; forms in -ed and -ing
/// share only Snowball's stem, because a noun and the verb made of it are often rendered differently.
struct EnglishForms: WordGrammar {
  /// The singular first, then the Snowball stem, marked so that it never equals another word's singular.
  func stems(of word: [UInt16], isTerm: Bool, by snowball: ([UInt16]) -> [UInt16]) -> [[UInt16]] {
    let bare = Self.withoutPossessive(word)
    return [Self.singular(bare), snowball(bare) + [UInt16(UInt8(ascii: "~"))]]
  }

  private static func withoutPossessive(_ word: [UInt16]) -> [UInt16] {
    if word.hasSuffix("'s") { return Array(word.dropLast(2)) }
    if word.hasSuffix("'") { return Array(word.dropLast(1)) }
    return word
  }

  /// `queries` → `query`, `indices` → `index`, `classes` → `class`; never shorter than two letters.
  static func singular(_ word: [UInt16]) -> [UInt16] {
    guard word.count > 3, word.hasSuffix("s") else { return word }
    if word.hasSuffix("ies") && word.count > 4 { return word.dropLast(3) + Array("y".utf16) }
    for (plural, singular) in irregular where word.hasSuffix(plural) {
      return word.dropLast(plural.utf16.count) + Array(singular.utf16)
    }
    for ending in ["ss", "us", "is"] where word.hasSuffix(ending) { return word }
    for ending in ["sses", "xes", "zzes", "ches", "shes"] where word.hasSuffix(ending) {
      return Array(word.dropLast(2))
    }
    return Array(word.dropLast(1))
  }

  private static let irregular = [
    ("indices", "index"), ("matrices", "matrix"), ("vertices", "vertex"), ("appendices", "appendix"),
    ("analyses", "analysis"), ("hypotheses", "hypothesis"), ("statuses", "status"), ("viruses", "virus"),
    ("buses", "bus"), ("aliases", "alias"), ("biases", "bias"),
  ]
}

/// Spanish, Portuguese and Galician plurals. Snowball alone gives `imagen` and `imágenes` different stems.
struct IberianForms: WordGrammar {
  func stems(of word: [UInt16], isTerm: Bool, by snowball: ([UInt16]) -> [UInt16]) -> [[UInt16]] {
    [word, snowball(word), Self.singular(word)]
  }

  /// The word without accents and plural ending.
  static func singular(_ word: [UInt16]) -> [UInt16] {
    var bare = word.map { unaccented[$0] ?? $0 }
    if bare.count > 4 && bare.hasSuffix("ces") {
      bare.removeLast(3)
      bare.append(UInt16(UInt8(ascii: "z")))
    } else if bare.count > 4 && bare.hasSuffix("es") {
      let before = bare[bare.count - 3]
      bare.removeLast("lnrszdj".utf16.contains(before) ? 2 : 1)
    } else if bare.count > 3 && bare.hasSuffix("s") {
      bare.removeLast()
    }
    return bare
  }

  private static let unaccented: [UInt16: UInt16] = [
    0xE1: 0x61, 0xE9: 0x65, 0xED: 0x69, 0xF3: 0x6F, 0xFA: 0x75, 0xFC: 0x75, 0xE2: 0x61, 0xEA: 0x65, 0xF4: 0x6F,
    0xE0: 0x61, 0xE3: 0x61, 0xF5: 0x6F,
  ]
}

/// French, Italian, Catalan and Irish: words after an elided one, and French plurals in -x, which Snowball leaves alone:
/// `jeux`, `bijoux`.
struct ElidedForms: WordGrammar {
  func stems(of word: [UInt16], isTerm: Bool, by snowball: ([UInt16]) -> [UInt16]) -> [[UInt16]] {
    let bare = Self.withoutElision(word)
    return [word, bare, snowball(bare), Self.singular(bare)]
  }

  /// `l'apprentissage`, `qu'un`: what is after the apostrophe.
  private static func withoutElision(_ word: [UInt16]) -> [UInt16] {
    guard let at = word.firstIndex(of: 0x27), at <= 5, at + 2 < word.count else { return word }
    return Array(word[(at + 1)...])
  }

  static func singular(_ word: [UInt16]) -> [UInt16] {
    word.count > 3 && (word.hasSuffix("eux") || word.hasSuffix("oux")) ? Array(word.dropLast()) : word
  }
}

/// German verbs with a separable prefix.
struct GermanForms: WordGrammar {
  /// Separable, the longest first.
  let prefixes: [[UInt16]]

  func stems(of word: [UInt16], isTerm: Bool, by snowball: ([UInt16]) -> [UInt16]) -> [[UInt16]] {
    [word, snowball(word)] + withoutInfix(word).map(snowball)
  }

  /// `bereitzustellen`, `bereitgestellt` → `bereitstellen`: without -zu-, and without -ge- and -t.
  func withoutInfix(_ word: [UInt16]) -> [[UInt16]] {
    for prefix in prefixes where word.count > prefix.count + 4 && word.starts(with: prefix) {
      let rest = word[prefix.count...]
      if rest.starts(with: "zu".utf16) { return [Array(prefix + rest.dropFirst(2))] }
      guard rest.starts(with: "ge".utf16) else { continue }
      let verb = Array(prefix + rest.dropFirst(2))
      return word.hasSuffix("t") ? [Array(verb.dropLast()) + Array("en".utf16)] : [verb]
    }
    return []
  }
}

extension Array where Element == UInt16 {
  func hasSuffix(_ suffix: String) -> Bool {
    let units = suffix.utf16
    return count >= units.count && self[(count - units.count)...].elementsEqual(units)
  }

  func hasPrefix(_ prefix: String) -> Bool { starts(with: prefix.utf16) }
}
