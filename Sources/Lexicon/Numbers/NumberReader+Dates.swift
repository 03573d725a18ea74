import UnicodeText

extension NumberReader {
  // MARK: Machine times

  /// `2024-09-02T15:50`, with seconds or not: its mention, and the index of the token after it.
  func timestamp(_ tokens: [NumberToken], from i: Int, _ text: [UInt16]) -> (end: Int, mention: NumberMention)? {
    guard i + 4 < tokens.count, tokens[i].range.count == 4, tokens[i].parts.count == 1 else { return nil }
    let signs: [UInt16] = [0x2D, 0x2D, 0x54, 0x3A]
    for (step, sign) in signs.enumerated() {
      let (a, b) = (tokens[i + step].range, tokens[i + step + 1].range)
      guard b.start - a.end == 1, text[Int(a.end)] == sign, b.count == 2 || step == 3 else { return nil }
    }
    var end = i + 5
    if end < tokens.count, tokens[end].range.start - tokens[end - 1].range.end == 1,
      text[Int(tokens[end - 1].range.end)] == 0x3A
    {
      end += 1
    }
    let members = tokens[i..<end]
    let parts = members.flatMap(\.parts)
    let range = UTF16Range(parts[0].start, parts[parts.count - 1].end)
    return (
      end,
      NumberMention(
        range: range, extent: range, kind: .timestamp, values: parts.map { NumberReading.value($0, text) }, power: 0,
        signature: Self.signature(parts, text), traits: [], decimalSign: nil, groupSign: nil)
    )
  }

  // MARK: Hours

  /// Adds the hour on the other clock (12 or 24 hours) to times: 3 pm is 15, 15:00 may be 3.
  func withHours(_ mentions: [NumberMention], _ text: [UInt16]) -> [NumberMention] {
    guard mentions.contains(where: { $0.traits.contains(.time) || isHalfDay(after: Int($0.range.end), text) }) else {
      return mentions
    }
    return mentions.indices.map { index in
      let mention = mentions[index]
      guard mention.kind == .number, mention.power == 0, let hour = mention.value?.integer, hour <= 24 else {
        return mention
      }
      let isTime = mention.traits.contains(.time) || isHalfDay(after: Int(mention.range.end), text)
      guard isTime else { return mention }
      let other = hour > 12 ? hour - 12 : hour + 12
      let more = [other, hour == 12 ? 0 : other, hour == 0 ? 12 : other].map { DecimalValue(digits: UInt64($0)) }
      return mention.adding(more)
    }
  }

  /// `pm`, `p.m.`, `AM`.
  private func isHalfDay(after end: Int, _ text: [UInt16]) -> Bool {
    let at = end < text.count && Self.spaces.contains(text[end]) ? end + 1 : end
    guard at + 1 < text.count, [0x61, 0x70].contains(text[at] | 0x20) else { return false }
    let next = text[at + 1] == 0x2E ? at + 2 : at + 1
    guard next < text.count, text[next] | 0x20 == 0x6D else { return false }
    return next + 1 >= text.count || !Self.isLatinLetter(text[next + 1])
  }

  // MARK: Months

  /// Adds mentions for the names of months next to a number.
  func withMonths(_ mentions: [NumberMention], _ text: [UInt16], _ words: [Word]) -> [NumberMention] {
    var months: [NumberMention] = []
    var next = 0
    for (index, word) in words.enumerated() where word.hasLetter && !word.traits.contains(.digit) {
      guard let (range, month, isWeak) = month(index, text, words) else { continue }
      while next < mentions.count, mentions[next].range.start < range.start { next += 1 }
      let neighbours = [next - 1, next].filter(mentions.indices.contains).map { mentions[$0].range }
      let isBeside = neighbours.contains { other in
        let gap = other.start < range.start ? UTF16Range(other.end, range.start) : UTF16Range(range.end, other.start)
        return isNear(gap, text, direct: isWeak && word.script == .latin)
      }
      guard isBeside, !isWeak || word.script != .latin || word.isCapitalized || knowledge.acceptsSmallMonths else {
        continue
      }
      months.append(
        NumberMention(
          range: range, extent: range, kind: .month, values: [DecimalValue(digits: UInt64(month))], power: 0,
          signature: UInt64(month) &* 0x9E37_79B9_7F4A_7C15, traits: [], decimalSign: nil, groupSign: nil))
    }
    guard !months.isEmpty else { return mentions }
    return (mentions + months).sorted { $0.range.start < $1.range.start }
  }

  /// The month that word `index` names, or it and the next word (كانون الثاني).
  private func month(_ index: Int, _ text: [UInt16], _ words: [Word]) -> (UTF16Range, Int, Bool)? {
    let word = words[index]
    if word.script == .arabic, index + 1 < words.count, words[index + 1].range.start - word.range.end == 1 {
      let pair = UTF16Range(word.range.start, words[index + 1].range.end)
      if let found = knowledge.month(Folding.key(text, pair)) { return (pair, found.month, found.isWeak) }
    }
    return knowledge.month(word.key).map { (word.range, $0.month, $0.isWeak) }
  }

  /// Whether `gap` holds only signs and at most one short word (de, of, من); with `direct`, no word but “de”.
  private func isNear(_ gap: UTF16Range, _ text: [UInt16], direct: Bool) -> Bool {
    guard gap.count >= 0, gap.count <= 6 else { return false }
    let letters = text[gap.indices].filter { $0 >= 0x41 && !Self.spaces.contains($0) }
    if letters.isEmpty { return true }
    return letters.count <= 3 && (!direct || letters.elementsEqual("de".utf16) || letters.elementsEqual("of".utf16))
  }
}

extension NumberMention {
  /// The same mention with further values.
  package func adding(_ more: [DecimalValue]) -> NumberMention {
    NumberMention(
      range: range, extent: extent, kind: kind, values: values + more, power: power, signature: signature,
      traits: traits, decimalSign: decimalSign, groupSign: groupSign
    ).divisible(into: pieces)
  }
}
