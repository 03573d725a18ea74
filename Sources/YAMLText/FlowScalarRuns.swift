import SourceText

/// The runs of a plain or quoted scalar: escapes decoded, line ends folded.
struct FlowScalarRuns {
  private let style: YAMLScalar.Style
  private let bytes: [UInt8]
  private let content: Range<Int>

  init(_ style: YAMLScalar.Style, _ bytes: [UInt8], _ content: Range<Int>) {
    self.style = style
    self.bytes = bytes
    self.content = content
  }

  /// Nil when an escape is broken.
  var runs: [YAMLRun]? {
    var runs: [YAMLRun] = []
    var start = content.lowerBound
    var index = start
    while index < content.upperBound {
      guard let special = special(at: index) else { return nil }
      guard special.end > index else {
        index += 1
        continue
      }
      append(start..<index, .verbatim, to: &runs)
      append(index..<special.end, .decoded(special.text), to: &runs)
      index = special.end
      start = index
    }
    append(start..<content.upperBound, .verbatim, to: &runs)
    return runs
  }

  private func append(_ range: Range<Int>, _ content: YAMLRun.Content, to runs: inout [YAMLRun]) {
    guard !range.isEmpty, content != .decoded("") else { return }
    runs.append(YAMLRun(ByteRange(range.lowerBound, range.upperBound), content))
  }

  /// What stands at `index` for something else, and where it ends: there, when it stands for itself; nil when broken.
  private func special(at index: Int) -> (text: String, end: Int)? {
    switch bytes[index] {
    case 0x20, 0x09, 0x0A, 0x0D: return fold(at: index)
    case UInt8(ascii: "'") where style == .singleQuoted: return ("'", index + 2)
    case UInt8(ascii: "\\") where style == .doubleQuoted: return escape(at: index)
    default: return ("", index)
    }
  }

  /// Blanks around line ends: one line end is a space, of more all but the first are kept.
  private func fold(at start: Int, isEscaped: Bool = false) -> (text: String, end: Int) {
    var index = start
    var breaks = 0
    while index < content.upperBound {
      let end = ScalarSource.lineEnd(index..<content.upperBound, bytes)
      if end.lowerBound == index && !end.isEmpty {
        breaks += 1
        index = end.upperBound
      } else if bytes[index] == 0x20 || bytes[index] == 0x09 {
        index += 1
      } else {
        break
      }
    }
    if breaks == 0 { return ("", start) }
    return (breaks > 1 ? String(repeating: "\n", count: breaks - 1) : isEscaped ? "" : " ", index)
  }

  /// YAML 1.1 §5.6 as libyaml reads it.
  private func escape(at index: Int) -> (text: String, end: Int)? {
    guard index + 1 < content.upperBound else { return nil }
    let letter = Unicode.Scalar(bytes[index + 1])
    switch letter {
    case "\n", "\r": return fold(at: index + 1, isEscaped: true)
    case "x": return scalar(at: index, digits: 2)
    case "u": return scalar(at: index, digits: 4)
    case "U": return scalar(at: index, digits: 8)
    default:
      guard let text = Self.escapes[letter] else { return nil }
      return (text, index + 2)
    }
  }

  private func scalar(at index: Int, digits: Int) -> (text: String, end: Int)? {
    let end = index + 2 + digits
    guard end <= content.upperBound,
      let value = UInt32(String(decoding: bytes[index + 2..<end], as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (String(scalar), end)
  }

  private static let escapes: [Unicode.Scalar: String] = [
    "0": "\0", "a": "\u{7}", "b": "\u{8}", "t": "\t", "\t": "\t", "n": "\n", "v": "\u{B}", "f": "\u{C}", "r": "\r",
    "e": "\u{1B}", " ": " ", "\"": "\"", "/": "/", "\\": "\\", "N": "\u{85}", "_": "\u{A0}", "L": "\u{2028}",
    "P": "\u{2029}",
  ]
}
