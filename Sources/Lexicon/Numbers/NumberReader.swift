import SourceText
import UnicodeText

/// Finds the numbers of a text and their possible values. Used only for texts that contain a digit.
///
/// ```swift
/// let reader = NumberReader(lexicon.numbers(of: german))
/// reader.mentions(in: text, words: words)  // "3,5 Mio." is one number, 3500000
/// ```
package struct NumberReader: Sendable {
  package let knowledge: NumberKnowledge

  package init(_ knowledge: NumberKnowledge) { self.knowledge = knowledge }

  /// Whether any of `words` holds a digit.
  package static func hasDigits(_ words: [Word]) -> Bool { words.contains { $0.traits.contains(.digit) } }

  /// The numbers of a text, in order. Linear.
  package func mentions(in text: [UInt16], words: [Word]) -> [NumberMention] {
    let tokens = NumberToken.all(in: text, groupsBySpace: knowledge.groupsBySpace)
    var found: [NumberMention] = []
    found.reserveCapacity(tokens.count)
    var cursor = WordCursor(words)
    var i = 0
    while i < tokens.count {
      if let (end, stamp) = timestamp(tokens, from: i, text) {
        found.append(stamp)
        i = end
        continue
      }
      if isHash(tokens, at: i, text) {
        i += 1
        continue
      }
      let reading = NumberReading(tokens[i], in: text, knowledge)
      if reading.isList {
        found += tokens[i].parts.map { plain($0, text) }
      } else {
        let multiplier = multiplier(after: tokens[i], text, &cursor)
        var mention = mention(tokens[i], reading, multiplier, text)
        // 1億2000万.
        while multiplier.isAttached, i + 1 < tokens.count,
          let sum = joined(mention, tokens[i + 1], text, &cursor)
        {
          mention = sum
          i += 1
        }
        found.append(mention)
      }
      i += 1
    }
    return withMonths(withHours(found, text), text, words)
  }

  // MARK: One token

  private func plain(_ part: UTF16Range, _ text: [UInt16]) -> NumberMention {
    NumberMention(
      range: part, extent: part, kind: .number, values: [NumberReading.value(part, text)], power: 0,
      signature: Self.signature([part], text), traits: [], decimalSign: nil, groupSign: nil)
  }

  private func mention(_ token: NumberToken, _ reading: NumberReading, _ multiplier: Multiplier, _ text: [UInt16])
    -> NumberMention
  {
    let range = token.range
    var values = reading.isSequence ? token.parts.map { NumberReading.value($0, text) } : reading.values
    if token.parts.count == 1, followsLonePoint(token, text) {
      values = [NumberReading.value(token, text, fraction: range.count)]
    }
    if multiplier.power > 0 {
      values = values.map { $0.scaled(by: multiplier.power) } + (multiplier.isSure ? [] : values)
    }
    return NumberMention(
      range: range, extent: UTF16Range(range.start, max(range.end, multiplier.end)),
      kind: reading.isSequence ? .sequence : .number, values: values, power: multiplier.power,
      signature: Self.signature(token.parts, text), traits: traits(token, multiplier, text),
      decimalSign: reading.decimalSign, groupSign: reading.groupSign
    ).divisible(into: mayDivide(token, reading) ? pieces(token, multiplier, text) : [])
  }

  /// Whether a sign between digits may also be between numbers: `Llama 3 400B` in a language that groups by spaces,
  /// `2,3 and 4`.
  private func mayDivide(_ token: NumberToken, _ reading: NumberReading) -> Bool {
    if let group = reading.groupSign { return NumberSign.groupsOnly(group) && reading.decimalSign == nil }
    return token.parts.count == 2 && reading.decimalSign == 0x2C
  }

  /// The parts of a token, each a number, with the multiplier after the last.
  private func pieces(_ token: NumberToken, _ multiplier: Multiplier, _ text: [UInt16]) -> [NumberMention] {
    var pieces = token.parts.map { plain($0, text) }
    guard multiplier.power > 0, let last = pieces.popLast() else { return pieces }
    pieces.append(
      NumberMention(
        range: last.range, extent: UTF16Range(last.range.start, multiplier.end), kind: .number,
        values: last.values.map { $0.scaled(by: multiplier.power) }, power: multiplier.power, signature: last.signature,
        traits: [], decimalSign: nil, groupSign: nil))
    return pieces
  }

  /// Whether the digits follow a decimal point without a digit before it: `.5`.
  private func followsLonePoint(_ token: NumberToken, _ text: [UInt16]) -> Bool {
    let start = Int(token.range.start)
    guard start > 0, text[start - 1] == 0x2E else { return false }
    return start == 1 || Self.spaces.contains(text[start - 2]) || Self.openings.contains(text[start - 2])
  }

  private static let openings = UnitSet("([{=\"„“«'±~≈<>")

  /// The digits, and where they are divided (FNV-1a).
  static func signature(_ parts: [UTF16Range], _ text: [UInt16]) -> UInt64 {
    var hash = FNV1a()
    for part in parts {
      hash.add(contentsOf: part.indices.lazy.map { Numeral.value(text[$0]) ?? 10 })
      hash.add(UInt8(ascii: "."))
    }
    return hash.value
  }

  private func traits(_ token: NumberToken, _ multiplier: Multiplier, _ text: [UInt16]) -> NumberMention.Traits {
    var traits: NumberMention.Traits = []
    let (start, end) = (Int(token.range.start), Int(token.range.end))
    let before = start > 0 ? text[start - 1] : 0x20
    let after = end < text.count ? text[end] : 0x20
    if Self.isLatinLetter(before) || before == 0x5F || isInHyphenatedName(start, text) { traits.insert(.named) }
    if multiplier.power == 0, Self.isLatinLetter(after) || after == 0x5F { traits.insert(.suffixed) }
    if Self.percents.contains(Self.behindSpace(end, text)) { traits.insert(.percent) }
    if Self.currencies.contains(before) || Self.currencies.contains(Self.behindSpace(Int(multiplier.end), text))
      || (start > 1 && Self.spaces.contains(before) && Self.currencies.contains(text[start - 2]))
    {
      traits.insert(.price)
    }
    if token.parts[0].count > 2, token.parts.count == 1, Numeral.value(text[start]) == 0 { traits.insert(.padded) }
    let isBehind = start > 1 && Numeral.value(text[start - 2]) != nil
    let isAhead = end + 1 < text.count && Numeral.value(text[end + 1]) != nil
    if (before == 0x3A && isBehind) || (after == 0x3A && isAhead) { traits.insert(.time) }
    if before == 0x3A, isBehind, NumberReading.value(token.parts[0], text).digits == 0 { traits.insert(.zeroMinutes) }
    if (isBehind && Self.joints.contains(before)) || (isAhead && Self.joints.contains(after)) { traits.insert(.joined) }
    return traits
  }

  /// Whether the digits at `start` follow a hyphen and letters of which one is a capital: GPT-4, COVID-19.
  private func isInHyphenatedName(_ start: Int, _ text: [UInt16]) -> Bool {
    guard start > 1, text[start - 1] == 0x2D || text[start - 1] == 0x2011 else { return false }
    var at = start - 2
    var hasCapital = false
    while at >= 0, start - at < Word.longest, Self.isLatinLetter(text[at]) || text[at] == 0x2D {
      hasCapital = hasCapital || (0x41...0x5A).contains(text[at])
      at -= 1
    }
    return hasCapital
  }

  /// `a1b2c3`: alternating digits and letters are not a number. Sizes (`640x480`) and times (`09T15`) are.
  private func isHash(_ tokens: [NumberToken], at i: Int, _ text: [UInt16]) -> Bool {
    func letters(_ a: Int, _ b: Int) -> Bool {
      guard a >= 0, b < tokens.count else { return false }
      let gap = text[Int(tokens[a].range.end)..<Int(tokens[b].range.start)]
      guard !gap.isEmpty, gap.count <= 8, gap.allSatisfy({ Self.isLatinLetter($0) }) else { return false }
      return gap.count > 1 || ![0x54, 0x78, 0x58].contains(gap[gap.startIndex])
    }
    return letters(i - 1, i) || letters(i, i + 1)
  }

  // MARK: Characters

  static func isLatinLetter(_ unit: UInt16) -> Bool {
    let lower = unit | 0x20
    return (lower >= 0x61 && lower <= 0x7A && unit < 0x80) || (unit >= 0xC0 && unit < 0x250 && unit != 0xD7)
  }

  /// The character at `index`, after skipping one space.
  static func behindSpace(_ index: Int, _ text: [UInt16]) -> UInt16 {
    let at = index < text.count && spaces.contains(text[index]) ? index + 1 : index
    return at < text.count ? text[at] : 0x20
  }

  static let spaces = UnitSet(" \u{A0}\u{202F}\u{2009}\u{2007}")
  private static let percents = UnitSet("%％٪﹪")
  private static let currencies = UnitSet("$€£¥￥₽₹₩₺₴₪¢＄")
  private static let joints = UnitSet("-–—/~～〜‑")
}

/// Iterates over the words of a text once, for places requested in order.
struct WordCursor {
  private let words: [Word]
  private var index = 0

  init(_ words: [Word]) { self.words = words }

  /// The first word that ends after `place`.
  mutating func word(endingAfter place: Int) -> Word? {
    while index < words.count, Int(words[index].range.end) <= place { index += 1 }
    return index < words.count ? words[index] : nil
  }
}
