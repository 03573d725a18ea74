/// A change of an input that libFuzzer does not make by itself. The same seed makes the same change.
struct Mutation {
  private let seed: UInt32

  init(seed: UInt32) { self.seed = seed }

  /// `bytes` changed, of at most `limit` bytes; nil when libFuzzer's own mutations should be used.
  func change(_ bytes: [UInt8], upTo limit: Int) -> [UInt8]? {
    var numbers = Numbers(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
    switch numbers.next(below: 8) {
    case 0: return repeating(bytes, limit, &numbers)
    case 1: return movingLine(bytes, limit, &numbers)
    default: return nil
    }
  }

  private func repeating(_ bytes: [UInt8], _ limit: Int, _ numbers: inout Numbers) -> [UInt8]? {
    let start = numbers.next(below: bytes.count)
    let length = min(bytes.count - start, 1 + numbers.next(below: numbers.next(below: 2) == 0 ? 4 : 64))
    let times = min(1 << numbers.next(below: 10), (limit - bytes.count) / length)
    guard times > 0 else { return nil }
    let part = bytes[start..<start + length]
    return bytes[..<start] + Array(repeatElement(part, count: times).joined()) + bytes[start...]
  }

  private func movingLine(_ bytes: [UInt8], _ limit: Int, _ numbers: inout Numbers) -> [UInt8]? {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.count > 2 else { return nil }
    let line = lines[numbers.next(below: lines.count)]
    if numbers.next(below: 2) == 0 { lines.remove(at: numbers.next(below: lines.count)) }
    lines.insert(line, at: numbers.next(below: lines.count + 1))
    let changed = Array(lines.joined(separator: [0x0A]))
    return changed.count <= limit ? changed : nil
  }

  /// Marsaglia's xorshift64* (2003).
  private struct Numbers {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state ^= state >> 12
      state ^= state << 25
      state ^= state >> 27
      return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % bound
    }
  }
}
