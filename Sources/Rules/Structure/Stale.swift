import Analyses
import Linting
import Notes
import SourceText

/// A section of the source changed after its translation was stamped, or the note itself says that it is out of date.
package struct Stale: VersionRule {
  package static let info = RuleInfo(
    name: "stale", family: .structure, severity: .info, since: "0.1.0",
    summary:
      "a section whose source changed since its translation was stamped, and a note that says that it is out of date",
    why: "Sources change: readers of the translation learn of it only if somebody checks again.",
    details: """
      `calque stamp` records the content of each section of the source, and of its translation, when somebody has made \
      sure that they match. A section of the source that was changed, added or removed since then is reported at its \
      heading in the translation. Changes of code, addresses and white space are ignored. A translation without stamps \
      is never stale. Stamps are in the front matter, or with `stamps: file` in .calque/stamps next to the \
      configuration. A note whose front matter says that it is out of date (`outdated: true`, \
      `drifted_from_default: true`, `translation_status: outdated`) differs from its source in many places, which \
      nobody corrects one by one: they are counted in one finding, unless `list-differences` is set or this rule is not \
      selected. What the note alone shows, such as text left in the source language, is always reported.
      """,
    options: [TypedOption.listDifferences.option], examples: examples,
    inapplicable: [
      .emojiBefore: "stamps are in the front matter, which is the first of a file",
      .listItem: "front matter is never in a list", .quote: "front matter is never in a quote",
      .tableCell: "front matter is never in a cell", .heading: "front matter is never in a heading",
    ])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard let source = context.sourceNote, let stamp = context.stamp, !context.readsAsSource else { return [] }
    let faults = stamp.faults.map { Diagnostic(Self.info, at: $0.range, .isNoStamp) }
    let comparison = StampComparison(stamp.entries, source: source, target: context.note, pairs: context.blockPairs)
    let finder = StaleFinder(comparison, stamp, source: source, note: context.note)
    return faults + comparison.sections.filter(\.isSourceChanged).compactMap(finder.diagnostic)
  }

  package func summary(of differences: [Diagnostic], in context: LintContext) -> Diagnostic? {
    guard let mark = context.outdatedMark, !Self.value(of: .listDifferences, in: context) else { return nil }
    return Diagnostic(Self.info, at: mark.range, .saysOutdated(differences.count))
  }
}

/// Reports where a changed section is and what to do about it.
struct StaleFinder {
  private let comparison: StampComparison
  private let stamp: Stamp
  private let source: Note
  private let note: Note

  init(_ comparison: StampComparison, _ stamp: Stamp, source: Note, note: Note) {
    (self.comparison, self.stamp) = (comparison, stamp)
    (self.source, self.note) = (source, note)
  }

  func diagnostic(_ section: StampedSection) -> Diagnostic? {
    guard let current = section.source else { return section.entry.map { gone($0, section) } }
    let about = place(of: current, in: source)
    guard let index = section.targetIndex else {
      // The rule missing-block reports what is missing, where a block is expected.
      return Diagnostic(Stale.info, at: top, .isNew(current.key), about: about)
    }
    let message: Message =
      section.entry == nil ? .isNewHere : section.isTargetChanged ? .areBothChanged : .isSourceChanged
    return Diagnostic(Stale.info, at: place(of: comparison.target.sections[index], in: note), message, about: about)
  }

  private func gone(_ entry: StampEntry, _ section: StampedSection) -> Diagnostic {
    if let left = comparison.survivor(of: entry) {
      return Diagnostic(Stale.info, at: place(of: left, in: note), .isGone)
    }
    let range = section.entryIndex.flatMap { stamp.ranges.indices.contains($0) ? stamp.ranges[$0] : nil }
    return Diagnostic(Stale.info, at: range ?? top, .isGone(entry.key))
  }

  /// Where to report what has no place.
  private var top: ByteRange {
    guard let first = comparison.target.sections.first else { return ByteRange(0, 0) }
    return place(of: first, in: note)
  }

  /// The heading of a section; for the text before the first heading, its first words below the front matter.
  private func place(of section: NoteSection, in note: Note) -> ByteRange {
    let isText = { (block: Int) in
      if case .frontMatter = note.blocks[block].kind { return false }
      return !note.blocks[block].segments.isEmpty
    }
    return BlockPlace(note: note).shown(section.blocks.first(where: isText) ?? section.blocks.lowerBound)
  }
}

extension Message {
  fileprivate static let isNoStamp: Message = "no stamp that can be read, run `calque stamp`"
  fileprivate static func saysOutdated(_ count: Int) -> Message {
    Message(
      "the note says that it is out of date: \(count) \(count == 1 ? "difference" : "differences") from its source "
        + "\(count == 1 ? "is" : "are") not listed, update it")
  }
  fileprivate static let isSourceChanged: Message =
    "the source of this section changed since the stamp, translate the change and run `calque stamp`"
  fileprivate static let areBothChanged: Message =
    "the source of this section changed since the stamp, and so did the section: compare them and run `calque stamp`"
  fileprivate static let isNewHere: Message =
    "the source has this section only since the stamp, compare them and run `calque stamp`"
  fileprivate static func isNew(_ key: String) -> Message {
    Message("the source has a section “\(key)” since the stamp, translate it and run `calque stamp`")
  }
  fileprivate static let isGone: Message =
    "the source no longer has this section, delete it and run `calque stamp`"
  fileprivate static func isGone(_ key: String) -> Message {
    Message("the source no longer has the section “\(key)”, delete what is left of it here and run `calque stamp`")
  }
}
