/// Finds the places of one name in long texts: linear in both, whatever repeats in them (Knuth, Morris and Pratt 1977).
package struct NameSearch<Unit: Equatable> {
  private let name: [Unit]
  /// For each unit how many units of the name's start end with it, except the name itself.
  private let borders: [Int]

  package init(_ name: [Unit]) {
    self.name = name
    var borders = [Int](repeating: 0, count: name.count)
    var length = 0
    for i in name.indices.dropFirst() {
      while length > 0, name[i] != name[length] { length = borders[length - 1] }
      if name[i] == name[length] { length += 1 }
      borders[i] = length
    }
    self.borders = borders
  }

  /// Calls `body` with the start of each place in `text`, in order, until `body` ends the search.
  ///
  /// - Parameter overlapping: whether places may share units.
  func forEachPlace(in text: some RandomAccessCollection<Unit>, overlapping: Bool, _ body: (Int) -> Bool) {
    guard !name.isEmpty, text.count >= name.count else { return }
    _ = text.withContiguousStorageIfAvailable { units in
      var length = 0
      for i in units.indices {
        while length > 0, units[i] != name[length] { length = borders[length - 1] }
        if units[i] == name[length] { length += 1 }
        guard length == name.count else { continue }
        if body(i + 1 - length) { return }
        length = overlapping ? borders[length - 1] : 0
      }
    }
  }
}

extension NameSearch<UInt8> {
  /// How often `text` contains the name, not as a part of a longer one; `limit` at most.
  package func count(in text: ArraySlice<UInt8>, limit: Int = .max) -> Int {
    guard let first = name.first, let last = name.last else { return 0 }
    var count = 0
    forEachPlace(in: text, overlapping: false) { place in
      let (start, end) = (text.startIndex + place, text.startIndex + place + name.count)
      let isOpen = Self.isNameByte(first) && start > text.startIndex && Self.isNameByte(text[start - 1])
      let goesOn = Self.isNameByte(last) && end < text.endIndex && Self.isNameByte(text[end])
      if !isOpen, !goesOn { count += 1 }
      return count == limit
    }
    return count
  }

  /// Whether a word of `text` starts with the name and continues for at most `ending` letters.
  func startsWord(of text: ArraySlice<UInt8>, ending: Int) -> Bool {
    var isFound = false
    forEachPlace(in: text, overlapping: true) { place in
      let start = text.startIndex + place
      let rest = text[(start + name.count)...].prefix(ending + 1).prefix { Self.isNameByte($0) }
      isFound = rest.count <= ending && (start == text.startIndex || !Self.isNameByte(text[start - 1]))
      return isFound
    }
    return isFound
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F
  }
}
