import UnicodeText

/// The multiplier after a number.
struct Multiplier {
  var power = 0
  /// One past its last unit; 0 where there is none.
  var end: Int32 = 0
  /// Whether it can mean nothing else: Korean 만 is also “only”.
  var isSure = true
  /// Whether it consists of signs right after the digits, which another number may follow: 1億2000万.
  var isAttached = false
}

extension NumberReader {
  /// The letter, signs or words that multiply `token`.
  func multiplier(after token: NumberToken, _ text: [UInt16], _ cursor: inout WordCursor) -> Multiplier {
    var found = Multiplier(end: token.range.end)
    if let letter = letter(after: Int(token.range.end), text) {
      found.power = letter
      found.end += 1
      // A word may follow 5K, but no one writes 5K million.
      return found
    }
    if !knowledge.attached.isEmpty { return attachedSigns(after: found, text) }
    var at = Int(token.range.end)
    for _ in 0..<3 {
      let start = at < text.count && (Self.spaces.contains(text[at]) || text[at] == 0x2D) ? at + 1 : at
      guard let word = cursor.word(endingAfter: start), Int(word.range.start) <= start else { break }
      let range = UTF16Range(Int32(start), word.range.end)
      guard range.count <= Word.longest,
        let power = knowledge.power(range == word.range ? word.key : Folding.key(text, range))
      else { break }
      found.power += power
      found.end = word.range.end
      at = Int(word.range.end)
      // Тыс. and Mio. may have a point.
      if at + 1 < text.count, text[at] == 0x2E, Self.spaces.contains(text[at + 1]) { at += 1 }
    }
    return found
  }

  /// k, K, M, B or T right after the digits; К and М may be Cyrillic or Greek letters that look the same.
  private func letter(after end: Int, _ text: [UInt16]) -> Int? {
    guard end < text.count else { return nil }
    let next = end + 1 < text.count ? text[end + 1] : 0x20
    guard !Self.isLatinLetter(next), Numeral.value(next) == nil, next != 0x5F, !(0x370..<0x530).contains(next) else {
      return nil
    }
    switch text[end] {
    case 0x6B, 0x4B, 0x041A, 0x043A, 0x039A, 0x03BA: return 3
    case 0x4D, 0x041C, 0x039C: return 6
    case 0x42: return 9
    case 0x54: return 12
    default: return nil
    }
  }

  /// 万, 百万, 만 and their like; a space may come before.
  private func attachedSigns(after start: Multiplier, _ text: [UInt16]) -> Multiplier {
    var found = start
    var at = Int(start.end)
    if at < text.count, Self.spaces.contains(text[at]) { at += 1 }
    if at < text.count, MultiplierWords.vague.contains(text[at]) { at += 1 }
    while at < text.count, let (power, next) = sign(at, text) {
      let following = next < text.count ? text[next] : 0x20
      if MultiplierWords.unitStarts[text[at]]?.contains(following) == true { break }
      if text[at] == 0xB9CC, next - Int(start.end) == 1 { found.isSure = false }
      found.power += power
      found.isAttached = true
      at = next
      found.end = Int32(at)
    }
    return found
  }

  /// The multiplying sign at `at`; Hangul may be decomposed.
  private func sign(_ at: Int, _ text: [UInt16]) -> (power: Int, next: Int)? {
    if let power = knowledge.attached[text[at]] { return (power, at + 1) }
    guard text[at] >= 0x1100, text[at] < 0x1113, at + 1 < text.count, (0x1161...0x1175).contains(text[at + 1]) else {
      return nil
    }
    let isClosed = at + 2 < text.count && (0x11A8...0x11C2).contains(text[at + 2])
    let syllable =
      0xAC00 + ((text[at] - 0x1100) * 21 + text[at + 1] - 0x1161) * 28 + (isClosed ? text[at + 2] - 0x11A7 : 0)
    return knowledge.attached[syllable].map { ($0, at + (isClosed ? 3 : 2)) }
  }

  /// The sum of `mention` and the number right after it, if that is its lower part.
  func joined(
    _ mention: NumberMention, _ token: NumberToken, _ text: [UInt16], _ cursor: inout WordCursor
  ) -> NumberMention? {
    var end = Int(mention.extent.end)
    if end < text.count, Self.spaces.contains(text[end]), knowledge.attached[0xB9CC] != nil { end += 1 }
    guard Int(token.range.start) == end, mention.power > 0, let high = mention.values.first else { return nil }
    let multiplier = multiplier(after: token, text, &cursor)
    let low = NumberReading.value(token, text, fraction: 0).scaled(by: multiplier.power)
    guard multiplier.power < mention.power, token.parts.count == 1 || multiplier.power > 0, let sum = high + low else {
      return nil
    }
    return NumberMention(
      range: UTF16Range(mention.range.start, token.range.end),
      extent: UTF16Range(mention.range.start, max(token.range.end, multiplier.end)), kind: .number, values: [sum],
      power: 0, signature: mention.signature &* 31 &+ Self.signature(token.parts, text), traits: mention.traits,
      decimalSign: nil, groupSign: nil)
  }
}
