import Lexicon
import Notes

/// All numbers of a source, to ask whether one stands anywhere in it. One reading of the file, then a look-up a question.
struct KnownNumbers {
  /// Mentions that differ in what they may mean, by the hash of their digits and by what they may be.
  private var bySignature: [UInt64: [NumberMention]] = [:]
  private var byValue: [DecimalValue: [NumberMention]] = [:]
  /// The runs of ASCII digits of the whole file, code and addresses included.
  private let digits: Set<Int64>

  /// What of a mention decides which others equal it.
  private struct Meaning: Hashable {
    let signature: UInt64
    let power: Int
    let kind: NumberMention.Kind
    let values: [DecimalValue]
    let traits: UInt16
  }

  init(_ note: Note, _ numbers: NoteNumbers) {
    digits = Self.digits(in: note.file.bytes[...])
    var seen: Set<Meaning> = []
    for index in note.segments.indices {
      for mention in numbers.source(index) where seen.insert(Self.meaning(of: mention)).inserted { add(mention) }
    }
  }

  private static func meaning(of mention: NumberMention) -> Meaning {
    Meaning(
      signature: mention.signature, power: mention.power, kind: mention.kind, values: mention.values,
      traits: mention.traits.intersection([.percent, .padded]).rawValue)
  }

  private mutating func add(_ mention: NumberMention) {
    bySignature[mention.signature, default: []].append(mention)
    guard mention.kind == .number || mention.kind == .month else { return }
    for value in Set(mention.values) { byValue[value, default: []].append(mention) }
  }

  /// Whether the source has a number that may mean the same, or its digits somewhere.
  func contains(_ number: NumberMention) -> Bool {
    // A half is 50 %, and the other way round.
    let values = number.values.prefix(Self.mostValues).flatMap { [$0, $0.scaled(by: 2), $0.scaled(by: -2)] }
    return (bySignature[number.signature] ?? []).contains { $0.equals(number) }
      || values.contains { byValue[$0]?.contains { $0.equals(number) } ?? false }
      || number.values.first?.integer.map(digits.contains) ?? false
  }

  /// Readings of one number; a sequence, which has more, is only compared by its digits.
  private static let mostValues = 8

  /// Without zeros before them, as a number is written.
  private static func digits(in bytes: ArraySlice<UInt8>) -> Set<Int64> {
    var found: Set<Int64> = []
    for run in bytes.split(whereSeparator: { !(0x30...0x39).contains($0) }) {
      guard run.count < 20, run.first != 0x30 || run.count == 1, let value = Int64(String(decoding: run, as: UTF8.self))
      else { continue }
      found.insert(value)
    }
    return found
  }
}
