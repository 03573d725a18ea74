import SourceText

/// Builds nodes from events, within limits.
struct NodeBuilder {
  private let events: YAMLEvents
  private let limits: YAMLDocument.Limits
  private var nodes = 0
  private var depth = 0

  init(events: YAMLEvents, limits: YAMLDocument.Limits) {
    self.events = events
    self.limits = limits
  }

  /// The only document; nil when there is none.
  mutating func document() throws(YAMLError) -> YAMLNode? {
    guard case .documentStart = try events.next().kind else { return nil }
    let root = try node(try events.next())
    let next = try events.next()
    if case .documentStart = next.kind {
      throw error("a second document starts here, keep one", at: next.range.lowerBound)
    }
    return root
  }

  private mutating func node(_ event: YAMLEvents.Event) throws(YAMLError) -> YAMLNode {
    nodes += 1
    if nodes > limits.nodes {
      throw error("the YAML has more than \(limits.nodes) values", at: event.range.lowerBound)
    }
    let start = event.anchor == nil && event.tag == nil ? event.range.lowerBound : contentStart(event.range)
    switch event.kind {
    case .scalar(let style, let text):
      let source = ScalarSource(style: style, text: text, bytes: events.bytes, range: start..<event.range.upperBound)
      return made(.scalar(source.scalar), source.range, event)
    case .sequenceStart: return try sequence(event, start)
    case .mappingStart: return try mapping(event, start)
    default:
      // An alias: its `anchor` is the name that it points to.
      return YAMLNode(
        kind: .alias(event.anchor ?? ""), range: ByteRange(event.range.lowerBound, event.range.upperBound))
    }
  }

  private mutating func sequence(_ event: YAMLEvents.Event, _ start: Int) throws(YAMLError) -> YAMLNode {
    try enter(event)
    defer { depth -= 1 }
    var items: [YAMLNode] = []
    while true {
      let next = try events.next()
      if case .sequenceEnd = next.kind {
        let end = closes(next, "]") ?? items.last?.range.end.value ?? start
        return made(.sequence(items), start..<max(start, end), event)
      }
      items.append(try node(next))
    }
  }

  private mutating func mapping(_ event: YAMLEvents.Event, _ start: Int) throws(YAMLError) -> YAMLNode {
    try enter(event)
    defer { depth -= 1 }
    var entries: [YAMLEntry] = []
    while true {
      let next = try events.next()
      if case .mappingEnd = next.kind {
        let end = closes(next, "}") ?? entries.last?.value.range.end.value ?? start
        return made(.mapping(entries), start..<max(start, end), event)
      }
      let key = try node(next)
      entries.append(YAMLEntry(key: key, value: try node(try events.next())))
    }
  }

  private mutating func enter(_ event: YAMLEvents.Event) throws(YAMLError) {
    depth += 1
    if depth > limits.depth {
      throw error("the YAML is nested more than \(limits.depth) levels deep", at: event.range.lowerBound)
    }
  }

  /// Where a flow collection ends; nil for a block collection, whose end libyaml places at the next token.
  private func closes(_ event: YAMLEvents.Event, _ bracket: Unicode.Scalar) -> Int? {
    guard !event.range.isEmpty, events.bytes[event.range.upperBound - 1] == UInt8(ascii: bracket) else { return nil }
    return event.range.upperBound
  }

  /// The place after `&anchor`, `!tag`, and the white space and comments after them.
  private func contentStart(_ range: Range<Int>) -> Int {
    let bytes = events.bytes
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case UInt8(ascii: "&"), UInt8(ascii: "!"):
        while index < range.upperBound, bytes[index] > 0x20 { index += 1 }
      case UInt8(ascii: "#"):
        while index < range.upperBound, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      default: return index
      }
    }
    return index
  }

  private func made(_ kind: YAMLNode.Kind, _ range: Range<Int>, _ event: YAMLEvents.Event) -> YAMLNode {
    YAMLNode(
      kind: kind, range: ByteRange(range.lowerBound, range.upperBound), anchor: event.anchor, tag: event.tag)
  }

  private func error(_ message: String, at offset: Int) -> YAMLError {
    YAMLError(message, at: ByteOffset(offset), in: events.bytes)
  }
}
