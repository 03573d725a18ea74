import Analyses
import Linting
import Notes
import SourceText

/// Elements of HTML and JSX, their attributes, the modules of MDX, and the keywords of boxes.
extension BrokenMarkup {
  func tags(_ paired: PairedInlines, _ explained: inout ExplainedLosses) -> [Diagnostic] {
    let modules = ModuleComparison(paired)
    return modules.changes.map { Self.rename($0.source, $0.target, paired) }
      + modules.lost.map {
        Diagnostic(
          Self.info, at: $0.use.range, .isNotImported(paired.note.file.text($0.use.name)), about: $0.statement.range)
      }
      + TagComparison(paired).findings.compactMap { Self.diagnostic($0, paired, &explained) }
  }

  /// The keywords of boxes.
  func directives(_ paired: PairedInlines) -> [Diagnostic] {
    DirectiveNames(paired).changes().map { change in
      let name = paired.source.file.text(change.source)
      return Diagnostic(
        Self.info, at: change.range, .isOtherKeyword(name), about: change.source,
        detail: .replacements([Suggestion(name, change.isKeyword ? .unsafe : .safe, changesMarkup: true)]))
    }
  }

  private static func diagnostic(
    _ finding: TagComparison.Finding, _ paired: PairedInlines, _ explained: inout ExplainedLosses
  ) -> Diagnostic? {
    let text = paired.note.file.text
    return switch finding {
    case .renamed(let source, let target, let closing, let isCertain):
      renamed(source, target, closing, isCertain: isCertain, paired)
    case .lost(let source, let pair): explained.insert(source.range, of: pair) ? lost(source, pair, paired) : nil
    case .unknown(let tag): Diagnostic(info, at: tag.range, .isSwallowed(Quotation.of(tag.range, in: paired.note.file)))
    case .notClosed(let tag): Diagnostic(info, at: tag.range, .isNotClosed("<\(text(tag.name))>"))
    case .notOpened(let tag): Diagnostic(info, at: tag.range, .isNotOpened("</\(text(tag.name))>"))
    case .crossed(let closing, let inner):
      Diagnostic(info, at: closing.range, .isCrossed("</\(text(closing.name))>", "<\(text(inner.name))>"))
    case .stray(let range, let isEscaped):
      // Without it in the source, this may be a program.
      Diagnostic(
        info, at: range, .isStray,
        detail: .replacements([Suggestion("&lt;", isEscaped ? .safe : .unsafe, changesMarkup: true)]))
    case .attribute(let change):
      Diagnostic(
        info, at: change.target,
        change.isName
          ? .isOtherAttribute(Quotation.of(change.source, in: paired.source.file))
          : .isOtherValue(Quotation.of(change.source, in: paired.source.file)),
        about: change.source,
        detail: .replacements([
          Suggestion(paired.source.file.text(change.source), change.isFixed ? .safe : .unsafe, changesMarkup: true)
        ]))
    }
  }

  private static func renamed(
    _ source: MarkupTag, _ target: MarkupTag, _ closing: MarkupTag?, isCertain: Bool, _ paired: PairedInlines
  ) -> Diagnostic {
    let name = paired.source.file.text(source.name)
    let places = [target.name] + (closing.map { [$0.name] } ?? [])
    return Diagnostic(
      info, at: target.range, .isRenamed("<\(name)>"), about: source.range,
      detail: .fixes([
        Fix(
          title: "write <\(name)>", applicability: isCertain ? .safe : .unsafe,
          edits: places.map { Edit(range: $0, text: name) }, changesMarkup: true)
      ]))
  }

  private static func lost(
    _ source: MarkupTag, _ pair: PairedInlines.Pair, _ paired: PairedInlines
  ) -> Diagnostic {
    Diagnostic(
      info, at: LossPlace(paired, pair, []).word(for: Inline(.tag, source.range)),
      .isLost("<\(paired.source.file.text(source.name))>"), about: source.range)
  }

  private static func rename(
    _ source: ByteRange, _ target: ByteRange, _ paired: PairedInlines
  ) -> Diagnostic {
    let name = paired.source.file.text(source)
    return Diagnostic(
      info, at: target, .isOtherName("“\(name)”"), about: source,
      detail: .replacements([Suggestion(name, .unsafe, changesMarkup: true)]))
  }
}

extension Message {
  fileprivate static func isOtherKeyword(_ name: String) -> Message {
    Message("the keyword of this box is “\(name)” in the source, restore it")
  }
  fileprivate static func isRenamed(_ tag: String) -> Message { Message("the source has \(tag) here, restore it") }
  fileprivate static func isLost(_ tag: String) -> Message { Message("\(tag) of the source is lost here, add it") }
  fileprivate static func isSwallowed(_ tag: String) -> Message {
    Message("\(tag) is read as a tag and not shown, write it as code or with &lt;")
  }
  fileprivate static func isNotClosed(_ tag: String) -> Message { Message("\(tag) is not closed, close it") }
  fileprivate static func isNotOpened(_ tag: String) -> Message { Message("\(tag) closes nothing, open it before") }
  fileprivate static func isCrossed(_ closing: String, _ inner: String) -> Message {
    Message("\(closing) comes before the end of the \(inner) inside, which MDX does not compile: close \(inner) first")
  }
  fileprivate static let isStray: Message = "MDX reads this as the start of a tag, write &lt;"
  fileprivate static func isOtherAttribute(_ name: String) -> Message {
    Message("the source has the attribute \(name) here, restore it")
  }
  fileprivate static func isOtherValue(_ value: String) -> Message {
    Message("the source has \(value) here, which a program reads, restore it")
  }
  fileprivate static func isOtherName(_ name: String) -> Message {
    Message("the source’s name is \(name), restore it")
  }
  fileprivate static func isNotImported(_ name: String) -> Message {
    Message("<\(name)> is not imported as in the source, add the import")
  }
}
