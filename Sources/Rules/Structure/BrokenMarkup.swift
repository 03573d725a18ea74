import Alignment
import Analyses
import Linting
import Notes
import SourceText
import UnicodeText

/// Markup that the translation broke: it appears in the text, or swallows what follows.
package struct BrokenMarkup: LossRule {
  static let renderer = TypedOption.choice(
    "renderer", default: Renderer.auto,
    "whose rules tell what is emphasis; lenient for Python-Markdown and Kramdown, auto goes by the note's other marks")

  package static let info = RuleInfo(
    name: "broken-markup", family: .structure, severity: .warning, fix: .safe, since: "0.1.0",
    summary:
      "markup that the translation broke: separated links, emphasis that is not rendered, open fences, other tags",
    why: "Readers see asterisks and addresses instead of emphasis and links, or half a page as code.",
    details: """
      Compared with the source: a link whose brackets are separated by a space; asterisks, underscores and tildes \
      that are not emphasis in CommonMark because they have punctuation on the inner side and a letter on the outer \
      side, or are underscores inside a word; a bare address that GitHub’s autolinks extend over the text after it; a \
      backtick without a partner; a fence or a round bracket that is not closed; a link that is code; an element of \
      HTML or JSX with another name, or not closed; attributes, modules and the keywords of boxes (`:::note`, \
      `[!NOTE]`) that were translated; in MDX a `<` that begins no tag. HTML tags for the same emphasis are correct. \
      Also marks that \
      do not begin a list item (`1。`, `①`, `（1）`, `-x`, digits of other scripts), a heading (`##Title`), an image \
      (`！[x](y)`) or an admonition (`!!! note “x”`) where the source has one, a fence with text after it, a block \
      directly after a line of HTML, a list, table or heading directly after text, and an attribute whose quote is not \
      closed: the note is then checked as if they were fixed, so that they cause no other findings.
      """,
    options: [renderer.option], examples: examples,
    inapplicable: [
      .heading: "a broken mark may begin a block", .decomposed: "marks are ASCII",
    ])

  package init() {}

  package func check(in context: LintContext, _ explained: inout ExplainedLosses) -> [Diagnostic] {
    slips(context) + inside(context, &explained)
  }

  /// Slips that were repaired before the note was checked.
  private func slips(_ context: LintContext) -> [Diagnostic] {
    context.repair.slips.enumerated().compactMap { index, slip in
      switch slip.slip.kind {
      case .page: nil
      case .admonition(isReadable: true):
        Diagnostic(
          Self.info, severity: .info, at: slip.place, slip.message, about: slip.source, detail: .slip(index))
      default: Diagnostic(Self.info, at: slip.place, slip.message, about: slip.source, detail: .slip(index))
      }
    }
  }

  private func inside(_ context: LintContext, _ explained: inout ExplainedLosses) -> [Diagnostic] {
    guard let paired = context.pairedInlines else { return [] }
    var found = partedLinks(paired, &explained)
    found += tags(paired, &explained)
    found += directives(paired)
    found += codedLinks(paired, &explained)
    if Self.value(of: Self.renderer, in: context).extendsAddresses(context.note) {
      found += swallowedText(paired)
    }
    let isCommonMark = Self.value(of: Self.renderer, in: context).isCommonMark(context.note)
    for unit in context.units where !unit.targets.isEmpty && !unit.sources.isEmpty && unit.confidence >= 0.5 {
      found += marks(unit, paired, isCommonMark)
      found += backticks(unit, paired) + brackets(unit, paired)
    }
    return found + openFence(paired)
  }

  // MARK: In the text

  private func marks(_ unit: TranslationUnit, _ paired: PairedInlines, _ isCommonMark: Bool) -> [Diagnostic] {
    let sources = paired.source.segments[unit.sources]
    return UnrenderedMarks.Mark.allCases.flatMap { mark -> [Diagnostic] in
      // Underscores inside words are emphasis for no renderer.
      guard isCommonMark || mark == .underscore || mark == .twoUnderscores else { return [] }
      let findings = paired.note.segments[unit.targets].flatMap {
        let marks = UnrenderedMarks($0, in: paired.note.file)
        return mark.isOrdinary ? marks.pairs(of: mark) : marks.findings
      }
      guard !findings.isEmpty,
        !sources.contains(where: { UnrenderedMarks.contains(mark, in: $0, of: paired.source.file) }),
        !mark.isOrdinary || hasLost(mark.kind, unit, paired)
      else { return [] }
      return findings.map { finding in
        Diagnostic(
          Self.info, at: finding.range, .isNotRendered(finding.mark), about: sources.first?.range,
          detail: finding.repairs.isEmpty ? .none : .fixes(finding.repairs.map { Self.fix($0, finding.mark) }))
      }
    }
  }

  private static func fix(_ repair: UnrenderedMarks.Repair, _ mark: UnrenderedMarks.Mark) -> Fix {
    let title =
      switch repair.kind {
      case .asterisks: "write \(String(repeating: "*", count: mark.length)) for \(mark.rawValue)"
      case .space: "put a space between the marks and the text"
      case .inside: "put the marks inside the brackets"
      case .before(let text): "end the emphasis before “\(text)”"
      }
    return Fix(title: title, applicability: .unsafe, edits: repair.edits, changesMarkup: true)
  }

  /// Whether the source has more emphasis of a kind, however it is marked there.
  private func hasLost(_ kind: Inline.Kind, _ unit: TranslationUnit, _ paired: PairedInlines) -> Bool {
    func count(_ segments: Range<Int>, _ note: Note) -> Int? {
      let inlines = note.inlines(of: note.segments[segments.lowerBound].block)
      // A block with more is data.
      guard inlines.count <= 300, let last = segments.last else { return nil }
      let range = ByteRange(note.segments[segments.lowerBound].range.start, note.segments[last].range.end)
      // Marks may be directly around the text.
      return inlines.count {
        $0.kind == kind && $0.range.end > range.start && $0.range.start <= range.end
      }
    }
    guard let there = count(unit.sources, paired.source), let here = count(unit.targets, paired.note) else {
      return false
    }
    return there > here
  }

  private func backticks(_ unit: TranslationUnit, _ paired: PairedInlines) -> [Diagnostic] {
    let sources = paired.source.segments[unit.sources]
    let places = paired.note.segments[unit.targets].compactMap(loneBacktick)
    guard !places.isEmpty, !sources.contains(where: { loneBacktick($0) != nil }) else { return [] }
    return places.map { Diagnostic(Self.info, at: $0, .isAloneBacktick, about: sources.first?.range) }
  }

  private func loneBacktick(_ segment: Segment) -> ByteRange? {
    guard let index = segment.text.utf16.firstIndex(of: 0x60), segment.text.run(at: Int32(index))?.content == .verbatim
    else { return nil }
    return segment.text.byteRange(UTF16Range(Int32(index), Int32(index + 1)))
  }

  /// Where the brackets are balanced in the source but not in the translation.
  private func brackets(_ unit: TranslationUnit, _ paired: PairedInlines) -> [Diagnostic] {
    let sources = paired.source.segments[unit.sources]
    let models = sources.map { Brackets($0.text) }
    guard models.allSatisfy({ $0.unpaired.isEmpty }) else { return [] }
    var labels = models.reduce(0) { $0 + $1.labels + $1.looseLabels.count }
    var found: [Diagnostic] = []
    for segment in paired.note.segments[unit.targets] {
      let brackets = Brackets(segment.text)
      labels -= brackets.labels
      // A bracket after a number is the end of a label where the source has labels, too.
      let loose = brackets.looseLabels.dropFirst(max(0, labels)).first
      labels -= brackets.looseLabels.count
      guard let index = [brackets.unpaired.first, loose].compactMap({ $0 }).min() else { continue }
      let place = segment.text.byteRange(UTF16Range(Int32(index), Int32(index + 1)))
      let isOpen = segment.text.utf16[index] == 0x28 || segment.text.utf16[index] == 0xFF08
      found.append(Diagnostic(Self.info, at: place, isOpen ? .isNotClosed : .isNotOpened, about: sources.first?.range))
    }
    return found
  }

  // MARK: Fences

  /// The fence that runs to the end of the note, when the source has no such fence.
  private func openFence(_ paired: PairedInlines) -> [Diagnostic] {
    guard let place = OpenFence.line(of: paired.note), OpenFence.line(of: paired.source) == nil else { return [] }
    return [Diagnostic(Self.info, at: place, .isOpenFence)]
  }
}

extension Message {
  fileprivate static func isNotRendered(_ mark: UnrenderedMarks.Mark) -> Message {
    let name =
      switch mark {
      case .asterisk, .twoAsterisks: "asterisks"
      case .underscore, .twoUnderscores: "underscores"
      case .tildes: "tildes"
      }
    return Message("these \(name) stay in the text, CommonMark sees no emphasis here")
  }
  fileprivate static let isAloneBacktick: Message = "a backtick without partner, close the code or delete it"
  fileprivate static let isNotClosed: Message = "this bracket is not closed"
  fileprivate static let isNotOpened: Message = "this bracket was not opened"
  fileprivate static let isOpenFence: Message = "this fence is not closed: what follows is code"
}
