/// Whether a text is well-formed XML of the subset used in reports: a declaration, elements with attributes in quotes,
/// the five named entities and character references.
struct WellFormedXML {
  private var rest: Substring
  private var open: [Substring] = []
  private var roots = 0
  private(set) var isWellFormed = true

  init(_ text: String) {
    rest = text[...]
    if let end = rest.firstRange(of: "?>"), rest.hasPrefix("<?xml") { rest = rest[end.upperBound...] }
    while isWellFormed, !rest.isEmpty { readPart() }
    isWellFormed = isWellFormed && open.isEmpty && roots == 1
  }

  private mutating func readPart() {
    let text = rest.prefix { $0 != "<" }
    rest = rest.dropFirst(text.count)
    isWellFormed = isEscaped(text) && (!open.isEmpty || text.allSatisfy(\.isWhitespace))
    guard isWellFormed, rest.popFirst() != nil else { return }
    // A > in an attribute is written as a reference.
    guard let end = rest.firstIndex(of: ">") else { return isWellFormed = false }
    let tag = rest[..<end]
    rest = rest[rest.index(after: end)...]
    if tag.first == "/" {
      isWellFormed = open.popLast() == tag.dropFirst()
    } else {
      let name = tag.prefix { $0.isLetter || $0 == "-" }
      isWellFormed = !name.isEmpty && hasSoundAttributes(tag.dropFirst(name.count))
      roots += open.isEmpty ? 1 : 0
      if tag.last != "/" { open.append(name) }
    }
  }

  private func hasSoundAttributes(_ text: Substring) -> Bool {
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1, parts.last == "" || parts.last == "/" else { return false }
    return stride(from: 0, to: parts.count - 1, by: 2).allSatisfy { index in
      parts[index].first == " " && parts[index].last == "=" && isEscaped(parts[index + 1])
    }
  }

  private func isEscaped(_ text: Substring) -> Bool {
    guard !text.contains("<") else { return false }
    return text.split(separator: "&", omittingEmptySubsequences: false).dropFirst().allSatisfy { part in
      guard let end = part.firstIndex(of: ";") else { return false }
      let name = part[..<end]
      return ["amp", "lt", "gt", "quot", "apos"].contains(name) || name.hasPrefix("#")
    }
  }
}
