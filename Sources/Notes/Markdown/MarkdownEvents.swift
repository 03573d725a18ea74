internal import CMarkdown

/// The events of md4c for a text, in order; offsets count from the first byte of the file.
final class MarkdownEvents {
  typealias Event = cmarkdown_event
  private var events = cmarkdown_events()

  /// Parses `bytes[start..<count]`, which 16 zero bytes must follow.
  init?(_ bytes: [UInt8], start: Int, count: Int, isMDX: Bool) {
    let options: UInt32 = isMDX ? 1 : 0
    guard bytes.count >= count + 16, count < Int(UInt32.max),
      cmarkdown_parse(bytes, UInt32(start), UInt32(count), options, &events) == 0
    else { return nil }
  }

  deinit { cmarkdown_free(&events) }

  var count: Int { events.count }

  subscript(index: Int) -> Event {
    precondition(index < events.count, "an event that md4c reported")
    return events.items[index]
  }

  /// The offset of the next event after `index` that has one; nil when the block ends before, or when none of the next
  /// few has one.
  func nextOffset(after index: Int) -> Int? {
    for i in (index + 1)..<max(index + 1, min(count, index + 33)) {
      let event = self[i]
      if event.kind == .CMARKDOWN_LEAVE_BLOCK { return nil }
      if event.range != nil, event.kind != .CMARKDOWN_TITLE, event.kind != .CMARKDOWN_DESTINATION {
        return Int(event.offset)
      }
    }
    return nil
  }

  /// The offset of the first event after `index` that has one, in any block; those of titles and destinations do not
  /// count, because they may be in a definition elsewhere. `memo` makes all calls with growing indices linear together.
  func nextPlace(after index: Int, _ memo: inout PlaceMemo) -> Int? {
    if memo.index <= index {
      memo.index = index + 1
      while memo.index < count, !hasPlace(memo.index) { memo.index += 1 }
    }
    return memo.index < count ? Int(self[memo.index].offset) : nil
  }

  private func hasPlace(_ index: Int) -> Bool {
    let event = self[index]
    guard event.range != nil else { return false }
    switch event.kind {
    case .CMARKDOWN_TITLE, .CMARKDOWN_DESTINATION: return false
    default: return true
    }
  }

  /// The event that was found last.
  struct PlaceMemo {
    fileprivate var index = 0
  }
}

extension cmarkdown_event {
  /// The bytes of the file, or nil when md4c created the text itself.
  var range: Range<Int>? {
    offset == UInt32.max ? nil : Int(offset)..<(Int(offset) + Int(length))
  }

  var block: cmarkdown_block? { cmarkdown_block(rawValue: type) }
  var span: cmarkdown_span? { cmarkdown_span(rawValue: type) }
  var text: cmarkdown_text? { cmarkdown_text(rawValue: type) }
}

extension MarkdownReader {
  /// The file that the Markdown parser was loaded from; nil where the system does not provide it.
  package static var libraryFile: String? { cmarkdown_library().map { String(cString: $0) } }
}
