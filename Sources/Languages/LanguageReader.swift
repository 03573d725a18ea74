/// Reads a file of facts line by line, and says what is wrong with it.
struct LanguageReader {
  private(set) var mistakes: [LanguageMistake] = []
  private(set) var facts: [LanguageField: Fact] = [:]
  /// What the `# source:` lines of a section say.
  private(set) var sources: [LanguageSection: [String]] = [:]
  private let name: String
  private var line = 0
  private var section: Heading?
  private var seen: Set<LanguageSection> = []
  /// The field that an indented line continues.
  private var last: LanguageField?
  /// The lines that the rows of known facts begin on.
  private var lines: [LanguageField: [Int]] = [:]

  /// A section that is being read.
  private struct Heading {
    let section: LanguageSection
    let line: Int
    var hasSource = false
    /// Why everything that is not given is unknown, if the file says so.
    var reason: String?
  }

  init(name: String) { self.name = name }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    for part in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      guard let text = String(validating: part, as: UTF8.self) else {
        complain("not UTF-8, save the file as UTF-8")
        continue
      }
      if part.contains(where: { $0 >= 0x80 }), text.unicodeScalars.contains(where: Self.isInvisible) {
        complain("an invisible character, write it as \\u{…}")
        continue
      }
      read(text)
    }
    finishSection()
    for missing in LanguageSection.allCases where !seen.contains(missing) {
      complain("no section [\(missing.rawValue)], add it with its fields, or with \"unknown: reason\"")
    }
    checkRows()
  }

  private mutating func complain(_ text: String, at line: Int? = nil) {
    mistakes.append(LanguageMistake(file: name, line: line ?? self.line, text: text))
  }

  // MARK: Lines

  private mutating func read(_ text: String) {
    switch text.utf8.first {
    case nil: last = nil
    case UInt8(ascii: "#"):
      last = nil
      if text.hasPrefix("# source: "), text.utf8.count > 10, let opened = section?.section {
        section?.hasSource = true
        sources[opened, default: []].append(String(text.dropFirst(10)))
      }
    case UInt8(ascii: "["): open(text)
    case UInt8(ascii: " "), UInt8(ascii: "\t"): extend(text)
    default: add(text)
    }
  }

  private mutating func open(_ text: String) {
    finishSection()
    section = nil
    last = nil
    guard text.hasSuffix("]"), let opened = LanguageSection(rawValue: String(text.dropFirst().dropLast())) else {
      return complain(
        "no section is called \(text), there are \(Self.list(LanguageSection.allCases.map { "[\($0.rawValue)]" }))")
    }
    guard seen.insert(opened).inserted else { return complain("\(text) appears twice, merge the two") }
    section = Heading(section: opened, line: line)
  }

  private mutating func extend(_ text: String) {
    let more = Self.trimmed(text)
    guard let last, case .known(var rows) = facts[last], let row = rows.popLast() else {
      if more.isEmpty { return }
      return complain("continues nothing, remove the indentation or the line before it")
    }
    facts[last] = .known(rows + [row + " " + Self.unescaped(more)])
  }

  private mutating func add(_ text: String) {
    last = nil
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return complain("no colon, write \"name: value\"")
    }
    guard let opened = section?.section else { return complain("no section, put it after a line like [writing]") }
    let key = String(text[..<colon])
    let value = Self.trimmed(text[text.index(after: colon)...])
    if key == "unknown" {
      guard !value.isEmpty else { return complain("no reason, write \"unknown: reason\"") }
      section?.reason = value
      return
    }
    guard let field = LanguageField(rawValue: key), field.section == opened else {
      return complain(
        "no field of [\(opened.rawValue)] is called \"\(key)\", there are \(Self.list(opened.fields.map(\.rawValue)))")
    }
    guard !value.isEmpty else {
      return complain("no value for \(key), write it, or \"none\", or \"unknown: reason\"")
    }
    add(value, to: field)
  }

  private mutating func add(_ value: String, to field: LanguageField) {
    let fact: Fact
    if value == "none" {
      fact = .none
    } else if value == "unknown" || value.hasPrefix("unknown:") {
      let reason = Self.trimmed(value.dropFirst(8))
      guard value.hasPrefix("unknown:"), !reason.isEmpty else {
        return complain("no reason, write \"\(field.rawValue): unknown: reason\"")
      }
      fact = .unknown(reason)
    } else {
      fact = .known([Self.unescaped(value)])
      lines[field, default: []].append(line)
      last = field
    }
    switch (facts[field], fact) {
    case (nil, _): facts[field] = fact
    case (.known(let rows), .known(let more)) where field.kind.isRepeatable: facts[field] = .known(rows + more)
    default: complain("\(field.rawValue) is given twice, keep one of them")
    }
  }

  // MARK: Sections

  private mutating func finishSection() {
    guard let heading = section else { return }
    let fields = heading.section.fields
    for field in fields where facts[field] == nil {
      if let reason = heading.reason {
        facts[field] = .unknown(reason)
      } else {
        complain(
          "[\(heading.section.rawValue)] lacks \(field.rawValue), add it, or \"\(field.rawValue): unknown: reason\"",
          at: heading.line)
      }
    }
    let hasOwn = fields.contains { field in
      guard case .known(let rows) = facts[field] else { return false }
      return rows.contains { Self.other($0) == nil }
    }
    if hasOwn, !heading.hasSource {
      complain(
        "[\(heading.section.rawValue)] does not say where its facts are from, add a line \"# source: …\"",
        at: heading.line)
    }
  }

  private mutating func checkRows() {
    for field in LanguageField.allCases {
      guard case .known(let rows) = facts[field] else { continue }
      for (row, line) in zip(rows, lines[field] ?? []) {
        // What every word asks about is in the file itself.
        guard Self.other(row) == nil || field == .scripts || field == .spaces else { continue }
        guard let fault = field.kind.fault(in: row, of: field) else { continue }
        complain("\(field.rawValue): \(fault)", at: line)
        facts[field] = nil
      }
    }
    mistakes.sort { $0.line < $1.line }
  }

  // MARK: Text

  /// The language that a row refers to: `as fr`.
  static func other(_ row: String) -> Substring? {
    guard row.hasPrefix("as "), !row.dropFirst(3).contains(" ") else { return nil }
    return row.dropFirst(3)
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  /// By bytes: a space and the vowel sign after it are one `Character`.
  private static func trimmed(_ text: some StringProtocol) -> String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    var rest = Substring(text).utf8.drop(while: isBlank)
    while rest.last.map(isBlank) == true { rest.removeLast() }
    return String(Substring(rest))
  }

  /// The words of a row, divided by spaces. By bytes, as above.
  static func words(_ row: String) -> [Substring] {
    row.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
  }

  /// With the characters that are written as `\u{200C}`.
  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "\\u{"), let end = rest[start.upperBound...].firstIndex(of: "}"),
      let scalar = UInt32(rest[start.upperBound..<end], radix: 16).flatMap(Unicode.Scalar.init)
    {
      result += rest[..<start.lowerBound]
      result.unicodeScalars.append(scalar)
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  /// Marks of direction, joiners and spaces of other widths, which an editor may change or lose.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0xAD, 0x061C, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF, 0xFFFD: true
    default: false
    }
  }
}
