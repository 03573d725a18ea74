import Lexicon
import Notes

/// All numbers of a source, to look up whether one occurs anywhere in it. The file is read once; each question is then
/// one look-up.
struct KnownNumbers {
  /// Mentions with different possible meanings, by the hash of their digits and those meanings.
  private var bySignature: [UInt64: [NumberMention]] = [:]
  private var byValue: [DecimalValue: [NumberMention]] = [:]
  /// The runs of ASCII digits of the whole file, code and addresses included.
  private let digits: Set<Int64>

  /// The properties of a mention that decide which others equal it.
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

  /// Whether the source contains a number that may mean the same, or the same digits anywhere.
  func contains(_ number: NumberMention) -> Bool {
    // A half is 50 %, and the other way round.
    let values = number.values.prefix(Self.mostValues).flatMap { [$0, $0.scaled(by: 2), $0.scaled(by: -2)] }
    return (bySignature[number.signature] ?? []).contains { $0.equals(number) }
      || values.contains { byValue[$0]?.contains { $0.equals(number) } ?? false }
      || number.values.first?.integer.map(digits.contains) ?? false
  }

  /// Readings of one number. A sequence has more and is only compared by its digits.
  private static let mostValues = 8

  /// Without leading zeros.
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
