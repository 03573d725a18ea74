import Linting
import Notes
import SourceText

/// Finds a page that stands as a whole inside one code fence.
struct FencedPage {
  private let context: LintContext

  init(_ context: LintContext) { self.context = context }

  func findings() -> [Diagnostic] {
    let body = context.note.blocks.filter { !$0.isFrontMatter && !isComment($0) }
    guard body.count == 1, let only = body.first, case .code(let info) = only.kind else { return [] }
    let language = info.lowercased()
    guard ["markdown", "md", "mdx"].contains(language) || (language.isEmpty && context.sourceNote != nil) else {
      return []
    }
    if let source = context.sourceNote, source.blocks.filter({ !$0.isFrontMatter }).count < 2 { return [] }
    let bytes = context.note.file.bytes
    guard let fence = fence(before: only.range.start.value, bytes) else { return [] }
    let range = ByteRange(fence.lowerBound, fence.upperBound)
    return [
      Diagnostic(
        ModelPreamble.info, severity: context.sourceNote == nil ? .warning : .error, at: range, .unwrap,
        detail: .fixes(unwrapping(fence, only, bytes)))
    ]
  }

  private func isComment(_ block: Block) -> Bool {
    block.kind == .html && context.note.file.bytes[block.range.start.value...].starts(with: Array("<!--".utf8))
  }

  /// The opening line of the fence whose content starts at `start`; or the line at `start` itself.
  private func fence(before start: Int, _ bytes: [UInt8]) -> Range<Int>? {
    var lower = start
    while lower > 0, bytes[lower - 1] != 0x0A { lower -= 1 }
    if !isFence(lower, bytes) {
      guard lower > 0 else { return nil }
      lower -= 1
      while lower > 0, bytes[lower - 1] != 0x0A { lower -= 1 }
    }
    lower = max(lower, context.note.file.byteOrderMarkLength)
    guard isFence(lower, bytes) else { return nil }
    var upper = lower
    while upper < bytes.count, bytes[upper] != 0x0A, bytes[upper] != 0x0D { upper += 1 }
    return lower..<upper
  }

  private func isFence(_ at: Int, _ bytes: [UInt8]) -> Bool {
    let start = max(at, context.note.file.byteOrderMarkLength)
    return bytes[start...].starts(with: Array("```".utf8)) || bytes[start...].starts(with: Array("~~~".utf8))
  }

  /// Deletes the opening line, and the closing one where there is one.
  private func unwrapping(_ fence: Range<Int>, _ block: Block, _ bytes: [UInt8]) -> [Fix] {
    var open = fence.upperBound
    while open < bytes.count, bytes[open] == 0x0D || bytes[open] == 0x0A {
      open += 1
      if bytes[open - 1] == 0x0A { break }
    }
    var edits = [Edit(range: ByteRange(fence.lowerBound, open), text: "")]
    var end = bytes.count
    while end > open, bytes[end - 1] <= 0x20 { end -= 1 }
    var start = end
    while start > open, bytes[start - 1] != 0x0A { start -= 1 }
    if start > open, isFence(start, bytes) {
      edits.append(Edit(range: ByteRange(start, bytes.count), text: ""))
    }
    return [Fix(title: "take the page out of the fence", applicability: .unsafe, edits: edits, changesMarkup: true)]
  }
}

extension Message {
  fileprivate static let unwrap: Message = "the whole page stands in a code fence, take it out"
}

extension Block {
  fileprivate var isFrontMatter: Bool { if case .frontMatter = kind { true } else { false } }
}
