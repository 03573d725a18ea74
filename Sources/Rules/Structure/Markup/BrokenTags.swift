import Analyses
import Linting
import Notes
import SourceText

/// Elements of HTML and JSX, their attributes, and the modules of MDX that a translation changed.
struct BrokenTags {
  private let paired: PairedInlines
  private let info: RuleInfo

  init(_ paired: PairedInlines, _ info: RuleInfo) { (self.paired, self.info) = (paired, info) }

  func diagnostics(_ explained: inout ExplainedLosses) -> [Diagnostic] {
    let modules = ModuleComparison(paired)
    return modules.changes.map { rename($0.source, $0.target) }
      + modules.lost.map {
        Diagnostic(info, at: $0.use.range, .isNotImported(text($0.use.name)), about: $0.statement.range)
      }
      + TagComparison(paired).findings.compactMap { diagnostic($0, &explained) }
  }

  private func diagnostic(_ finding: TagComparison.Finding, _ explained: inout ExplainedLosses) -> Diagnostic? {
    switch finding {
    case .renamed(let source, let target, let closing, let isCertain):
      renamed(source, target, closing, isCertain: isCertain)
    case .lost(let source, let pair): explained.insert(source.range, of: pair) ? lost(source, pair) : nil
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
        info, at: change.target, change.isName ? .isOtherAttribute(quoted(change)) : .isOtherValue(quoted(change)),
        about: change.source,
        detail: .replacements([
          Suggestion(paired.source.file.text(change.source), change.isFixed ? .safe : .unsafe, changesMarkup: true)
        ]))
    }
  }

  private func renamed(
    _ source: MarkupTag, _ target: MarkupTag, _ closing: MarkupTag?, isCertain: Bool
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

  private func lost(_ source: MarkupTag, _ pair: PairedInlines.Pair) -> Diagnostic {
    Diagnostic(
      info, at: LossPlace(paired, pair, []).word(for: Inline(.tag, source.range)),
      .isLost("<\(paired.source.file.text(source.name))>"), about: source.range)
  }

  private func rename(_ source: ByteRange, _ target: ByteRange) -> Diagnostic {
    let name = paired.source.file.text(source)
    return Diagnostic(
      info, at: target, .isOtherName("“\(name)”"), about: source,
      detail: .replacements([Suggestion(name, .unsafe, changesMarkup: true)]))
  }

  private func quoted(_ change: AttributeComparison.Change) -> String {
    Quotation.of(change.source, in: paired.source.file)
  }

  private func text(_ range: ByteRange) -> String { paired.note.file.text(range) }
}

extension Message {
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
