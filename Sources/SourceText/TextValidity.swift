/// Checks that a file is text, before anything else reads the bytes.
package enum TextValidity {
  /// The first reason why `bytes` are not UTF-8 text, or nil. An empty file is text.
  static func problem(path: String, bytes: [UInt8]) -> FileProblem? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return FileProblem(
        path: path, line: 1, byte: ByteOffset(0), message: "the file is UTF-16, convert it to UTF-8")
    }
    guard let bad = firstBad(bytes) else { return nil }
    let line = LineIndex(Array(bytes[..<bad])).count
    let hex = String(bytes[bad], radix: 16, uppercase: true)
    let message: String
    if bytes[bad] == 0 {
      message = isBinary(bytes) ? binaryMessage : "NUL byte, remove it or exclude the file"
    } else {
      message = "invalid UTF-8: byte 0x\(hex.count == 1 ? "0" + hex : hex), convert the file to UTF-8"
    }
    return FileProblem(path: path, line: line, byte: ByteOffset(bad), message: message)
  }

  /// The problem with a file that starts with `bytes`, if they are certainly not text; nil when the file may be valid.
  /// Returns the same as `problem` for the whole file.
  package static func binary(path: String, _ bytes: [UInt8]) -> FileProblem? {
    isBinary(bytes) ? problem(path: path, bytes: bytes) : nil
  }

  private static let binaryMessage = "the file is binary, exclude it"

  private static func isBinary(_ bytes: [UInt8]) -> Bool { bytes.prefix(8192).count { $0 == 0 } > 8 }

  /// Offset of the first NUL or of the first byte of the first ill-formed sequence (Unicode 15, table 3-7).
  private static func firstBad(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { b -> Int? in
      var i = 0
      let n = b.count
      func trail(_ k: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool { k < n && b[k] >= low && b[k] <= high }
      while i < n {
        let c = b[i]
        switch c {
        case 0x01...0x7F: i += 1
        case 0xC2...0xDF where trail(i + 1): i += 2
        case 0xE0 where trail(i + 1, 0xA0) && trail(i + 2): i += 3
        case 0xED where trail(i + 1, 0x80, 0x9F) && trail(i + 2): i += 3
        case 0xE1...0xEC where trail(i + 1) && trail(i + 2): i += 3
        case 0xEE...0xEF where trail(i + 1) && trail(i + 2): i += 3
        case 0xF0 where trail(i + 1, 0x90) && trail(i + 2) && trail(i + 3): i += 4
        case 0xF1...0xF3 where trail(i + 1) && trail(i + 2) && trail(i + 3): i += 4
        case 0xF4 where trail(i + 1, 0x80, 0x8F) && trail(i + 2) && trail(i + 3): i += 4
        default: return i
        }
      }
      return nil
    }
  }
}
