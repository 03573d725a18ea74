internal import CModels

/// A file of fitted numbers, `Sources/Models/NAME`: a head of comments, the names of the columns, then rows of cells
/// divided by tabs. The first cell of a row says under which condition it applies.
///
/// ```
/// # fitted: 2026-11-27
/// condition                   feature    weight
/// de, with dictionary         bias       -5.292
/// ```
package struct ModelFile: Sendable {
  /// `spelling.tsv`.
  package let name: String
  private let bytes: [UInt8]

  /// - Parameters:
  ///   - name: for its mistakes.
  ///   - text: UTF-8.
  package init(name: String, text: some Sequence<UInt8>) {
    self.name = name
    bytes = Array(text)
  }

  /// The file of this name in the binary; nil when there is none.
  package static func embedded(_ name: String) -> ModelFile? {
    var length = 0
    guard let text = cmodel(name, &length) else { return nil }
    return ModelFile(name: name, text: UnsafeBufferPointer(start: text, count: length))
  }

  /// The names of all files in the binary.
  package static var embeddedNames: [String] {
    var names: [String] = []
    while let name = cmodel_name(names.count) { names.append(String(cString: name)) }
    return names
  }

  /// The conditions that have rows, in the order of the file.
  /// - Throws: at a row that no condition can have.
  package func conditions() throws(ModelMistake) -> [String] {
    var found: [String] = []
    for row in try rows(of: nil) where row[0] != found.last {
      guard !found.contains(row[0]) else { throw row.mistake("the rows of \"\(row[0])\" are not together") }
      found.append(row[0])
    }
    return found
  }

  /// The rows of `condition`, which are together; those of all conditions when it is nil. Linear in the size of the file.
  /// - Throws: when there are no columns, or when a row does not have as many cells as there are columns.
  func rows(of condition: String?) throws(ModelMistake) -> [ModelRow] {
    let prefix = condition.map { Array("\($0)\t".utf8) } ?? []
    var rows: [ModelRow] = []
    var columns: Int?
    var (start, line) = (0, 0)
    while start < bytes.count {
      let text = start..<end(from: start)
      (start, line) = (text.upperBound + 1, line + 1)
      guard let width = columns else {
        if bytes[text].first == UInt8(ascii: "#") { continue }
        columns = bytes[text].count { $0 == UInt8(ascii: "\t") } + 1
        if columns == 1 { break }
        continue
      }
      guard hasPrefix(prefix, text) else {
        if rows.isEmpty { continue }
        break
      }
      let row = ModelRow(file: name, line: line, bytes: bytes, text: text)
      guard row.cells.count == width else { throw row.mistake("\(row.cells.count) cells instead of \(width)") }
      rows.append(row)
    }
    guard columns ?? 1 > 1 else {
      throw ModelMistake(file: name, line: max(line, 1), text: "no line names the columns")
    }
    return rows
  }

  /// Where the line ends that begins at `start`.
  private func end(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  private func hasPrefix(_ prefix: [UInt8], _ text: Range<Int>) -> Bool {
    guard prefix.count <= text.count else { return false }
    for i in prefix.indices where bytes[text.lowerBound + i] != prefix[i] { return false }
    return true
  }
}
