import Alignment
import Notes
import SourceText

/// Finds the anchor in a translated page that corresponds to what a fragment of the source names.
package final class AnchorFinder {
  package let pages: LinkedPages
  private unowned let context: NoteContext
  private let paired: PairedInlines
  /// By the paths of both pages: the counterpart of each block of the source's page.
  private var counterparts: [[String]: [Int: Counterpart]] = [:]

  /// A block of a translated page that corresponds to one of the source's page, and how certain that is.
  private struct Counterpart {
    let block: Int
    let confidence: Float
  }

  /// Where a fragment of the source leads, and its counterpart.
  package struct Answer {
    /// Whether the corresponding heading lost its explicit anchor; that is reported once, at the heading.
    package let hasLostName: Bool
    /// With its `#`; nil where there is no counterpart.
    package let anchor: String?
    package let isCertain: Bool
  }

  init(_ context: NoteContext, _ paired: PairedInlines, _ style: AnchorStyle) {
    self.context = context
    self.paired = paired
    pages = LinkedPages(context, style)
  }

  /// The right destination for a link of the translation whose source link leads to a place on a relative page: the
  /// same place, by the anchor that it has in the translation. Nil where there is none.
  package func destination(for reference: AnchorReference) -> String? {
    guard let page = pages.page(reference, of: paired.note) else { return nil }
    if page.anchors.has(reference.fragment) { return reference.written + "#" + reference.fragment }
    return answer(to: reference, on: page)?.anchor.map { reference.written + $0 }
  }

  /// The anchor on `page`, to which a link of the translation leads, for what `reference` of the source names. Nil when
  /// the reference names nothing: then its anchor is generated elsewhere.
  package func answer(to reference: AnchorReference, on page: LinkedPages.Page) -> Answer? {
    guard let origin = pages.page(reference, of: paired.source), origin.anchors.has(reference.fragment) else {
      return nil
    }
    guard let heading = origin.anchors.heading(reference.fragment),
      let other = counterparts(of: origin.note, on: page.note)[heading]
    else { return Answer(hasLostName: false, anchor: nil, isCertain: false) }
    let isNamed = page.anchors.named.contains(other.block)
    let anchor = pages.anchor(of: other.block, on: page)
    // An id that is nearly the fragment may itself be wrong.
    let isSlip = anchor.map { isNamed && $0 != reference.fragment && Corruption.isLikely($0, of: reference.fragment) }
    return Answer(
      hasLostName: origin.anchors.named.contains(heading) && !isNamed, anchor: anchor.map { "#" + $0 },
      isCertain: other.confidence >= Self.certainty && isSlip != true)
  }

  /// Below this, a pair of headings is a guess.
  private static let certainty: Float = 0.85

  private func counterparts(of source: Note, on page: Note) -> [Int: Counterpart] {
    let key = [source.file.path, page.file.path]
    if let known = counterparts[key] { return known }
    var found: [Int: Counterpart] = [:]
    for pair in pairs(source, page) {
      guard let single = pair.single, found[single.source] == nil else { continue }
      found[single.source] = Counterpart(block: single.target, confidence: pair.confidence)
    }
    counterparts[key] = found
    return found
  }

  private func pairs(_ source: Note, _ page: Note) -> [BlockPair] {
    if source.file.path == paired.source.file.path, page.file.path == paired.note.file.path {
      return context.blockPairs.filter { $0.confidence >= 0.5 }
    }
    // A link to the source's own page leads to exactly that block.
    if source.file.path == page.file.path {
      return source.blocks.indices.map { BlockPair(sources: $0..<$0 + 1, targets: $0..<$0 + 1, confidence: 1) }
    }
    return BlockAligner(from: context.sourceLanguage, to: context.targetLanguage)
      .align(source: source, target: page).blockPairs.filter { $0.confidence >= 0.5 }
  }
}
