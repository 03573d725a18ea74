internal import CYAML
import SourceText

/// The events of one document, with their bytes.
final class YAMLEvents {
  let bytes: [UInt8]
  private let reader: OpaquePointer
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let offsets: ScalarOffsets
  private let start: Int

  /// Nil when out of memory.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    let input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: range.count + 1)
    _ = input.initialize(fromContentsOf: bytes[range] + [0])
    guard let reader = cyaml_open(input.baseAddress, range.count) else {
      input.deallocate()
      return nil
    }
    self.bytes = bytes
    self.input = input
    self.reader = reader
    offsets = ScalarOffsets(bytes, range)
    start = range.lowerBound
  }

  deinit {
    cyaml_close(reader)
    input.deallocate()
  }

  /// One event; `range` includes the anchor and the tag of a node.
  struct Event {
    let kind: Kind
    let range: Range<Int>
    let anchor: String?
    let tag: String?
  }

  enum Kind {
    case end, documentStart
    case scalar(YAMLScalar.Style, String)
    case alias
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
  }

  func next() throws(YAMLError) -> Event {
    var event = cyaml_event()
    guard cyaml_next(reader, &event) != 0 else { throw problem() }
    let first = offsets.byte(event.start)
    return Event(
      kind: Self.kind(event), range: first..<max(first, offsets.byte(event.end)),
      anchor: event.anchor.map { String(cString: $0) }, tag: event.tag.map { String(cString: $0) })
  }

  private static func kind(_ event: cyaml_event) -> Kind {
    switch event.kind {
    case CYAML_DOCUMENT_START: .documentStart
    case CYAML_SCALAR: .scalar(style(event.style), text(event))
    case CYAML_ALIAS: .alias
    case CYAML_SEQUENCE_START: .sequenceStart
    case CYAML_SEQUENCE_END: .sequenceEnd
    case CYAML_MAPPING_START: .mappingStart
    case CYAML_MAPPING_END: .mappingEnd
    default: .end
    }
  }

  private static func style(_ style: cyaml_style) -> YAMLScalar.Style {
    switch style {
    case CYAML_SINGLE_QUOTED: .singleQuoted
    case CYAML_DOUBLE_QUOTED: .doubleQuoted
    case CYAML_LITERAL: .literal
    case CYAML_FOLDED: .folded
    default: .plain
    }
  }

  private static func text(_ event: cyaml_event) -> String {
    String(decoding: UnsafeRawBufferPointer(start: event.value, count: event.length), as: UTF8.self)
  }

  /// The problem reported by libyaml, reordered: the fault first, then its context.
  private func problem() -> YAMLError {
    let why = cyaml_why(reader)
    let fault = why.problem.map { String(cString: $0) } ?? "the YAML cannot be read"
    let context = why.context.map { " " + String(cString: $0) } ?? ""
    let place = why.is_byte != 0 ? start + why.place : offsets.byte(why.place)
    return YAMLError(fault + context, at: ByteOffset(min(place, bytes.count)), in: bytes)
  }
}
