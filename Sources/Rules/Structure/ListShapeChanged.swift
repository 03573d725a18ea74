import Alignment
import Analyses
import Linting
import Notes
import SourceText

/// An item of a list is nested or marked differently than in the source.
package struct ListShapeChanged: NoteRule {
  package static let info = RuleInfo(
    name: "list-shape-changed", family: .structure, severity: .warning, fix: .unsafe, since: "0.1.0",
    summary: "a list item that is nested or marked differently from the source, or a paragraph that became one",
    why: "Steps without numbers have no order, and an item nested under another one seems to belong to it.",
    details: """
      Which character marks a bullet does not matter. A whole list that is nested deeper or less deep than in the \
      source is correct; of consecutive items that differ in the same way, the first is reported. Items that are \
      joined into one paragraph are also correct. A paragraph of an item that became an item is reported, since it changes \
      the numbers of the following ones, and so is a box (`[x]`) that is ticked in one text only.
      """,
    examples: [
      .bad(
        lang: "de", source: "1. Open the lid.\n2. Fill in water.\n3. Close the lid.",
        "- ⟦Öffnen Sie den Deckel.⟧\n- Füllen Sie Wasser ein.\n- Schließen Sie den Deckel."),
      .bad(
        lang: "es", source: "- Tea\n- Coffee\n  - with milk\n- Water", "- Té\n- Café\n- ⟦con leche⟧\n- Agua"),
      .bad(
        lang: "it", source: "1. Open the lid.\n\n   It is heavy.\n\n2. Fill in water.",
        "1. Aprire il coperchio.\n\n2. ⟦È pesante.⟧\n\n3. Versare l’acqua."),
      .bad(
        lang: "nl", source: "- [x] Fill in water\n- [ ] Close the lid",
        "- ⟦[ ]⟧ Water bijvullen\n- [ ] Deksel sluiten", suggestion: "[x]"),
      .good(
        lang: "pl", source: "- [x] Fill in water", "- [X] Wlać wodę", because: "both boxes are ticked"),
      .good(
        lang: "fr", source: "* Tea\n* Coffee\n\nThat is all.", "- Thé\n- Café\n\nC'est tout.", because: "other bullets"),
      .good(
        lang: "nl", source: "1. Open the lid.\n\n   It is heavy.\n\n2. Fill in water.",
        "1. Open het deksel.\n\n   - Het is zwaar.\n\n2. Vul water bij.", because: "still part of the same item"),
      .good(
        lang: "ru", source: "- Tea\n- Coffee", "> - Чай\n> - Кофе", because: "the whole list is in a quote"),
    ],
    inapplicable: [.emojiBefore: "an emoji before a list is a block of its own", .tableCell: "a cell holds no lists"])

  package init() {}

  package var reportsDifferences: Bool { true }

  package func check(in context: LintContext) -> [Diagnostic] {
    guard let source = context.sourceNote, !context.readsAsSource else { return [] }
    var found: [Diagnostic] = []
    var base: Int?
    var last: Change?
    var before: BlockPair?
    for pair in context.blockPairs {
      defer { before = pair }
      guard let (i, j) = pair.single, pair.confidence >= 0.7 else {
        (base, last) = (nil, nil)
        continue
      }
      let (here, there) = (source.blocks[i], context.note.blocks[j])
      guard case .listItem(let wasOrdered) = here.kind else {
        if Self.isOwnItem(pair, after: before, source, context.note) {
          found.append(
            Diagnostic(
              Self.info, at: BlockPlace(note: context.note).shown(j), .hasChanged(.isOwnItem),
              about: BlockPlace(note: source).shown(i)))
        }
        // Code and paragraphs inside an item do not end its list.
        if here.depth == 0 { (base, last) = (nil, nil) }
        continue
      }
      if let box = TaskBox.changed(here, in: source, there, in: context.note) {
        found.append(diagnostic(box, i, source))
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

  private func diagnostic(_ box: TaskBox.Change, _ block: Int, _ source: Note) -> Diagnostic {
    let shown = BlockPlace(note: source).shown(block)
    let fix = Suggestion(box.isTicked ? "[x]" : "[ ]", .unsafe, changesMarkup: true)
    return Diagnostic(
      Self.info, at: box.place, box.isLost ? .lacksBox : .hasOtherBox(isTicked: box.isTicked), about: shown,
      detail: box.isLost ? .none : .replacements([fix]))
  }

  fileprivate enum Change: Equatable {
    case numbersLost, numbersAdded, isParagraph
    /// A further paragraph of an item of the source became an item.
    case isOwnItem
    case nested(deeper: Int)
  }

  /// Whether a further paragraph of an item of the source is an item of its own in the translation, and not one inside
  /// of that item. The blocks before
  /// them must be a pair, too: otherwise one of the two texts was rewritten.
  private static func isOwnItem(_ pair: BlockPair, after last: BlockPair?, _ source: Note, _ note: Note) -> Bool {
    guard let (i, j) = pair.single, let before = last?.single, before.source == i - 1, before.target == j - 1,
      source.blocks[i].kind == .paragraph, note.blocks[j].isItem,
      note.blocks[j].depth <= note.blocks[before.target].depth, let first = source.blocks[i].segments.first
    else { return false }
    return source.segments[first].kind == .item && (last?.confidence ?? 0) >= 0.7
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
    case .isOwnItem: "part of the item above in the source and an item of its own here, indent it without a mark"
    case .nested(let deeper):
      Message("nested \(deeper > 0 ? "deeper" : "less deep") than in the source, indent it as there")
    }
  }
  fileprivate static func hasOtherBox(isTicked: Bool) -> Message {
    Message("this task is \(isTicked ? "done" : "open") in the source, write \(isTicked ? "[x]" : "[ ]")")
  }
  fileprivate static let lacksBox: Message = "the source has a box for a task here, add it"
}

extension Block {
  fileprivate var isItem: Bool { if case .listItem = kind { true } else { false } }
}

/// The box before the text of an item: `[ ]`, `[x]`.
private struct TaskBox {
  let range: ByteRange
  let isTicked: Bool

  struct Change {
    let place: ByteRange
    /// In the source.
    let isTicked: Bool
    let isLost: Bool
  }

  /// How the box of an item differs from that of the source's.
  static func changed(_ here: Block, in source: Note, _ there: Block, in note: Note) -> Change? {
    guard let right = TaskBox(here, source), case .listItem = there.kind else { return nil }
    guard let wrong = TaskBox(there, note) else {
      return Change(place: ByteRange(there.range.start, there.range.start), isTicked: right.isTicked, isLost: true)
    }
    return wrong.isTicked == right.isTicked
      ? nil : Change(place: wrong.range, isTicked: right.isTicked, isLost: false)
  }

  private init?(_ item: Block, _ note: Note) {
    let bytes = note.file.bytes
    var end = item.range.start.value
    while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    guard end >= 3, bytes[end - 1] == UInt8(ascii: "]"), bytes[end - 3] == UInt8(ascii: "[") else { return nil }
    let state = bytes[end - 2]
    guard state == 0x20 || state | 0x20 == UInt8(ascii: "x") else { return nil }
    range = ByteRange(end - 3, end)
    isTicked = state != 0x20
  }
}
