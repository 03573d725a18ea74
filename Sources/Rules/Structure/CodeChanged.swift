import Analyses
import Linting
import Notes
import SourceText

/// Code that differs from the source's.
package struct CodeChanged: LossRule {
  package static let info = RuleInfo(
    name: "code-changed", family: .structure, severity: .error, fix: .safe, since: "0.1.0",
    summary: "code that differs from the source's: a span, a line of a block, an info string, a formula",
    why: "Readers copy code: a translated command or a changed name does not run.",
    details: """
      Blocks are compared line by line, spans by their content. Translated comments, strings, placeholders such as \
      <key> and words that the reader replaces (`install package`) are not reported, nor is prose in blocks of plain \
      text and diagrams; the output of programs is not prose. A span that contains prose, such as a commit message, is \
      a warning. In data (JSON, YAML, TOML) keys and the values of keys such as `type` are code, other values are \
      prose. In formulas words may be translated, commands, signs, symbols and numbers may not.
      """,
    examples: examples, inapplicable: inapplicable)

  package init() {}

  package var reportsDifferences: Bool { true }

  package func check(in context: LintContext, _ explained: inout ExplainedLosses) -> [Diagnostic] {
    guard let paired = context.pairedInlines, let names = context.identifierUses else { return [] }
    return blocks(paired, names) + spans(paired, names, &explained) + formulas(paired, &explained)
  }

  private func blocks(_ paired: PairedInlines, _ names: IdentifierUses) -> [Diagnostic] {
    var cells = FenceDifferences.mostCells
    let found = paired.pairs.flatMap { pair -> [Finding] in
      guard let (i, j) = pair.blocks.single, let source = pair.sources.first, let target = pair.targets.first,
        source.kind == .codeBlock, target.kind == .codeBlock
      else { return [] }
      let info = infoChange(source, target, paired).map { [Finding(diagnostic: $0)] } ?? []
      let areQuoted = (paired.source.blocks[i].isQuoted, paired.note.blocks[j].isQuoted)
      return info + lines(source, target, areQuoted, paired, names, &cells)
    }
    return Self.gathered(found)
  }

  // MARK: Blocks

  private struct Finding {
    let diagnostic: Diagnostic
    /// Whether only names in strings differ.
    var isInStrings = false
  }

  /// A translator who translates the names in strings does so throughout the note: that is one decision.
  private static func gathered(_ found: [Finding]) -> [Diagnostic] {
    let count = found.count(where: \.isInStrings)
    guard count > mostInStrings, let first = found.firstIndex(where: \.isInStrings) else {
      return found.map(\.diagnostic)
    }
    return found.enumerated().filter { $0.offset == first || !$0.element.isInStrings }.map { offset, finding in
      let diagnostic = finding.diagnostic
      guard offset == first else { return diagnostic }
      return Diagnostic(
        info, severity: .warning, at: diagnostic.range, .hasOtherStrings(count - 1), about: diagnostic.source,
        detail: diagnostic.detail)
    }
  }

  private static let mostInStrings = 3

  private func lines(
    _ source: Inline, _ target: Inline, _ areQuoted: (source: Bool, target: Bool), _ paired: PairedInlines,
    _ names: IdentifierUses, _ cells: inout Int
  ) -> [Finding] {
    let (here, there) = (paired.source.file.bytes, paired.note.file.bytes)
    let (a, b) = (source.content, target.content)
    if paired.source.bytes(a).elementsEqual(paired.note.bytes(b)) { return [] }
    let language = CodeLanguage(info: source.target.map(paired.source.bytes) ?? [])
    if language.family == .diagram { return [] }
    let differences = FenceDifferences(
      CodeLines(here, a.start.value..<a.end.value, language, isQuoted: areQuoted.source),
      CodeLines(there, b.start.value..<b.end.value, language, isQuoted: areQuoted.target), family: language.family,
      cells: &cells)
    // A block that differs throughout is one fault.
    let told = differences.hunks.map { (hunk: $0, strings: strings($0, here, there, language)) }
      .filter { $0.strings != .prose }
    let hunks = told.count > 5 ? Array(told.prefix(1)) : told
    let repair = CodeRepair(here, there, language, names)
    return hunks.map { hunk, strings in
      let diagnostic = Diagnostic(
        Self.info, at: ByteRange(hunk.range.lowerBound, hunk.range.upperBound),
        hunk.target.isEmpty ? .lacksLines(hunk.source.count) : hunk.source.isEmpty ? .hasMoreLines : .differs,
        about: hunk.source.first.map { ByteRange($0.lowerBound, hunk.source.last?.upperBound ?? $0.upperBound) }
          ?? source.content,
        detail: fix(hunk, here, repair).map { .fixes([$0]) } ?? .none)
      return Finding(diagnostic: diagnostic, isInStrings: strings == .names)
    }
  }

  /// How lines differ that differ only in their strings; nil for others.
  private func strings(
    _ hunk: FenceDifferences.Hunk, _ source: [UInt8], _ target: [UInt8], _ language: CodeLanguage
  ) -> CodeStrings.Difference? {
    guard hunk.source.count == hunk.target.count else { return nil }
    var worst = CodeStrings.Difference.prose
    for (a, b) in zip(hunk.source, hunk.target) {
      guard let difference = CodeStrings.difference((source, a), (target, b), language) else { return nil }
      if difference == .names { worst = .names }
    }
    return worst
  }

  /// Restores what is certainly wrong in the lines; if that is not everything, shows the source's lines.
  private func fix(_ hunk: FenceDifferences.Hunk, _ source: [UInt8], _ repair: CodeRepair) -> Fix? {
    guard hunk.source.count == hunk.target.count, !hunk.source.isEmpty else { return nil }
    let lines = Array(zip(hunk.source, hunk.target)).map { (source: $0, target: $1) }
    let repaired = lines.compactMap(repair.edits)
    if repaired.count == lines.count {
      return Fix(
        title: "restore what a program reads", applicability: .safe, edits: repaired.flatMap(\.self),
        changesMarkup: true)
    }
    return Fix(
      title: "restore the code of the source", applicability: .displayOnly,
      edits: lines.map {
        Edit(
          range: ByteRange($0.target.lowerBound, $0.target.upperBound),
          text: String(decoding: source[$0.source], as: UTF8.self))
      }, changesMarkup: true)
  }

  // MARK: Info strings

  private func infoChange(_ source: Inline, _ target: Inline, _ paired: PairedInlines) -> Diagnostic? {
    guard let right = source.target else { return nil }
    guard let wrong = target.target else {
      guard paired.source.bytes(right).contains(where: { $0 > 0x20 }) else { return nil }
      let first = paired.note.bytes(target.content).prefix { $0 != 0x0A && $0 != 0x0D }
      return Diagnostic(
        Self.info, at: ByteRange(first.startIndex, first.endIndex),
        .lacksInfo(paired.source.file.text(right)), about: right)
    }
    let (here, there) = (paired.source.bytes(right), paired.note.bytes(wrong))
    guard !PlaceholderParts.isSame(plain(here), plain(there)) else { return nil }
    let text = paired.source.file.text(right)
    let repaired = PlaceholderParts.repaired(here, there).map { String(decoding: $0, as: UTF8.self) }
    // Without a repair the title of the translation would be lost.
    let isWhole = repaired == nil && here.contains(0x22)
    return Diagnostic(
      Self.info, at: wrong, .hasOtherInfo(text), about: right,
      detail: .replacements([Suggestion(repaired ?? text, isWhole ? .unsafe : .safe, changesMarkup: true)]))
  }

  /// Names of languages may be written with capitals, and shortened.
  private func plain(_ info: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let small = info.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let name = small.prefix { $0 > 0x20 && $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: ",") }
    return (Array(CodeLanguage.commonName(String(decoding: name, as: UTF8.self)).utf8) + small[name.endIndex...])[...]
  }
}

extension Message {
  fileprivate static let differs: Message = "the code differs from the source, restore it"
  fileprivate static func hasOtherStrings(_ count: Int) -> Message {
    Message(
      "names in strings of the code are translated here and in \(count) other places, restore those that a program reads"
    )
  }

  fileprivate static let hasMoreLines: Message = "the source does not have this code, check it"

  fileprivate static func lacksLines(_ count: Int) -> Message {
    count == 1
      ? "a line of the source's code is missing before this, add it"
      : "\(count) lines of the source's code are missing before this, add them"
  }

  fileprivate static func hasOtherInfo(_ right: String) -> Message {
    "the source says “\(right)” here, restore it"
  }

  fileprivate static func lacksInfo(_ right: String) -> Message {
    "the source marks this code as “\(right)”, add it"
  }
}
