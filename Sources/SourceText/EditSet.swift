/// Edits of one file that can all be made in one pass: sorted, and without contact between each other.
///
/// ```swift
/// var edits = EditSet()
/// edits.insert([Edit(range: ByteRange(0, 3), text: "Das")])  // true
/// edits.insert([Edit(range: ByteRange(2, 5), text: "x")])  // false, and nothing changes
/// edits.applied(to: Array("Der Haus".utf8))  // "Das Haus"
/// ```
public struct EditSet: Sendable {
  /// In the order of the file.
  public private(set) var edits: [Edit] = []

  /// No edits.
  public init() {}

  /// Whether there is nothing to do.
  public var isEmpty: Bool { edits.isEmpty }

  /// Adds edits that are applied together or not at all. They are refused if one touches an earlier edit: text right
  /// next to a change must be checked again after it. Logarithmic in the order of the file.
  /// - Parameter group: sorted, not overlapping.
  /// - Returns: whether they were added: all of them or none.
  @discardableResult
  public mutating func insert(_ group: [Edit]) -> Bool {
    let places = group.map { place(of: $0.range) }
    guard !places.contains(nil), isApart(group) else { return false }
    for (edit, place) in zip(group, places).reversed() {
      if let place { edits.insert(edit, at: place) }
    }
    return true
  }

  /// The text after all edits, in one pass. Every range must be inside `bytes`.
  public func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.text.utf8.count })
    var at = 0
    for edit in edits {
      result += bytes[at..<edit.range.start.value]
      result += edit.text.utf8
      at = edit.range.end.value
    }
    result += bytes[at...]
    return result
  }

  /// Where an edit of `range` belongs; nil when it touches an existing one.
  private func place(of range: ByteRange) -> Int? {
    let next = edits.partitioningIndex { $0.range.start >= range.start }
    if next > 0, edits[next - 1].range.end >= range.start { return nil }
    if next < edits.count, edits[next].range.start <= range.end { return nil }
    return next
  }

  private func isApart(_ group: [Edit]) -> Bool {
    zip(group, group.dropFirst()).allSatisfy { $0.range.end <= $1.range.start && $0.range.start < $1.range.start }
  }
}
