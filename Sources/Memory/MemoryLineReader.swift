import SourceText
import UnicodeText

/// Reads the lines of a memory, most of which begin as the line before.
struct MemoryLineReader {
  private var tag: ArraySlice<UInt8> = []
  private var language: LanguageTag?
  private var kindName: ArraySlice<UInt8> = []
  private var kind: MemoryFact.Kind?

  mutating func fact(_ line: ArraySlice<UInt8>) throws(MemoryLine.Fault) -> MemoryFact {
    if let fact = plainFact(line) { return fact }
    // It is read again for the place of the fault.
    return try MemoryLine.fact(line)
  }

  /// Nil for whatever has a fault or an escape.
  private mutating func plainFact(_ line: ArraySlice<UInt8>) -> MemoryFact? {
    let fields = line.split(separator: 0x09, maxSplits: 6, omittingEmptySubsequences: false)
    guard (5...6).contains(fields.count), !line.contains(UInt8(ascii: "%")), !fields[2].isEmpty else { return nil }
    if !fields[0].elementsEqual(tag) {
      tag = fields[0]
      language = LanguageTag(String(decoding: tag, as: UTF8.self))
    }
    if !fields[1].elementsEqual(kindName) {
      kindName = fields[1]
      kind = MemoryFact.Kind(rawValue: String(decoding: kindName, as: UTF8.self))
    }
    guard let kind, language != nil || fields[0].elementsEqual([UInt8(ascii: "*")]),
      let name = String(validating: fields[2], as: UTF8.self),
      let tally = Self.tally(fields[3], fields[4])
    else { return nil }
    if kind == .rendering {
      let numbers =
        fields.count == 6 ? fields[5].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) : []
      guard numbers.count == 2, let blocks = Self.tally(numbers[0], numbers[1]) else { return nil }
      return MemoryFact(kind, in: language, name, tally, blocks: blocks)
    }
    guard let remark = fields.count > 5 ? String(validating: fields[5], as: UTF8.self) : "" else { return nil }
    return MemoryFact(kind, in: language, name, tally, remark: remark)
  }

  private static func tally(_ count: ArraySlice<UInt8>, _ total: ArraySlice<UInt8>) -> MemoryFact.Tally? {
    guard let count = number(count), let total = number(total), count <= total else { return nil }
    return MemoryFact.Tally(count: count, total: total)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...9).contains(digits.count) else { return nil }
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }
}
