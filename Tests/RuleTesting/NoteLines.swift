/// The lines of a Markdown note by kind, as far as needed to plant faults.
package struct NoteLines: Sendable {
  package let text: [String]
  /// One for each line.
  package let kinds: [Kind]

  package enum Kind: Hashable, Sendable {
    case blank, frontMatter, fence, code, heading, item, row, delimiterRow, image, quote, paragraph
  }

  package init(_ note: String) {
    text = note.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var kinds: [Kind] = []
    var (isFenced, isFront) = (false, false)
    for (index, line) in text.enumerated() {
      let content = line.drop { $0 == " " }
      if index == 0 && line == "---" || isFront {
        kinds.append(.frontMatter)
        isFront = index == 0 || line != "---"
      } else if content.hasPrefix("```") {
        kinds.append(.fence)
        isFenced.toggle()
      } else {
        kinds.append(isFenced ? .code : Self.kind(content))
      }
    }
    self.kinds = kinds
  }

  private static func kind(_ line: Substring) -> Kind {
    switch line.first {
    case nil: .blank
    case "#": .heading
    case "|": line.allSatisfy { "|-: ".contains($0) } ? .delimiterRow : .row
    case ">": .quote
    case "!" where line.hasPrefix("!["): .image
    case "-", "*": line.dropFirst().hasPrefix(" ") ? .item : .paragraph
    default: line.prefix { $0.isNumber }.isEmpty || !line.contains(". ") ? .paragraph : numbered(line)
    }
  }

  private static func numbered(_ line: Substring) -> Kind {
    line.drop { $0.isNumber }.hasPrefix(". ") ? .item : .paragraph
  }

  /// The indices of the lines of some kind, in order.
  package func indices(of kind: Kind) -> [Int] { kinds.indices.filter { kinds[$0] == kind } }

  /// The note without some lines, and without the blank line that would be superfluous.
  /// - Parameter what: a description of the change.
  package func without(_ lines: Range<Int>, what: String) -> PlantedFault? {
    guard let before = (0..<lines.lowerBound).last(where: { kinds[$0] != .blank }), kinds[before] != .frontMatter else {
      return nil
    }
    var rest = text
    let isApart = lines.lowerBound > 0 && kinds[lines.lowerBound - 1] == .blank
    let end = isApart && lines.upperBound < kinds.count && kinds[lines.upperBound] == .blank ? 1 : 0
    rest.removeSubrange(lines.lowerBound..<lines.upperBound + end)
    return PlantedFault(lines: rest, at: before + 1...before + 1, what: what)
  }

  /// The note with one line changed.
  package func with(_ line: String, at index: Int, what: String) -> PlantedFault {
    var changed = text
    changed[index] = line
    return PlantedFault(lines: changed, at: index + 1...index + 1, what: what)
  }
}
