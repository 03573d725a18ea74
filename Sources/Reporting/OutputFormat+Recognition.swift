extension OutputFormat {
  /// Whether a file is certainly a report that Calque wrote in this format, so that a new one may replace it.
  /// - Parameter start: the whole file, or whole lines from its start.
  package func recognizes(_ start: [UInt8]) -> Bool {
    let lines = start.split(separator: 0x0A).map { ReportLine(bytes: $0) }
    guard let first = lines.first else { return false }
    switch self {
    case .text: return (first.isTitle || first.isClosing) && lines.allSatisfy(\.isText)
    case .concise: return lines.allSatisfy(\.isConcise)
    case .json: return first.isExactly("{") && lines.count > 1 && lines[1].hasPrefix("  \"schema\": \"calque.findings/")
    case .jsonl: return lines.allSatisfy { $0.hasPrefix("{\"path\":\"") && $0.contains(",\"utf16EndColumn\":") }
    case .sarif: return first.isExactly("{") && lines.contains { $0.hasPrefix(Self.sarifTool) }
    case .github: return lines.allSatisfy(\.isCommand)
    case .gitlab:
      return first.isExactly(lines.count == 1 ? "[]" : "[") && lines.dropFirst().allSatisfy(\.isIssue)
    case .rdjson: return first.hasPrefix("{\"source\":{\"name\":\"calque\"},\"diagnostics\":[")
    case .rdjsonl: return lines.allSatisfy { $0.hasPrefix("{\"message\":\"") && $0.contains(Self.reviewdogSource) }
    case .checkstyle:
      return first.isXMLDeclaration && lines.count > 1 && lines[1].hasPrefix("<checkstyle version=\"")
        && lines.dropFirst(2).allSatisfy(\.isCheckstyle)
    case .junit:
      return first.isXMLDeclaration && lines.count > 1 && lines[1].isExactly("<testsuites name=\"calque\">")
    }
  }

  private static let sarifTool = "    \"tool\": {\"driver\":{\"name\":\"Calque\","
  private static let reviewdogSource = ",\"source\":{\"name\":\"calque\"}"
}

/// A line of a possible report. See the reporters for the lines that they write.
private struct ReportLine {
  let bytes: ArraySlice<UInt8>

  func isExactly(_ text: String) -> Bool { bytes.elementsEqual(text.utf8) }

  func hasPrefix(_ text: String) -> Bool { bytes.starts(with: text.utf8) }

  func contains(_ text: String) -> Bool { end(of: text) != nil }

  /// The end of the first occurrence of `text`.
  private func end(of text: String) -> Int? {
    let text = Array(text.utf8)
    guard bytes.count >= text.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - text.count)).first { bytes[$0...].starts(with: text) }
      .map { $0 + text.count }
  }

  private func after(_ prefix: String) -> ReportLine? {
    hasPrefix(prefix) ? ReportLine(bytes: bytes.dropFirst(prefix.utf8.count)) : nil
  }

  private static let severities = ["error", "warning", "info"]

  // MARK: For people

  var isText: Bool { isTitle || isFrame || isClosing }

  /// `error[doubled-word]: “der” is written twice`.
  var isTitle: Bool { Self.severities.contains { after($0)?.afterRule?.hasPrefix(": ") ?? false } }

  /// What follows `[doubled-word]`.
  private var afterRule: ReportLine? {
    guard let name = after("[") else { return nil }
    let length = name.bytes.prefix { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }.count
    return length == 0 ? nil : ReportLine(bytes: name.bytes.dropFirst(length)).after("]")
  }

  /// ` --> a-de.md:3:4`, `3 | Der der`, `  |     ^^^`, `  = help: write “der”`.
  private var isFrame: Bool {
    let indented = ReportLine(bytes: bytes.drop { $0 == 0x20 })
    if let place = indented.after("--> ") ?? indented.after("::: ") { return place.isPlace }
    if indented.hasPrefix("= help: ") { return true }
    let gutter = ReportLine(bytes: indented.bytes.drop(while: Self.isDigit))
    let bar = gutter.bytes.startIndex > bytes.startIndex ? gutter.after(gutter.hasPrefix(" ") ? " |" : "|") : nil
    return bar.map { $0.bytes.isEmpty || $0.hasPrefix(" ") } ?? false
  }

  /// `a-de.md:3:4`.
  private var isPlace: Bool {
    let column = bytes.reversed().prefix(while: Self.isDigit).count
    let rest = bytes.dropLast(column)
    let line = rest.dropLast().reversed().prefix(while: Self.isDigit).count
    let path = rest.dropLast(line + 1)
    return column > 0 && line > 0 && rest.last == UInt8(ascii: ":") && path.last == UInt8(ascii: ":") && path.count > 1
  }

  /// See `RunSummary.closingLine`.
  var isClosing: Bool {
    if isExactly("No files checked") || hasPrefix("No files checked (") { return true }
    guard let files = after("No findings in ") ?? afterCounts else { return false }
    let counted = ReportLine(bytes: files.bytes.drop(while: Self.isDigit))
    guard counted.bytes.count < files.bytes.count else { return false }
    if let all = counted.after(" of ") { return all.isFileCount }
    return files.isFileCount
  }

  /// What follows `3 errors, 2 warnings in `.
  private var afterCounts: ReportLine? {
    var rest = self
    while true {
      let count = ReportLine(bytes: rest.bytes.drop(while: Self.isDigit))
      guard count.bytes.count < rest.bytes.count,
        let severity = Self.severities.lazy.compactMap({ count.after(" " + $0) }).first
      else { return nil }
      let word = severity.after("s") ?? severity
      if let end = word.after(" in ") { return end }
      guard let next = word.after(", ") else { return nil }
      rest = next
    }
  }

  /// `14 files`, and anything after it.
  private var isFileCount: Bool {
    let count = ReportLine(bytes: bytes.drop(while: Self.isDigit))
    guard count.bytes.count < bytes.count, let files = count.after(" files") ?? count.after(" file") else {
      return false
    }
    return files.bytes.isEmpty || files.hasPrefix(" (") || files.hasPrefix("; ")
  }

  // MARK: For programs

  /// `a-de.md:3:4: error[doubled-word] “der” is written twice`.
  var isConcise: Bool {
    Self.severities.contains { severity in
      guard let end = end(of: ": \(severity)[") else { return false }
      let place = ReportLine(bytes: bytes[..<(end - severity.utf8.count - 3)])
      return place.isPlace && ReportLine(bytes: bytes[(end - 1)...]).afterRule?.hasPrefix(" ") ?? false
    }
  }

  /// `::error file=a-de.md,line=3,title=calque%3A doubled-word::…`.
  var isCommand: Bool {
    ["::error ", "::warning ", "::notice "].contains(where: hasPrefix)
      && (contains("title=calque%3A ") || contains("title=calque::"))
  }

  /// An issue for GitLab, or the end of the list.
  var isIssue: Bool {
    isExactly("]") || hasPrefix("  {\"type\":\"issue\",\"check_name\":\"") && contains("\"categories\":[\"Style\"]")
  }

  var isXMLDeclaration: Bool { (bytes + [0x0A]).elementsEqual(XMLWriter.declaration.utf8) }

  /// Reports by other tools in this format name another source.
  var isCheckstyle: Bool {
    hasPrefix("    <error ") && contains(" source=\"calque.") || hasPrefix("  <file name=\"") || isExactly("  </file>")
      || isExactly("</checkstyle>")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
