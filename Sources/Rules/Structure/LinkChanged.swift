import Analyses
import Linting
import Notes
import SourceText

/// A link or an image leads elsewhere than in the source, was lost or was added.
package struct LinkChanged: LossRule {
  package static let info = RuleInfo(
    name: "link-changed", family: .structure, severity: .error, fix: .safe, since: "0.1.0",
    summary: "a link or an image that leads elsewhere than in the source, was lost or was added",
    why: "A reader who follows the link arrives at another page, or at none.",
    details: """
      Destinations are compared block by block and counted. The same page in another language is the same: /en-us/ and \
      /de-de/, hosts and parameters that name a language, longer relative paths with the same end, fragments that were \
      translated with their heading, pictures of the same name with the language in their path, and what the \
      translations of the project rewrite by a pattern (`calque learn` finds it). A link that was moved to a neighbouring block is not lost. Two links whose texts show that each has the other's destination are \
      swapped; links in another order are not.
      """,
    examples: examples, inapplicable: inapplicable)

  package init() {}

  package var reportsDifferences: Bool { true }

  package func check(in context: LintContext, _ explained: inout ExplainedLosses) -> [Diagnostic] {
    guard let paired = context.pairedInlines else { return [] }
    let comparison = DestinationComparison(from: context.sourceLanguage, to: context.targetLanguage)
    let (theirs, ours) = (DestinationMemo(paired.source), DestinationMemo(paired.note))
    let links = InlineComparison(paired, key: Self.key) { a, b in
      Self.isImage(a, paired.source) == Self.isImage(b, paired.note)
        && (comparison.isSame(theirs.destination(of: a), ours.destination(of: b))
          || Self.isRewritten(a, b, paired, context))
    }
    let known = KnownDestinations(paired.source)
    let adrift = LinksOfAddedBlocks(context)
    context.recordUncompared(links, paired)
    var found: [Diagnostic] = []
    for (pair, result) in zip(paired.pairs, links.results) where !result.isEmpty {
      found += SwappedLinks.untangled(result.changed, context).map {
        changed($0.source, $0.target, paired, known, context)
      }
      let kept = result.matches.filter { match in !result.changed.contains { $0.target == match.target } }
      found += SwappedLinks(paired, kept, context).found.map { swapped($0, paired) }
      for source in result.lost {
        if let reason = explained.keepReason(forLost: source.range, of: pair) {
          context.keepLost(source, pair, reason)
        } else if adrift.has(source, of: paired.source, near: pair.blocks.targets) {
          context.keepLost(source, pair, .moved)
        } else {
          found.append(lost(source, LossPlace(paired, pair, result.matches), paired))
        }
      }
      for target in result.added {
        if known.has(target, in: paired.note) {
          context.keepAdded(target, .elsewhere)
        } else {
          found.append(added(target, paired))
        }
      }
    }
    return found
  }

  /// Inlines with a destination; an address that is the text of a link has the destination of the link.
  private static func key(_ inline: Inline, _ note: Note) -> [UInt8]? {
    guard inline.isLink, let target = inline.target else { return nil }
    if inline.kind == .address, isLinkText(inline, note) { return nil }
    return [isImage(inline, note) ? 1 : 0] + note.bytes(target)
  }

  /// Whether the project rewrites destinations in this way.
  private static func isRewritten(_ a: Inline, _ b: Inline, _ paired: PairedInlines, _ context: LintContext) -> Bool {
    guard let source = a.target, let target = b.target else { return false }
    return context.habits.rewrites(paired.source.file.text(source), as: paired.note.file.text(target))
  }

  private static func isLinkText(_ inline: Inline, _ note: Note) -> Bool {
    let before = inline.range.start.value > 0 ? note.file.bytes[inline.range.start.value - 1] : 0
    return before == UInt8(ascii: "[") || before == UInt8(ascii: "\"")
  }

  static func isImage(_ inline: Inline, _ note: Note) -> Bool {
    guard inline.kind == .tag else { return inline.kind == .image }
    let second = note.file.bytes[inline.range.start.value + 1] | 0x20
    return second != UInt8(ascii: "a")
  }

  private func changed(
    _ source: Inline, _ target: Inline, _ paired: PairedInlines, _ known: KnownDestinations, _ context: LintContext
  ) -> Diagnostic {
    let right = source.target.map(paired.source.file.text) ?? ""
    let range = target.target ?? target.range
    if let place = AnchorReference(source, paired.source),
      let answers = context.anchors(BrokenAnchor.value(of: BrokenAnchor.style, in: context))
    {
      // The source's own fragment may not exist in the translation.
      let destination = answers.destination(for: place)
      return Diagnostic(
        Self.info, at: range, .leadsElsewhere(right), about: place.range,
        detail: destination.map { .replacements([Suggestion($0, .unsafe, changesMarkup: target.kind == .tag)]) }
          ?? .none)
    }
    // A link to another place of the source may correspond to another link.
    let isWhole =
      !Destination(right).isRelative && !known.has(target, in: paired.note)
      && isSlip(Destination(paired.note.file.text(range)), of: Destination(right))
    return Diagnostic(
      Self.info, at: range, .leadsElsewhere(right), about: source.target ?? source.range,
      detail: .replacements([Suggestion(right, isWhole ? .safe : .unsafe)]))
  }

  /// Whether `right` was meant. A fragment with a different word may name an earlier anchor of the page.
  private func isSlip(_ destination: Destination, of right: Destination) -> Bool {
    guard destination.isSlip(of: right) else { return false }
    guard let fragment = destination.fragment, let other = right.fragment, fragment != other else { return true }
    return Corruption.isLikely(fragment, of: other)
  }

  private func swapped(_ swap: SwappedLinks.Swap, _ paired: PairedInlines) -> Diagnostic {
    let (first, second) = (swap.first, swap.second)
    let fix = Fix(
      title: "swap both destinations", applicability: .unsafe,
      edits: [
        Edit(range: first, text: paired.note.file.text(second)),
        Edit(range: second, text: paired.note.file.text(first)),
      ])
    return Diagnostic(
      Self.info, at: first, .isSwapped(paired.note.file.text(second)), about: swap.source, detail: .fixes([fix]))
  }

  private func lost(_ source: Inline, _ place: LossPlace, _ paired: PairedInlines) -> Diagnostic {
    let isImage = Self.isImage(source, paired.source)
    return Diagnostic(
      Self.info, at: place.word(for: source),
      .isLost(isImage ? "image" : "link", source.target.map(paired.source.file.text) ?? ""), about: source.range)
  }

  private func added(_ target: Inline, _ paired: PairedInlines) -> Diagnostic {
    Diagnostic(
      Self.info, severity: .warning, at: target.target ?? target.range,
      .isAdded(Self.isImage(target, paired.note) ? "image" : "link"))
  }
}

