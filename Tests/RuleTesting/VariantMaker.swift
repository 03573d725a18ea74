import Linting
import UnicodeText

/// Derives variants of an example. The source, where there is one, is changed in the same way as the translation.
struct VariantMaker {
  private let example: Example
  /// The rule that the example is of.
  private let rule: String

  init(_ example: Example, of rule: String) {
    self.example = example
    self.rule = rule
  }

  /// Nil when the example's shape does not fit the variant.
  func noteFiles(_ variant: ExampleVariant) -> ExampleFiles? {
    switch variant {
    case .itself: files(example.target, example.source)
    case .derived(let kind): derived(kind)
    case .swapped: example.source.map { ExampleFiles(target: $0, source: unmarked(example.target)) }
    }
  }

  /// For a glossary, only its format can vary.
  func glossaryFiles(_ variant: ExampleVariant) -> ExampleFiles? {
    switch variant {
    case .itself, .derived(.byteOrderMark), .derived(.decomposed): noteFiles(variant)
    case .derived(.crlf): files(example.target.replacing("\n", with: "\r\n"), nil)
    default: nil
    }
  }

  private func derived(_ kind: RuleInfo.Variant) -> ExampleFiles? {
    let source = example.source
    switch kind {
    case .emojiBefore:
      if hasFrontMatter { return nil }
      // A mark at the very start may represent the whole block: the emoji must not become part of it.
      let separator = isInline && !example.target.hasPrefix("⟦") ? " " : "\n\n"
      return files("🎉👩‍💻\(separator)\(example.target)", source.map { "🎉👩‍💻\(separator)\($0)" })
    case .crlf: return files(withCRLF(example.target), source.map(withCRLF))
    case .byteOrderMark: return files("\u{FEFF}" + example.target, source.map { "\u{FEFF}" + $0 })
    case .decomposed:
      let target = Folding.decomposed(example.target)
      if target.utf8.elementsEqual(example.target.utf8) { return nil }
      return files(target, source.map(Folding.decomposed))
    case .listItem: return hasFrontMatter ? nil : files(item(example.target), source.map(item))
    case .quote: return hasFrontMatter ? nil : files(quote(example.target), source.map(quote))
    case .tableCell: return isInline && !hasPipe ? files(cell(example.target), source.map(cell)) : nil
    case .heading: return isInline ? files("## \(example.target)", source.map { "## \($0)" }) : nil
    case .codeSpan: return silent { "``` \($0) ```" }
    case .linkDestination: return silent { "[1](<\($0)>)" }
    case .suppressed: return suppressed()
    }
  }

  private func files(_ target: String, _ source: String?) -> ExampleFiles {
    ExampleFiles(expected: target, target: unmarked(target), source: source)
  }

  /// A bad example in a place without readers.
  private func silent(_ wrap: (String) -> String) -> ExampleFiles? {
    guard example.isBad, isInline, !unmarked(example.target).contains(where: { "<>`".contains($0) }) else { return nil }
    let target = wrap(unmarked(example.target))
    return ExampleFiles(expected: target, target: target, source: example.source.map(wrap))
  }

  /// A bad example after a comment that suppresses its rule.
  private func suppressed() -> ExampleFiles? {
    guard example.isBad else { return nil }
    let (comment, text) = ("<!-- calque-disable \(rule) -->\n\n", unmarked(example.target))
    let front =
      hasFrontMatter ? text.dropFirst(4).firstRange(of: "\n---\n")?.upperBound ?? text.startIndex : text.startIndex
    let target = text[..<front] + comment + text[front...]
    return ExampleFiles(expected: String(target), target: String(target), source: example.source)
  }

  private func unmarked(_ text: String) -> String { text.filter { $0 != "⟦" && $0 != "⟧" } }

  private func withCRLF(_ text: String) -> String {
    // Lines above, so that even an example of one line moves.
    (hasFrontMatter ? text + "\n" : "<!-- -->\n\n" + text + "\n").replacing("\n", with: "\r\n")
  }

  private func item(_ text: String) -> String {
    "- " + lines(text).map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n").dropFirst(2)
  }

  private func quote(_ text: String) -> String { lines(text).map { "> " + $0 }.joined(separator: "\n") }

  private func cell(_ text: String) -> String { "| 1 |\n| --- |\n| \(text) |" }

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  private var texts: [String] { [unmarked(example.target)] + (example.source.map { [$0] } ?? []) }
  private var hasFrontMatter: Bool { texts.contains { $0.hasPrefix("---\n") } }
  private var hasPipe: Bool { texts.contains { $0.contains("|") } }
  /// Whether it is one line that can be used like a sentence.
  private var isInline: Bool {
    texts.allSatisfy { text in
      !text.contains("\n") && !Self.blockStarts.contains { text.hasPrefix($0) } && !Self.isNumbered(text)
    }
  }

  private static let blockStarts = [
    "#", "- ", "* ", "+ ", ">", "|", "```", "~~~", ":::", "!!!", "---", "***", "    ", "\t", "<", "{%", "$$", "[^",
  ]

  private static func isNumbered(_ text: String) -> Bool {
    let rest = text.drop(while: \.isNumber)
    return rest.count < text.count && (rest.hasPrefix(". ") || rest.hasPrefix(") "))
  }
}
