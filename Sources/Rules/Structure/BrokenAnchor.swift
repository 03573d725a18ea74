import Analyses
import Linting
import Notes
import SourceText

/// A fragment that matches no anchor on the page that the link leads to.
package struct BrokenAnchor: NoteRule {
  static let style = TypedOption.choice(
    "style", default: AnchorStyle.any, "whose anchors the site makes of headings; any takes what any of them makes")

  package static let info = RuleInfo(
    name: "broken-anchor", family: .structure, severity: .warning, fix: .safe, since: "0.1.0",
    summary: "a link to an anchor that does not exist on the page",
    why: "Anchors are made from headings: when a heading is translated, links to its old anchor no longer work.",
    details: """
      Fragments of links within the page, and to other Markdown pages of the tree, are looked up among {#id}, id and \
      name attributes, and the anchors that GitHub, Jekyll, Hugo, Docusaurus and MkDocs make from headings; the option \
      style names the one to use. The suggestion is the anchor of the translated heading: its own id, or the one made \
      by the generator whose configuration is above the page. A fragment that does not exist on the source's own page \
      either is made elsewhere and is not reported. Pages of other sites are not read.
      """,
    options: [style.option],
    examples: [
      .bad(
        lang: "de", source: "# Get started\n\nBack to [the start](#get-started).",
        "# Erste Schritte\n\nZurück zum [Anfang](⟦#get-started⟧).", suggestion: "#erste-schritte"),
      .bad(
        lang: "fr", source: "# Setup {#setup}\n\nSee [setup](#setup).",
        "# Installation {#setup}\n\nVoir [l’installation](⟦#installer⟧).", suggestion: "#setup"),
      .bad(
        lang: "es",
        source: "# Boats\n\n- [Hire](#hire)\n- [Return](#return)\n\n## Hire\n\nAsk.\n\n## Return\n\nTie it.",
        "# Barcas\n\n- [Alquiler](⟦#hire⟧)\n- [Devolución](#devolución)\n\n## Alquiler\n\nPregunte.\n\n## Devolución\n\nÁtela.",
        suggestion: "#alquiler"),
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
      note.inlines(of: block).compactMap { AnchorReference($0, note) }.map { (block: block, reference: $0) }
    }
    guard !links.isEmpty else { return [] }
    let answers = context.anchors(Self.value(of: Self.style, in: context))
    let pages = answers?.pages ?? LinkedPages(context, Self.value(of: Self.style, in: context))
    let broken = links.compactMap { block, reference -> (block: Int, link: AnchorReference, page: LinkedPages.Page)? in
      guard let page = pages.page(reference, of: note), !page.anchors.has(reference.fragment) else { return nil }
      return (block, reference, page)
    }
    guard !broken.isEmpty else { return [] }
    guard let answers, let paired = context.pairedInlines else {
      return broken.filter { !$0.page.hasIncludes }.map { diagnostic($0.link, in: note.file, nil, nil) }
    }
    var pairs = ReferencePairs(
      paired, DestinationComparison(from: context.sourceLanguage, to: context.targetLanguage))
    return broken.compactMap { block, link, page in
      guard let origin = pairs.origin(of: link, in: block), let answer = answers.answer(to: origin, on: page),
        !(answer.hasLostName && link.written.isEmpty)
      else { return nil }
      return diagnostic(link, in: note.file, origin.range, answer)
    }
  }

  private func diagnostic(
    _ link: AnchorReference, in file: SourceFile, _ source: ByteRange?, _ answer: AnchorFinder.Answer?
  ) -> Diagnostic {
    let right = answer?.anchor
    let start = link.link.target?.start ?? link.range.start
    let page = link.written.isEmpty ? "this page" : Quotation.of(ByteRange(start, link.range.start), in: file)
    return Diagnostic(
      Self.info, at: link.range, .leadsNowhere(Quotation.of(link.range, in: file), page, right), about: source,
      detail: right.map { .replacements([suggestion($0, link, isCertain: answer?.isCertain == true)]) } ?? .none)
  }

  /// The text of a tag is part of the note's markup.
  private func suggestion(_ anchor: String, _ link: AnchorReference, isCertain: Bool) -> Suggestion {
    Suggestion(anchor, isCertain ? .safe : .unsafe, changesMarkup: link.link.kind == .tag)
  }
}

extension Message {
  fileprivate static func leadsNowhere(_ fragment: String, _ page: String, _ right: String?) -> Message {
    Message(
      "\(page) has no anchor \(fragment), "
        + (right.map { "write “\($0)”" } ?? "use the anchor of the translated heading"))
  }
}
