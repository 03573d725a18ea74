import Alignment
import Analyses
import Linting
import Notes
import SourceText

/// A block of the source, or a sentence of a block, has no counterpart in the translation.
package struct MissingBlock: VersionRule {
  package static let info = RuleInfo(
    name: "missing-block", family: .structure, severity: .error, fix: .unsafe, since: "0.1.0",
    summary: "a block or a sentence of the source that the translation leaves out",
    why: "A reader of the translation cannot know that something is missing.",
    details: """
      Headings, paragraphs, items, rows, images, code and formulas are compared with those of the source; the position \
      shown is the gap between the surrounding blocks. Blocks that are missing together are one finding: the items of \
      a missing section are not reported again. If a block and its neighbour could each be the missing one, both are \
      named. Texts that were merged, split, moved or rewritten are not missing. A missing sentence inside a block is a \
      warning; it is reported if the block is too short, compared with the other blocks of the note, and has the right \
      length without that sentence. Only dots, a dash or “TODO” in place of a text are a missing text too. If blocks \
      are missing and added and code was rewritten all over the note, the note follows another version of its source: \
      that is one warning in place of all differences in structure, markup, code and numbers, unless \
      `list-differences` is set.
      """,
    options: [TypedOption.listDifferences.option], examples: examples,
    inapplicable: [
      .emojiBefore: "an emoji alone is a block of both sides",
      .tableCell: "a cell holds no blocks", .heading: "a heading holds no blocks",
    ])

  package init() {}

  package var reportsDifferences: Bool { true }

  package func check(in context: LintContext) -> [Diagnostic] {
    guard let source = context.sourceNote, !context.readsAsSource else { return [] }
    let gaps = context.blockGaps
    let missing = gaps.missing.filter { gap in
      guard LanguageSwitch.is(gap.missed, in: source) else { return true }
      context.keep(missing: gap, .languageSwitch)
      return false
    }
    return missing.map { Self.diagnostic($0, source, context) } + fillers(source, context)
      + sentences(source, context)
  }

  private static func diagnostic(_ gap: BlockGaps.Gap, _ source: Note, _ context: LintContext) -> Diagnostic {
    let shown = BlockPlace(note: source).shown(gap.missed[0])
    let place = place(before: gap.place, depth: source.blocks[gap.missed[0]].depth, context)
    let count = BlockCount(gap.missed, in: source)
    let words = Quotation.of(shown, in: source.file)
    if let rival = gap.rival.map(BlockPlace(note: source).shown) {
      let both = [shown, rival].sorted { $0.start < $1.start }.map {
        (words: Quotation.of($0, in: source.file), line: line(of: $0, source))
      }
      return Diagnostic(info, at: place, .isTied(count, both[0], both[1]), about: shown)
    }
    let rendered = RenderedBlock(gap, source, context)
    return Diagnostic(
      info, at: place, .isMissing(count, words, line(of: shown, source), rendered?.evidence), about: shown,
      detail: .fixes(fixes(gap, rendered, at: place.start, source, context)))
  }

  package func summary(of differences: [Diagnostic], in context: LintContext) -> Diagnostic? {
    // What the note says about itself is reported by another rule.
    guard !Self.value(of: .listDifferences, in: context), context.outdatedMark == nil,
      context.versionEvidence.isAnother(differences: differences.count), let first = differences.first
    else { return nil }
    return Diagnostic(
      Self.info, severity: .warning, at: first.range, .isAnotherVersion(context.versionEvidence, differences.count))
  }

  /// The range between the blocks around the gap: blank lines, or the end of a line. Nothing at the start and at the
  /// end of the note.
  /// - Parameter depth: that of the lost block; where it is less than that of the block before, the lines that close a
  ///   directive come first.
  private static func place(before block: Int, depth: Int, _ context: LintContext) -> ByteRange {
    let place = BlockPlace(note: context.note)
    let blocks = context.note.blocks
    let first = blocks.firstIndex { if case .frontMatter = $0.kind { false } else { true } }
    guard let first, block > first else {
      let start = first.map(place.start) ?? ByteOffset(context.note.file.bytes.count)
      return ByteRange(start, start)
    }
    let start = place.end(of: block - 1)
    guard block < blocks.count else { return ByteRange(start, start) }
    let end = max(start, place.start(of: block))
    let isOutside = depth < blocks[block - 1].depth
    return ByteRange(isOutside ? place.lastText(from: start, before: end) : start, end)
  }

  private static func line(of range: ByteRange, _ note: Note) -> Int { note.file.lines.line(of: range.start) }

  /// The lines of the source, to be inserted and translated; translated already if other notes tell how.
  private static func fixes(
    _ gap: BlockGaps.Gap, _ rendered: RenderedBlock?, at place: ByteOffset, _ source: Note, _ context: LintContext
  ) -> [Fix] {
    guard let lines = BlockPlace(note: source).lines(of: gap.blocks) else { return [] }
    let bytes = ByteRange(
      source.file.lines.start(ofLine: lines.lowerBound),
      source.file.lines.range(ofLine: lines.upperBound, in: source.file.bytes).end)
    let isTight =
      gap.place > 0 && context.note.blocks.indices.contains(gap.place - 1)
      && source.blocks[gap.missed[0]].isTight(with: context.note.blocks[gap.place - 1])
    func edit(_ text: String) -> Edit { Edit(range: ByteRange(place, place), text: (isTight ? "\n" : "\n\n") + text) }
    if let rendered {
      return [
        Fix(
          title: "insert “\(rendered.text)”", applicability: rendered.isSure ? .unsafe : .displayOnly,
          edits: [edit(rendered.text)], changesMarkup: true)
      ]
    }
    let title =
      lines.count == 1
      ? "insert line \(lines.lowerBound) of the source and translate it"
      : "insert lines \(lines.lowerBound)–\(lines.upperBound) of the source and translate them"
    return [Fix(title: title, applicability: .displayOnly, edits: [edit(source.file.text(bytes))])]
  }

  // MARK: Fillers

  /// Texts of the source in whose place there are only dots, a dash or an abbreviation such as “TODO”.
  private func fillers(_ source: Note, _ context: LintContext) -> [Diagnostic] {
    context.units.compactMap { unit in
      guard unit.confidence >= 0.7, unit.sources.count == 1, unit.targets.count == 1 else { return nil }
      let (here, there) = (context.note.segments[unit.targets.lowerBound], source.segments[unit.sources.lowerBound])
      guard FillerText.isFiller(here, insteadOf: there, in: context.targetLanguage) else { return nil }
      let words = Quotation.of(there.range, in: source.file)
      return Diagnostic(
        Self.info, at: here.range, .isFiller(words, Self.line(of: there.range, source)), about: there.range,
        isInNote: true)
    }
  }

  // MARK: Sentences

  private func sentences(_ source: Note, _ context: LintContext) -> [Diagnostic] {
    guard let curve = context.lengths else { return [] }
    let aligner = SentenceAligner(
      source: source, target: context.note, from: context.sourceLanguage, to: context.targetLanguage,
      analyzer: context.analyzer)
    let lost = LostSentences(aligner, curve: curve)
    return context.units.compactMap { unit in
      guard unit.confidence >= 0.7, unit.sources.count == 1, unit.targets.count == 1,
        !source.segments[unit.sources.lowerBound].kind.isLabel, let loss = lost.loss(in: unit)
      else { return nil }
      return Diagnostic(
        Self.info, severity: .warning, at: loss.place,
        .isLeftOut(loss.count, Quotation.of(loss.source, in: source.file), Self.line(of: loss.source, source)),
        about: loss.source)
    }
  }
}

