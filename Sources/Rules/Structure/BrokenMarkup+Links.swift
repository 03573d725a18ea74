import Analyses
import Linting
import Notes
import SourceText

/// Links and addresses that nobody can follow.
extension BrokenMarkup {
  /// Links whose brackets were separated.
  func partedLinks(_ paired: PairedInlines, _ explained: inout ExplainedLosses) -> [Diagnostic] {
    let found = PartedLink.all(in: paired)
    // In the order of the source: losses are added after the last one in constant time.
    for link in found.sorted(by: { $0.source.range.start < $1.source.range.start }) {
      explained.insert(link.source.range, of: link.pair)
    }
    return found.map { link in
      let fix = Fix(
        title: "write the brackets of the link", applicability: link.isClosed ? .safe : .displayOnly, edits: link.edits,
        changesMarkup: true)
      return Diagnostic(Self.info, at: link.range, .isParted, about: link.source.range, detail: .fixes([fix]))
    }
  }

  /// Links that became code.
  func codedLinks(_ paired: PairedInlines, _ explained: inout ExplainedLosses) -> [Diagnostic] {
    CodedLink.all(in: paired).compactMap { found in
      if let pair = found.pair {
        guard !found.showsAddress else {
          explained.insert(found.link.range)
          return nil
        }
        explained.insert(found.link.range, of: pair)
      }
      guard !found.showsAddress else { return nil }
      return Diagnostic(
        Self.info, at: found.span.range, .isCode, about: found.link.range,
        detail: found.isWhole
          ? .replacements([Suggestion(paired.note.file.text(found.span.content), .safe, changesMarkup: true)]) : .none)
    }
  }

  /// Addresses that run on over the text after them.
  func swallowedText(_ paired: PairedInlines) -> [Diagnostic] {
    SwallowedText.all(in: paired).map { found in
      Diagnostic(
        Self.info, at: ByteRange(found.address.start, found.text.end),
        .isSwallowed(Quotation.of(found.text, in: paired.note.file)), about: found.source.range,
        detail: .fixes([Self.fix(found)]))
    }
  }

  private static func fix(_ found: SwallowedText) -> Fix {
    let (start, end) = (found.address.start, found.address.end)
    guard found.mayHaveBrackets else {
      return Fix(
        title: "put a space after the address", applicability: .unsafe,
        edits: [Edit(range: ByteRange(end, end), text: " ")], changesMarkup: true)
    }
    return Fix(
      title: "put the address in <…>", applicability: .unsafe,
      edits: [Edit(range: ByteRange(start, start), text: "<"), Edit(range: ByteRange(end, end), text: ">")],
      changesMarkup: true)
  }
}

extension Message {
  fileprivate static let isParted: Message = "this link is broken: its brackets are separated"
  fileprivate static let isCode: Message = "this link is code and cannot be followed, remove the backticks"
  fileprivate static func isSwallowed(_ text: String) -> Message {
    Message("the address runs on over \(text) on GitHub, put it in <…> or a space after it")
  }
}
