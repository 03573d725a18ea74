import Notes

extension Note {
  /// The blocks after a heading and before the next one, whatever its level.
  func blocks(under heading: Int) -> Range<Int> {
    let start = heading + 1
    return start..<(blocks[start...].firstIndex { if case .heading = $0.kind { true } else { false } } ?? blocks.count)
  }
}
