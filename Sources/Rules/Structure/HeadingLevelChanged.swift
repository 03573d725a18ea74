import Alignment
import Analyses
import Linting
import Notes
import SourceText

/// A heading has another level than in the source, or is no longer a heading.
package struct HeadingLevelChanged: NoteRule {
  package static let info = RuleInfo(
    name: "heading-level-changed", family: .structure, severity: .warning, fix: .safe, since: "0.1.0",
    summary: "a heading whose level differs from the source's, or that became a paragraph",
    why: "Levels make the table of contents: a section nested under another one is hard to find.",
    details: """
      A note whose headings are all shifted by the same number of levels, because its site puts the title elsewhere, \
      is correct. Of consecutive headings that are shifted in the same way, the first is reported.
      """,
    examples: [
      .bad(
        lang: "de", source: "# Bread\n\n## Flour\n\nRye.\n\n## Water\n\nWarm.\n\n## Salt\n\nLittle.",
        "# Brot\n\n## Mehl\n\nRoggen.\n\n⟦### Wasser⟧\n\nWarm.\n\n## Salz\n\nWenig.",
        fixed: "# Brot\n\n## Mehl\n\nRoggen.\n\n## Wasser\n\nWarm.\n\n## Salz\n\nWenig."),
      .bad(
        lang: "fr", source: "# Bread\n\n## Flour\n\nRye flour from the mill.",
        "# Pain\n\n⟦Farine⟧\n\nFarine de seigle du moulin."),
      .good(
        lang: "es", source: "# Bread\n\n## Flour\n\nRye.\n\n## Water\n\nWarm.",
        "## Pan\n\n### Harina\n\nCenteno.\n\n### Agua\n\nTibia.", because: "all headings are shifted alike"),
      .good(lang: "ja", source: "## Flour\n\nRye.", "小麦粉\n---\n\nライ麦。", because: "the same level, written otherwise"),
    ],
    inapplicable: [
      .emojiBefore: "an emoji before a heading is a block of its own",
      .listItem: "the marks of a heading inside an item are not its line's first",
      .tableCell: "a cell holds no headings",
    ])

  package init() {}

  package var reportsDifferences: Bool { true }

  package func check(in context: LintContext) -> [Diagnostic] {
    guard let source = context.sourceNote, !context.readsAsSource else { return [] }
    let headings = Self.headings(source, context)
    let usual = Self.usualShift(headings.compactMap(\.shift))
    var found: [Diagnostic] = []
    var last: Int? = usual
    for heading in headings {
      if heading.shift != usual, heading.shift == nil || heading.shift != last {
        found.append(Self.diagnostic(heading, shift: usual, source, context))
      }
      last = heading.shift
    }
    return found
  }

  /// A heading of the source and the corresponding block.
  private struct Pair {
    let source: Int
    let target: Int
    let level: Int
    /// Levels down; nil when it is no longer a heading.
    let shift: Int?
    /// Whether both notes have equally many headings, these two are at the same place among them, and the same section
    /// follows. Otherwise a heading may have been added, dropped or replaced, and the level may belong to another one.
    let isCertain: Bool
  }

  private static func headings(_ source: Note, _ context: LintContext) -> [Pair] {
    let (sources, targets) = (headingBlocks(source), headingBlocks(context.note))
    let answers = sources.count == targets.count ? Dictionary(uniqueKeysWithValues: zip(sources, targets)) : [:]
    return context.blockPairs.compactMap { pair in
      guard let (i, j) = pair.single, pair.confidence >= 0.55, case .heading(let level) = source.blocks[i].kind else {
        return nil
      }
      switch context.note.blocks[j].kind {
      case .heading(let own):
        return Pair(
          source: i, target: j, level: level, shift: own - level,
          isCertain: answers[i] == j && SectionPair(i, of: source, j, of: context.note).isSame)
      case .paragraph: return Pair(source: i, target: j, level: level, shift: nil, isCertain: false)
      default: return nil
      }
    }
  }

  private static func headingBlocks(_ note: Note) -> [Int] {
    note.blocks.indices.filter { if case .heading = note.blocks[$0].kind { true } else { false } }
  }

  /// The shift of more than half of the headings, otherwise zero.
  private static func usualShift(_ shifts: [Int]) -> Int {
    let counts = Dictionary(shifts.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.first { $0.value * 2 > shifts.count && $0.value > 1 }?.key ?? 0
  }

  private static func diagnostic(_ heading: Pair, shift: Int, _ source: Note, _ context: LintContext) -> Diagnostic {
    let place = BlockPlace(note: context.note)
    let content = place.shown(heading.target)
    let range = ByteRange(min(place.start(of: heading.target), content.start), content.end)
    let level = min(6, max(1, heading.level + shift))
    return Diagnostic(
      info, at: range,
      heading.shift.map { .isShifted($0 - shift, to: level) } ?? .isNoHeading(level),
      about: BlockPlace(note: source).shown(heading.source),
      detail: .fixes(fixes(heading, range, to: level, context)))
  }

  /// Other marks for a heading that is written with `#`; marks for a block that is not a heading.
  private static func fixes(_ heading: Pair, _ range: ByteRange, to level: Int, _ context: LintContext) -> [Fix] {
    let marks = String(repeating: "#", count: level)
    let bytes = context.note.file.bytes[range.start.value..<range.end.value]
    let old = bytes.prefix { $0 == UInt8(ascii: "#") }.count
    if heading.shift != nil {
      guard old > 0 else { return [] }
      let edit = Edit(range: ByteRange(range.start, range.start + old), text: marks)
      let promise: Applicability = heading.isCertain ? .safe : .unsafe
      return [Fix(title: "write “\(marks)”", applicability: promise, edits: [edit], changesMarkup: true)]
    }
    let edit = Edit(range: ByteRange(range.start, range.start), text: marks + " ")
    return [Fix(title: "write “\(marks)” before it", applicability: .unsafe, edits: [edit], changesMarkup: true)]
  }
}

extension Message {
  fileprivate static func isShifted(_ shift: Int, to level: Int) -> Message {
    let levels = shift.magnitude == 1 ? "a level" : "\(shift.magnitude) levels"
    return Message("heading \(levels) \(shift > 0 ? "lower" : "higher") than in the source, make it level \(level)")
  }
  fileprivate static func isNoHeading(_ level: Int) -> Message {
    Message("a heading in the source and a paragraph here, make it a heading of level \(level)")
  }
}
