import Analyses
import Linting
import Notes
import SourceText

/// Links that became code: nobody can follow them.
struct CodedLinks {
  private var found: [Diagnostic] = []

  /// Linear in the inlines.
  init(_ paired: PairedInlines, _ ledger: LossLedger, _ info: RuleInfo) {
    for pair in paired.pairs {
      let spans = pair.targets.filter { $0.kind == .codeSpan && paired.note.bytes($0.content).count <= Self.longest }
      guard !spans.isEmpty else { continue }
      var links = Self.links(pair, paired)
      for span in spans where !links.isEmpty {
        let code = paired.note.bytes(span.content)
        guard let destination = Self.destination(code), let link = links.removeValue(forKey: destination) else {
          continue
        }
        _ = ledger.isFirst(pair, link.range)
        let isWhole = code.first == UInt8(ascii: "[") && code.last == UInt8(ascii: ")")
        found.append(
          Diagnostic(
            info, at: span.range, .isCode, about: link.range,
            detail: isWhole
              ? .replacements([Suggestion(paired.note.file.text(span.content), .safe, changesMarkup: true)]) : .none))
      }
    }
  }

  func diagnostics() -> [Diagnostic] { found }

  private static let longest = 2048

  /// The links of the source, by destination, that the translation does not have, and that the source does not show as
  /// code.
  private static func links(_ pair: PairedInlines.Pair, _ paired: PairedInlines) -> [ArraySlice<UInt8>: Inline] {
    var links: [ArraySlice<UInt8>: Inline] = [:]
    for link in pair.sources where link.isLink {
      if let target = link.target { links[paired.source.bytes(target)] = link }
    }
    for link in pair.targets where link.isLink {
      if let target = link.target { links[paired.note.bytes(target)] = nil }
    }
    for code in pair.sources where code.kind == .codeSpan {
      if let destination = destination(paired.source.bytes(code.content)) { links[destination] = nil }
    }
    return links
  }

  /// That of the link in the text of a span, or the span itself when it is an address.
  private static func destination(_ code: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let open = code.indices.first { i in
      code[i] == UInt8(ascii: "]") && i + 1 < code.endIndex && code[i + 1] == UInt8(ascii: "(")
    }
    guard let open else { return code.starts(with: "http".utf8) ? code : nil }
    let rest = code[(open + 2)...]
    return rest.firstIndex { $0 == UInt8(ascii: ")") || $0 <= 0x20 }.map { rest[..<$0] }
  }
}

extension Message {
  fileprivate static let isCode: Message = "this link is code and cannot be followed, remove the backticks"
}
