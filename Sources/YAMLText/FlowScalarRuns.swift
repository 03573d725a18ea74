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

  /// Nil when an escape is malformed. Linear.
  var runs: [YAMLRun]? {
    var runs: [YAMLRun] = []
    var start = content.lowerBound
    var index = start
    while index < content.upperBound {
      guard let part = part(at: index) else { return nil }
      if let text = part.text {
        append(start..<index, .verbatim, to: &runs)
        append(index..<part.end, .decoded(text), to: &runs)
        start = part.end
      }
      index = part.end
    }
    append(start..<content.upperBound, .verbatim, to: &runs)
    return runs
  }

  private func append(_ range: Range<Int>, _ content: YAMLRun.Content, to runs: inout [YAMLRun]) {
    guard !range.isEmpty, content != .decoded("") else { return }
    runs.append(YAMLRun(ByteRange(range.lowerBound, range.upperBound), content))
  }

  /// Some bytes of the scalar, at least one.
  private struct Part {
    /// The decoded text; nil when it equals the bytes.
    let text: String?
    let end: Int
  }

  /// The part that starts at `index`; nil when it is malformed.
  private func part(at index: Int) -> Part? {
    switch bytes[index] {
    case 0x20, 0x09, 0x0A, 0x0D: return fold(at: index)
    case UInt8(ascii: "'") where style == .singleQuoted:
      return index + 2 <= content.upperBound ? Part(text: "'", end: index + 2) : nil
    case UInt8(ascii: "\\") where style == .doubleQuoted: return escape(at: index)
    default: return Part(text: nil, end: index + 1)
    }
  }

  /// Folds white space around line ends: one line end becomes a space, of several all but the first are kept. Linear in
  /// the white space.
  private func fold(at start: Int, isEscaped: Bool = false) -> Part {
    var index = start
    var breaks = 0
    while index < content.upperBound {
      if bytes[index] == 0x0A || bytes[index] == 0x0D {
        breaks += 1
        index = ScalarSource.lineEnd(index..<content.upperBound, bytes).upperBound
      } else if bytes[index] == 0x20 || bytes[index] == 0x09 {
        index += 1
      } else {
        break
      }
    }
    let folded = breaks > 1 ? String(repeating: "\n", count: breaks - 1) : isEscaped ? "" : " "
    return Part(text: breaks == 0 ? nil : folded, end: index)
  }

  /// YAML 1.1 §5.6 as libyaml reads it.
  private func escape(at index: Int) -> Part? {
    guard index + 1 < content.upperBound else { return nil }
    let letter = Unicode.Scalar(bytes[index + 1])
    switch letter {
    case "\n", "\r": return fold(at: index + 1, isEscaped: true)
    case "x": return scalar(at: index, digits: 2)
    case "u": return scalar(at: index, digits: 4)
    case "U": return scalar(at: index, digits: 8)
    default:
      guard let text = Self.escapes[letter] else { return nil }
      return Part(text: text, end: index + 2)
    }
  }

  private func scalar(at index: Int, digits: Int) -> Part? {
    let end = index + 2 + digits
    guard end <= content.upperBound,
      let value = UInt32(String(decoding: bytes[index + 2..<end], as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return Part(text: String(scalar), end: end)
  }

  private static let escapes: [Unicode.Scalar: String] = [
    "0": "\0", "a": "\u{7}", "b": "\u{8}", "t": "\t", "\t": "\t", "n": "\n", "v": "\u{B}", "f": "\u{C}", "r": "\r",
    "e": "\u{1B}", " ": " ", "\"": "\"", "/": "/", "\\": "\\", "N": "\u{85}", "_": "\u{A0}", "L": "\u{2028}",
    "P": "\u{2029}",
  ]
}
