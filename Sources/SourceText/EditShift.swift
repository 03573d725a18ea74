/// Maps the bytes of a file to their places after a set of edits.
package struct EditShift {
  private let edits: [Edit]
  /// The start of each edit's text afterwards.
  private let starts: [Int]

  /// Linear in the edits.
  package init(_ set: EditSet) {
    edits = set.edits
    var growth = 0
    starts = set.edits.map { edit in
      defer { growth += edit.text.utf8.count - edit.range.count }
      return edit.range.start.value + growth
    }
  }

  /// The place of `range` afterwards, including insertions at its ends; a partly replaced range maps to the whole
  /// replacement. Logarithmic.
  package func callAsFunction(_ range: ByteRange) -> ByteRange {
    ByteRange(shifted(range.start.value, isEnd: false), shifted(range.end.value, isEnd: true))
  }

  /// The range that edit number `index` wrote.
  package func written(_ index: Int) -> ByteRange {
    ByteRange(starts[index], starts[index] + edits[index].text.utf8.count)
  }

  private func shifted(_ offset: Int, isEnd: Bool) -> Int {
    // The first edit that ends after the offset, or touches it.
    let index = edits.partitioningIndex { isEnd ? $0.range.end.value > offset : $0.range.end.value >= offset }
    if index < edits.count, edits[index].range.start.value <= offset {
      let edit = edits[index]
      if isEnd, edit.range.start.value == offset, !edit.range.isEmpty { return starts[index] }
      if !isEnd, edit.range.end.value == offset, !edit.range.isEmpty { return written(index).end.value }
      return isEnd ? written(index).end.value : starts[index]
    }
    guard index > 0 else { return offset }
    return written(index - 1).end.value + offset - edits[index - 1].range.end.value
  }
}
