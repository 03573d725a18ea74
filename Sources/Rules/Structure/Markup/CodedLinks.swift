import Analyses
import Linting
import Notes
import SourceText

/// Links that became code: nobody can follow them.
struct CodedLinks {
  private var found: [Diagnostic] = []

  /// Linear in the inlines. A block that is all code may have been left unpaired.
  init(_ paired: PairedInlines, _ explained: inout ExplainedLosses, _ info: RuleInfo) {
    for pair in paired.pairs {
      for (link, span) in Self.coded(pair.sources, pair.targets, paired) {
        if Self.showsAddress(link, paired.source) {
          explained.insert(link.range)
        } else {
          explained.insert(link.range, of: pair)
          add(link, span, paired, info)
        }
      }
    }
    for (link, span) in Self.coded(paired.unpaired.sources[...], paired.unpaired.targets[...], paired)
    where !Self.showsAddress(link, paired.source) {
      add(link, span, paired, info)
    }
  }

  private mutating func add(_ link: Inline, _ span: Inline, _ paired: PairedInlines, _ info: RuleInfo) {
    let code = paired.note.bytes(span.content)
    found.append(
      Diagnostic(
        info, at: span.range, .isCode, about: link.range,
        detail: Self.isOneLink(code)
          ? .replacements([Suggestion(paired.note.file.text(span.content), .safe, changesMarkup: true)]) : .none))
  }

  /// Whether a text is one link and nothing else: its brackets are those of the link.
  private static func isOneLink(_ code: ArraySlice<UInt8>) -> Bool {
    func count(_ byte: UInt8) -> Int { code.count { $0 == byte } }
    return code.first == UInt8(ascii: "[") && code.last == UInt8(ascii: ")")
      && "[]()".utf8.allSatisfy { count($0) == 1 } && !code.contains(UInt8(ascii: "\\"))
  }

  /// Links of the source, each with the code span that shows it.
  private static func coded(
    _ sources: ArraySlice<Inline>, _ targets: ArraySlice<Inline>, _ paired: PairedInlines
  ) -> [(link: Inline, span: Inline)] {
    let spans = targets.filter { $0.kind == .codeSpan && paired.note.bytes($0.content).count <= longest }
    guard !spans.isEmpty else { return [] }
    var links = links(sources, targets, paired)
    return spans.compactMap { span in
      guard let destination = destination(paired.note.bytes(span.content)),
        let link = links.removeValue(forKey: destination)
      else { return nil }
      return (link, span)
    }
  }

  func diagnostics() -> [Diagnostic] { found }

  private static let longest = 2048

  /// The links of the source, by destination, that the translation does not have, and that the source does not show as
  /// code.
  private static func links(
    _ sources: ArraySlice<Inline>, _ targets: ArraySlice<Inline>, _ paired: PairedInlines
  ) -> [ArraySlice<UInt8>: Inline] {
    var links: [ArraySlice<UInt8>: Inline] = [:]
    for link in sources where link.isLink {
      if let target = link.target { links[paired.source.bytes(target)] = link }
    }
    for link in targets where link.isLink {
      if let target = link.target { links[paired.note.bytes(target)] = nil }
    }
    for code in sources where code.kind == .codeSpan {
      if let destination = destination(paired.source.bytes(code.content)) { links[destination] = nil }
    }
    return links
  }

  /// Whether a reader sees the address: as code it can still be read and copied.
  private static func showsAddress(_ link: Inline, _ source: Note) -> Bool {
    guard link.kind != .address, let target = link.target else { return true }
    return source.bytes(link.content).elementsEqual(source.bytes(target))
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
