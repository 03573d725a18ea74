/// A row of the file of a model.
struct ModelRow {
  /// Where its cells are in the file.
  let cells: [Range<Int>]
  private let file: String
  private let line: Int
  private let bytes: [UInt8]

  init(file: String, line: Int, bytes: [UInt8], text: Range<Int>) {
    (self.file, self.line, self.bytes) = (file, line, bytes)
    var cells: [Range<Int>] = []
    var start = text.lowerBound
    for tab in text where bytes[tab] == UInt8(ascii: "\t") {
      cells.append(start..<tab)
      start = tab + 1
    }
    self.cells = cells + [start..<text.upperBound]
  }

  subscript(column: Int) -> String { String(decoding: bytes[cells[column]], as: UTF8.self) }

  func mistake(_ text: String) -> ModelMistake { ModelMistake(file: file, line: line, text: text) }

  /// The place among the model's features of the one that a cell names.
  func feature(_ column: Int, _ features: ModelFeatures) throws(ModelMistake) -> Int {
    let name = self[column]
    guard let place = features.places[name] else { throw mistake("no feature is called \"\(name)\"") }
    return place
  }

  /// The number in a cell: a decimal fraction with at most seven digits. Digits and power of ten are then exact as a
  /// `Float`, so that their quotient is the `Float` nearest to what is written.
  func number(_ column: Int) throws(ModelMistake) -> Float {
    let isNegative = bytes[cells[column]].first == UInt8(ascii: "-")
    var (digits, power, count) = (Float(0), Float(1), 0)
    var (isFraction, endsInDigit) = (false, false)
    for place in cells[column].dropFirst(isNegative ? 1 : 0) {
      let byte = bytes[place]
      endsInDigit = (0x30...0x39).contains(byte)
      if endsInDigit, count < 7 {
        digits = 10 * digits + Float(byte - 0x30)
        count += 1
        if isFraction { power *= 10 }
      } else if byte == UInt8(ascii: "."), !isFraction, count > 0 {
        isFraction = true
      } else {
        throw mistake("\"\(self[column])\" is not a number")
      }
    }
    guard endsInDigit else { throw mistake("\"\(self[column])\" is not a number") }
    return isNegative ? -digits / power : digits / power
  }
}
