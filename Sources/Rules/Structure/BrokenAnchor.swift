import Linting
import Notes
import SourceText

/// A fragment that nothing on the translated page goes by.
package struct BrokenAnchor: NoteRule {
  static let style = TypedOption.choice(
    "style", default: AnchorStyle.any, "whose anchors the site makes of headings; any takes what any of them makes")

  package static let info = RuleInfo(
    name: "broken-anchor", family: .structure, severity: .warning, fix: .safe, since: "0.1.0",
    summary: "a link to a heading of the page that no heading answers",
    why: "Anchors are made of headings: when those are translated, links to them lead nowhere.",
    details: """
      Fragments of links within the page are sought among {#id}, id and name attributes, and what GitHub, Jekyll, Hugo, \
      Docusaurus and MkDocs make of the headings; the option style names the one that counts. A fragment that the \
      source's own page does not have either is made elsewhere, and silent. Fragments of other pages are not judged.
      """,
    options: [style.option],
    examples: [
      .bad(
        lang: "de", source: "# Get started\n\nBack to [the start](#get-started).",
        "# Erste Schritte\n\nZurück zum [Anfang](⟦#get-started⟧).", suggestion: "#erste-schritte"),
      .bad(
        lang: "fr", source: "# Setup {#setup}\n\nSee [setup](#setup).",
        "# Installation {#setup}\n\nVoir [l’installation](⟦#installer⟧).", suggestion: "#setup"),
      .good(
        lang: "ja", source: "# Get started\n\nBack to [the start](#get-started).",
        "# はじめに\n\n[最初](#はじめに)に戻る。", because: "made of the translated heading"),
      .good(
        lang: "es", source: "Open [the menu](#menu).", "Abra [el menú](#menu).",
        because: "the source does not have it either"),
    ],
    inapplicable: [
      .decomposed: "anchors are compared byte by byte", .heading: "the examples hold headings",
    ])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    let note = context.note
    let links = note.blocks.indices.flatMap { block in
      note.inlines(of: block).filter { Self.fragment($0, note) != nil }.map { (block: block, link: $0) }
    }
    guard !links.isEmpty else { return [] }
    let style = Self.value(of: Self.style, in: context)
    let anchors = Anchors(note, style)
    let broken = links.filter { Self.fragment($0.link, note).map { !anchors.has($0) } ?? false }
    guard !broken.isEmpty else { return [] }
    guard let paired = PairedInlines.of(context) else {
      return Self.isMadeElsewhere(note) ? [] : broken.compactMap { diagnostic($0.link, note, nil, nil) }
    }
    var sources = SourceAnchors(paired, Anchors(paired.source, style), anchors)
    return broken.compactMap { block, link in
      guard let origin = sources.origin(of: link, in: block) else { return nil }
      return diagnostic(link, note, origin.range, origin.right)
    }
  }

  /// The fragment of a link within the page.
  static func fragment(_ inline: Inline, _ note: Note) -> String? {
    guard inline.kind == .link || inline.kind == .tag, let target = inline.target, target.count > 1,
      note.file.bytes[target.start.value] == UInt8(ascii: "#")
    else { return nil }
    let fragment = String(note.file.text(target).dropFirst())
    let isMade =
      ["top", "_top"].contains(fragment) || ["fn", "cite", "__"].contains { fragment.hasPrefix($0) }
      || fragment.contains { "/=:!~{}".contains($0) }
    return isMade ? nil : fragment
  }

  /// Whether includes may bring anchors that we do not see.
  private static func isMadeElsewhere(_ note: Note) -> Bool {
    note.inlines.contains { inline in
      inline.kind == .placeholder
        && ["{%", "{{", "{*", "{!", "--"].contains { note.file.text(inline.range).hasPrefix($0) }
    }
  }

  private func diagnostic(_ link: Inline, _ note: Note, _ source: ByteRange?, _ right: String?) -> Diagnostic? {
    guard let target = link.target else { return nil }
    return Diagnostic(
      Self.info, at: target, .leadsNowhere(Quotation.of(target, in: note.file), right), about: source,
      detail: right.map { .replacements([Suggestion($0, .safe)]) } ?? .none)
  }
}

/// Finds the link of the source that a broken one comes from, and where it leads there.
private struct SourceAnchors {
  private let paired: PairedInlines
  private let source: Anchors
  private let target: Anchors
  /// The first pair of each block of the translation.
  private var pairs: [Int: Int] = [:]
  /// What answers each block of the source that has a pair for itself.
  private var answers: [Int: Int] = [:]
  /// The links within the page of the pair that was asked about last.
  private var links: (pair: Int, here: [Inline: Int], there: [Inline])?

  /// Linear in the pairs and their blocks.
  init(_ paired: PairedInlines, _ source: Anchors, _ target: Anchors) {
    self.paired = paired
    self.source = source
    self.target = target
    for (index, pair) in paired.pairs.enumerated() {
      for block in pair.blocks.targets where pairs[block] == nil { pairs[block] = index }
      if let single = pair.blocks.single, answers[single.source] == nil { answers[single.source] = single.target }
    }
  }

  /// Nil when the source's own fragment leads nowhere, or when there is no such link. All calls for the links of a note
  /// in their order are linear together.
  mutating func origin(of link: Inline, in block: Int) -> (range: ByteRange, right: String?)? {
    guard let pair = pairs[block] else { return nil }
    let (here, there) = links(of: pair)
    guard let index = here[link], here.count == there.count,
      let fragment = BrokenAnchor.fragment(there[index], paired.source), source.has(fragment),
      !hasLostName(fragment)
    else { return nil }
    return (there[index].target ?? there[index].range, right(fragment))
  }

  private mutating func links(of pair: Int) -> (here: [Inline: Int], there: [Inline]) {
    if let links, links.pair == pair { return (links.here, links.there) }
    let (targets, sources) = (paired.pairs[pair].targets, paired.pairs[pair].sources)
    let here = targets.filter { BrokenAnchor.fragment($0, paired.note) != nil }
    let there = sources.filter { BrokenAnchor.fragment($0, paired.source) != nil }
    let places = Dictionary(here.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    links = (pair, places, there)
    return (places, there)
  }

  /// Whether the heading that answers lost the anchor that it was given: said there, once.
  private func hasLostName(_ fragment: String) -> Bool {
    guard let heading = source.heading(fragment), source.named.contains(heading), let other = answers[heading]
    else { return false }
    return !target.named.contains(other)
  }

  /// The anchor of the heading that answers the one which the source's fragment names.
  private func right(_ fragment: String) -> String? {
    guard let heading = source.heading(fragment), let other = answers[heading], let name = target.preferred[other]
    else { return nil }
    return "#" + name
  }
}

extension Message {
  fileprivate static func leadsNowhere(_ fragment: String, _ right: String?) -> Message {
    right.map { "no heading of this page answers \(fragment), write “\($0)”" }
      ?? "no heading of this page answers \(fragment), use the anchor of the translated heading"
  }
}