/// The destinations of a note, each parsed once, however many it is compared with.
private final class DestinationMemo {
  private let note: Note
  private var known: [ByteRange: Destination] = [:]

  init(_ note: Note) { self.note = note }

  func destination(of inline: Inline) -> Destination {
    guard let target = inline.target else { return Destination("") }
    if let known = known[target] { return known }
    let made = Destination(note.file.text(target))
    known[target] = made
    return made
  }
}

/// The destinations of links in blocks without a counterpart: a part of a block that was divided.
private struct LinksOfAddedBlocks {
  private var targets: [Int: Set<ArraySlice<UInt8>>] = [:]
  /// How many blocks away from the rest.
  private static let reach = 2

  init(_ context: LintContext) {
    for block in context.blockPairs.filter(\.sources.isEmpty).flatMap(\.targets) {
      targets[block] = Set(context.note.inlines(of: block).compactMap(\.target).map(context.note.bytes))
    }
  }

  func has(_ link: Inline, of source: Note, near blocks: Range<Int>) -> Bool {
    guard !targets.isEmpty, let target = link.target else { return false }
    return (blocks.lowerBound - Self.reach..<blocks.upperBound + Self.reach).contains {
      targets[$0]?.contains(source.bytes(target)) == true
    }
  }
}

/// Every destination of a note: what occurs anywhere in the source is not invented.
private struct KnownDestinations {
  private let known: Set<ArraySlice<UInt8>>

  init(_ note: Note) {
    known = Set(note.inlines.compactMap { $0.target }.map(note.bytes))
  }

  func has(_ inline: Inline, in note: Note) -> Bool {
    guard let target = inline.target else { return true }
    // A fragment leads to this page: another rule checks whether it has a target.
    return known.contains(note.bytes(target)) || note.bytes(target).first == UInt8(ascii: "#")
  }
}

extension Message {
  fileprivate static func leadsElsewhere(_ right: String) -> Message {
    "the link leads elsewhere, the source has “\(right)”"
  }

  fileprivate static func isSwapped(_ other: String) -> Message {
    "the link has the destination of another, “\(other)” belongs here"
  }

  fileprivate static func isLost(_ what: String, _ destination: String) -> Message {
    "the \(what) to “\(destination)” is lost here, add it"
  }

  fileprivate static func isAdded(_ what: String) -> Message { "the source has no \(what) to this place, check it" }
}
