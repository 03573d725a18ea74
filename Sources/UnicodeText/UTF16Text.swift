internal import CICU

/// Calls into ICU that write UTF-16 and return the required capacity.
enum UTF16Text {
  /// Runs `body` with a buffer of `capacity`, and once more with a larger one when ICU asks for it.
  /// - Returns: nil when ICU fails, so that each caller says what counts instead.
  static func grown(
    capacity: Int, _ body: (UnsafeMutablePointer<UInt16>, Int32, inout Int32) -> Int32
  ) -> String? {
    var units = [UInt16](repeating: 0, count: max(16, capacity))
    for _ in 0..<2 {
      var status: Int32 = 0
      let count = units.withUnsafeMutableBufferPointer { buffer -> Int in
        guard let base = buffer.baseAddress else { return 0 }
        return Int(body(base, Int32(buffer.count), &status))
      }
      guard status == 0 else { return nil }
      if count <= units.count { return String(utf16: units[..<count]) }
      units = [UInt16](repeating: 0, count: count)
    }
    return nil
  }
}
