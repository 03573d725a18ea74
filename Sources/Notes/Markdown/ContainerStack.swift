/// The quotes, lists, items and tables around a leaf block.
struct ContainerStack {
  private enum Container {
    case quote(isAlert: Bool)
    case list(isOrdered: Bool)
    case item(isOrdered: Bool, kind: LineMark.Kind?, isFresh: Bool)
    case table
  }

  /// The depth of a leaf, and whether a quote is around it.
  private(set) var place = (depth: 0, isQuoted: false)
  private var stack: [Container] = []
  private var quotes = 0

  mutating func enterQuote(isAlert: Bool) {
    stack.append(.quote(isAlert: isAlert))
    if !isAlert { quotes += 1 }
    place = (place.depth + 1, quotes > 0)
  }

  mutating func enterList(isOrdered: Bool) {
    stack.append(.list(isOrdered: isOrdered))
    place.depth += 1
  }

  mutating func enterTable() {
    stack.append(.table)
    place.depth += 1
  }

  mutating func enterItem(_ kind: LineMark.Kind?) {
    var isOrdered = false
    if case .list(let ordered) = stack.last { isOrdered = ordered }
    stack.append(.item(isOrdered: isOrdered, kind: kind, isFresh: true))
  }

  mutating func leave() {
    switch stack.popLast() {
    case .quote(let isAlert):
      if !isAlert { quotes -= 1 }
      place = (place.depth - 1, quotes > 0)
    case .list, .table: place.depth -= 1
    case .item, nil: break
    }
  }

  /// The kind of a paragraph at this place: the text of an item if it is the item's first.
  mutating func paragraphKind() -> (Block.Kind, Segment.Kind) {
    guard case .item(let isOrdered, let kind, let isFresh) = stack.last else { return (.paragraph, .paragraph) }
    stack[stack.count - 1] = .item(isOrdered: isOrdered, kind: kind, isFresh: false)
    switch kind {
    case .definition: return (.definition, .definition)
    case .footnote: return (.footnote, .footnote)
    case .admonition: return (.paragraph, .paragraph)
    default: return isFresh ? (.listItem(isOrdered: isOrdered), .item) : (.paragraph, .item)
    }
  }
}
