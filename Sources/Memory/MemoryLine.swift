import SourceText
import UnicodeText

/// A fact as a line of the memory.
enum MemoryLine {
  /// Why a line is not a fact.
  struct Fault: Error {
    /// In Unicode scalars from 1.
    let column: Int
    let message: String
  }

  static func bytes(of fact: MemoryFact) -> [UInt8] {
    let tag = fact.language?.text ?? "*"
    var fields = [tag, fact.kind.rawValue, fact.name, String(fact.tally.count), String(fact.tally.total)]
    if let blocks = fact.blocks { fields.append("\(blocks.count)/\(blocks.total)") }
    if !fact.remark.isEmpty { fields.append(fact.remark) }
    return Array(fields.map(PercentEscapes.line).joined(separator: [0x09]))
  }

  /// Whether a line has the language and the kind of a fact, whatever follows.
  static func beginsFact(_ line: ArraySlice<UInt8>) -> Bool {
    let fields = line.split(separator: 0x09, maxSplits: 2, omittingEmptySubsequences: false)
    guard fields.count == 3, (1...35).contains(fields[0].count), !fields[1].isEmpty else { return false }
    let isTag = fields[0].allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == UInt8(ascii: "-")
    }
    return (isTag || fields[0].elementsEqual("*".utf8))
      && fields[1].allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }
  }

  static func fact(_ line: ArraySlice<UInt8>) throws(Fault) -> MemoryFact {
    if MergeMark.opens(line) { throw Fault(column: 1, message: unfinished) }
    guard let text = String(validating: line, as: UTF8.self) else {
      throw Fault(column: 1, message: "no valid UTF-8, run `calque learn`")
    }
    let fields = Fields(text)
    guard (5...6).contains(fields.texts.count), let name = PercentEscapes.text(fields.texts[2].utf8), !name.isEmpty
    else {
      throw Fault(column: 1, message: "no fact of a memory, remove the line")
    }
    let language = fields.texts[0] == "*" ? nil : LanguageTag(fields.texts[0])
    guard language != nil || fields.texts[0] == "*" else {
      throw fields.fault(0, "is not a language, write a tag or *")
    }
    guard let kind = MemoryFact.Kind(rawValue: fields.texts[1]) else {
      throw fields.fault(1, "is not something that Calque learns, remove the line or run `calque learn`")
    }
    guard let count = number(fields.texts[3]) else { throw fields.fault(3, "is not a number of notes") }
    guard let total = number(fields.texts[4]) else { throw fields.fault(4, "is not a number of notes") }
    guard count <= total else { throw fields.fault(3, "is more than the \(total) notes that there are") }
    let tally = MemoryFact.Tally(count: count, total: total)
    if kind == .rendering {
      guard fields.texts.count == 6, let blocks = blocks(fields.texts[5]) else {
        throw Fault(column: 1, message: "a rendering without its number of blocks, run `calque learn`")
      }
      return MemoryFact(kind, in: language, name, tally, blocks: blocks)
    }
    return MemoryFact(
      kind, in: language, name, tally,
      remark: fields.texts.count > 5 ? PercentEscapes.text(fields.texts[5].utf8) ?? "" : "")
  }

  private struct Fields {
    let texts: [String]
    private let columns: [Int]

    init(_ line: String) {
      texts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      columns = texts.reduce(into: [1]) { $0.append($0[$0.count - 1] + $1.unicodeScalars.count + 1) }
    }

    func fault(_ field: Int, _ message: String) -> Fault {
      Fault(column: columns[field], message: "“\(texts[field].prefix(40))” \(message)")
    }
  }

  /// `22/24`.
  private static func blocks(_ text: String) -> MemoryFact.Tally? {
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { number(String($0)) }
    guard numbers.count == 2, let count = numbers[0], let total = numbers[1], count <= total else { return nil }
    return MemoryFact.Tally(count: count, total: total)
  }

  static let unfinished = "a merge was left unfinished here, keep the lines of both sides or run `calque learn`"

  /// Limited to the digits of any real count of notes.
  private static func number(_ text: String) -> Int? {
    text.utf8.count <= 9 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}
