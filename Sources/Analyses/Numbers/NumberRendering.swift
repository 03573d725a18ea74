import Lexicon
import Notes
import UnicodeText

/// Writes a number of the source in the digits and signs of the translation.
package struct NumberRendering {
  private let source: Note
  private let target: Note
  private let knowledge: NumberKnowledge
  private let language: LanguageTag

  package init(source: Note, target: Note, knowledge: NumberKnowledge, language: LanguageTag) {
    self.source = source
    self.target = target
    self.knowledge = knowledge
    self.language = language
  }

  /// The text to replace the digits of `new`, keeping its multiplier; nil when that is not straightforward.
  package func text(of lost: PlacedNumber, like new: PlacedNumber) -> String? {
    let theirs = source.segments[lost.segment].text.utf16
    let ours = target.segments[new.segment].text.utf16
    let zero = firstZero(new.mention, ours)
    switch (lost.mention.kind, new.mention.kind) {
    case (.month, .month):
      guard let month = lost.mention.value?.integer else { return nil }
      return LocaleFacts.monthNames(of: language)[Int(month) - 1].first
    case (.sequence, _), (.timestamp, _):
      return string(theirs[lost.mention.range.indices].map { mapped($0, zero) })
    case (_, .number):
      return number(lost.mention, like: new.mention, theirs, zero)
    default:
      return nil
    }
  }

  private func firstZero(_ mention: NumberMention, _ text: [UInt16]) -> UInt16 {
    text[mention.range.indices].lazy.compactMap(Numeral.zero).first ?? 0x30
  }

  private func mapped(_ unit: UInt16, _ zero: UInt16) -> UInt16 {
    Numeral.value(unit).map { zero + UInt16($0) } ?? unit
  }

  private func number(_ lost: NumberMention, like new: NumberMention, _ theirs: [UInt16], _ zero: UInt16) -> String? {
    let isWritten = lost.kind == .number && lost.power == new.power && !lost.traits.contains(.joined)
    return digits(lost, like: new, written: isWritten ? theirs : nil, zero)
  }

  /// - Parameter written: the source's text, whose digits are kept unchanged, including trailing zeros.
  private func digits(_ lost: NumberMention, like new: NumberMention, written: [UInt16]?, _ zero: UInt16) -> String? {
    var whole: [UInt8]
    var fraction: [UInt8] = []
    if let written {
      let units = written[lost.range.indices]
      let split = lost.decimalSign.flatMap { _ in units.lastIndex { Numeral.value($0) == nil } }
      whole = units[..<(split ?? units.endIndex)].compactMap(Numeral.value)
      if let split { fraction = units[split...].compactMap(Numeral.value) }
    } else {
      guard let value = lost.value?.scaled(by: -new.power), !value.isHashed, (-6...12).contains(value.exponent) else {
        return nil
      }
      var all = Array(String(value.digits).utf8).map { $0 - 0x30 }
      all += [UInt8](repeating: 0, count: max(0, value.exponent))
      let places = max(0, -value.exponent)
      while all.count <= places { all.insert(0, at: 0) }
      whole = Array(all.dropLast(places))
      fraction = Array(all.suffix(places))
    }
    var units: [UInt16] = []
    let isGrouped = (new.groupSign ?? lost.groupSign) != nil && whole.count > 3
    for (index, digit) in whole.enumerated() {
      if isGrouped, index > 0, (whole.count - index) % 3 == 0 { units.append(new.groupSign ?? group(zero)) }
      units.append(zero + UInt16(digit))
    }
    if !fraction.isEmpty {
      units.append(new.decimalSign ?? decimal(zero))
      units += fraction.map { zero + UInt16($0) }
    }
    return string(units)
  }

  private func group(_ zero: UInt16) -> UInt16 { zero == 0x0660 || zero == 0x06F0 ? 0x066C : knowledge.groupSign }
  private func decimal(_ zero: UInt16) -> UInt16 { zero == 0x0660 || zero == 0x06F0 ? 0x066B : knowledge.decimalSign }

  private func string(_ units: [UInt16]) -> String { String(utf16: units) }
}