extension Block {
  /// Whether no blank line is between this and the block before it.
  fileprivate func isTight(with other: Block) -> Bool {
    switch (kind, other.kind) {
    case (.listItem, .listItem), (.tableRow, .tableRow): true
    default: false
    }
  }
}

extension Message {
  fileprivate static func isMissing(
    _ what: BlockCount, _ words: String, _ line: Int, _ evidence: KnownRendering.Evidence?
  ) -> Message {
    let evidence = evidence.map { " \($0.text)" } ?? ""
    return Message("the source has \(what.text) here: \(words) (line \(line)), \(what.verb)\(evidence)")
  }
  fileprivate static func isTied(
    _ what: BlockCount, _ one: (words: String, line: Int), _ other: (words: String, line: Int)
  ) -> Message {
    Message(
      "the source has \(what.text) more here: \(one.words) (line \(one.line)) or \(other.words) (line \(other.line)), "
        + "compare both texts and translate the missing one")
  }
  fileprivate static func isFiller(_ words: String, _ line: Int) -> Message {
    Message("nothing is translated here: the source has \(words) (line \(line)), translate it")
  }
  fileprivate static func isLeftOut(_ count: Int, _ words: String, _ line: Int) -> Message {
    Message(
      count == 1
        ? "the source has a sentence more here: \(words) (line \(line)), translate it"
        : "the source has \(count) sentences more here: \(words) (line \(line)), translate them")
  }
  fileprivate static func isAnotherVersion(_ evidence: VersionEvidence, _ count: Int) -> Message {
    let parts = [
      (evidence.missing, "missing"), (evidence.added, "added"), (evidence.rewritten, "with other code"),
    ].filter { $0.0 > 0 }
    let blocks = parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return Message(
      "the note seems to follow another version of its source (blocks: \(blocks)), \(count) differences are not listed: "
        + "update it or name its source")
  }
}
