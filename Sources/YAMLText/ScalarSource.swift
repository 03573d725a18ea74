import SourceText

/// A scalar in the file: maps its text back to its bytes. The rules for folding and escapes are those of YAML 1.1 as
/// implemented by libyaml; their result is compared with libyaml's own text, and if the two ever differ, one run covers
/// the whole scalar.
struct ScalarSource {
  let range: Range<Int>
  private let style: YAMLScalar.Style
  private let text: String
  private let bytes: [UInt8]

  /// - Parameter range: the range from libyaml, without anchor and tag.
  init(style: YAMLScalar.Style, text: String, bytes: [UInt8], range: Range<Int>) {
    self.style = style
    self.text = text
    self.bytes = bytes
    self.range = style.isBlock ? range.lowerBound..<Self.blockEnd(range, bytes) : range
  }

  var scalar: YAMLScalar { YAMLScalar(style: style, text: text, runs: runs) }

  private var runs: [YAMLRun] {
    if range.isEmpty { return [] }
    let candidate = style.isBlock ? blockRuns : FlowScalarRuns(style, bytes, content).runs
    if let candidate, joined(candidate).utf8.elementsEqual(text.utf8) { return candidate }
    return text.isEmpty ? [] : [YAMLRun(ByteRange(content.lowerBound, content.upperBound), .decoded(text))]
  }

  /// The content without quotes; for a block scalar, the lines below its first.
  private var content: Range<Int> {
    if style.isQuoted && range.count >= 2 { return range.lowerBound + 1..<range.upperBound - 1 }
    if style.isBlock { return Self.lineEnd(range, bytes).upperBound..<range.upperBound }
    return range
  }

  /// The indentation is that of the first line with text, or less if a number follows the `|`: then libyaml's text
  /// keeps the remaining spaces.
  private var blockRuns: [YAMLRun]? {
    let scan = BlockScalarRuns(isFolded: style == .folded, bytes, content)
    let first = text.utf8.split(separator: 0x0A).first { line in line.contains { $0 != 0x20 } }
    let kept = first?.prefix { $0 == 0x20 }.count ?? 0
    let runs = scan.runs(indentation: max(0, scan.firstIndentation - kept))
    // libyaml decides how many line ends are kept at the end: they come after the range.
    guard let end = missingEnd(joined(runs)) else { return nil }
    return end.isEmpty ? runs : runs + [YAMLRun(ByteRange(range.upperBound, range.upperBound), .decoded(end))]
  }

  /// The line ends that `text` has after `start`; nil when anything else follows.
  private func missingEnd(_ start: String) -> String? {
    guard text.utf8.starts(with: start.utf8) else { return nil }
    let end = text.utf8.dropFirst(start.utf8.count)
    return end.allSatisfy({ $0 == 0x0A }) ? String(decoding: end, as: UTF8.self) : nil
  }

  private func joined(_ runs: [YAMLRun]) -> String {
    var result = ""
    for run in runs {
      switch run.content {
      case .verbatim: result += String(decoding: bytes[run.range.start.value..<run.range.end.value], as: UTF8.self)
      case .decoded(let text): result += text
      }
    }
    return result
  }

  /// The end of the last line that is not blank.
  private static func blockEnd(_ range: Range<Int>, _ bytes: [UInt8]) -> Int {
    var end = range.upperBound
    var index = range.upperBound
    while index > range.lowerBound {
      index -= 1
      if bytes[index] == 0x0A || bytes[index] == 0x0D {
        end = index
      } else if bytes[index] != 0x20 && bytes[index] != 0x09 {
        return end
      }
    }
    return range.lowerBound
  }

  /// The first line end at or after the start of `range`.
  static func lineEnd(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    guard let start = range.first(where: { bytes[$0] == 0x0A || bytes[$0] == 0x0D }) else {
      return range.upperBound..<range.upperBound
    }
    let isPair = bytes[start] == 0x0D && start + 1 < range.upperBound && bytes[start + 1] == 0x0A
    return start..<start + (isPair ? 2 : 1)
  }
}
