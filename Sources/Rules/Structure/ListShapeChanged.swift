import Alignment
import Analyses
import Linting
import Notes
import SourceText

/// An item of a list is nested or marked differently than in the source.
package struct ListShapeChanged: NoteRule {
  package static let info = RuleInfo(
    name: "list-shape-changed", family: .structure, severity: .warning, since: "0.1.0",
    summary: "a list item that is nested differently from the source, or a list that lost its numbers or its marks",
    why: "Steps without numbers have no order, and an item nested under another one seems to belong to it.",
    details: """
      Which character marks a bullet does not matter. A whole list that is nested deeper or less deep than in the \
      source is correct; of consecutive items that differ in the same way, the first is reported. Items that are \
      joined into one paragraph are also correct.
      """,
    examples: [
      .bad(
        lang: "de", source: "1. Open the lid.\n2. Fill in water.\n3. Close the lid.",
        "- ⟦Öffnen Sie den Deckel.⟧\n- Füllen Sie Wasser ein.\n- Schließen Sie den Deckel."),
      .bad(
        lang: "es", source: "- Tea\n- Coffee\n  - with milk\n- Water", "- Té\n- Café\n- ⟦con leche⟧\n- Agua"),
      .good(
        lang: "fr", source: "* Tea\n* Coffee\n\nThat is all.", "- Thé\n- Café\n\nC'est tout.", because: "other bullets"),
      .good(
        lang: "ru", source: "- Tea\n- Coffee", "> - Чай\n> - Кофе", because: "the whole list is in a quote"),
    ],
    inapplicable: [.emojiBefore: "an emoji before a list is a block of its own", .tableCell: "a cell holds no lists"])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard let source = context.sourceNote, !context.readsAsSource else { return [] }
    var found: [Diagnostic] = []
    var base: Int?
    var last: Change?
    for pair in context.blockPairs {
      guard let (i, j) = pair.single, pair.confidence >= 0.7 else {
        (base, last) = (nil, nil)
        continue
      }
      let (here, there) = (source.blocks[i], context.note.blocks[j])
      guard case .listItem(let wasOrdered) = here.kind else {
        // Code and paragraphs inside an item do not end its list.
        if here.depth == 0 { (base, last) = (nil, nil) }
        continue
      }
      let deeper = there.depth - here.depth
      let change = Self.change(wasOrdered, there.kind, deeper: deeper - (base ?? deeper))
      // A block that is not an item says nothing about how deep the list is.
      if base == nil, change != .isParagraph { base = deeper }
      if let change, change != last {
        found.append(
          Diagnostic(
            Self.info, at: BlockPlace(note: context.note).shown(j), .hasChanged(change),
            about: BlockPlace(note: source).shown(i)))
      }
      last = change
    }
    return found
  }

  fileprivate enum Change: Equatable {
    case numbersLost, numbersAdded, isParagraph
    case nested(deeper: Int)
  }

  private static func change(_ wasOrdered: Bool, _ kind: Block.Kind, deeper: Int) -> Change? {
    switch kind {
    case .listItem(let isOrdered) where isOrdered != wasOrdered: wasOrdered ? .numbersLost : .numbersAdded
    case .listItem: deeper == 0 ? nil : .nested(deeper: deeper)
    case .paragraph: .isParagraph
    default: nil
    }
  }
}

extension Message {
  fileprivate static func hasChanged(_ change: ListShapeChanged.Change) -> Message {
    switch change {
    case .numbersLost: "numbered in the source and a bullet here, number it"
    case .numbersAdded: "a bullet in the source and numbered here, make it a bullet"
    case .isParagraph: "an item of a list in the source and a paragraph here, make it an item"
    case .nested(let deeper):
      Message("nested \(deeper > 0 ? "deeper" : "less deep") than in the source, indent it as there")
    }
  }
}
