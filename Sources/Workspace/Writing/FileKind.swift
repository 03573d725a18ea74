/// A kind of file that Calque writes, and how one is recognized.
package struct FileKind: Sendable {
  /// With its article: "a memory of Calque".
  let name: String
  /// Whether a file is certainly of this kind. It receives the start of the file, whole lines if there are lines.
  let recognizes: @Sendable ([UInt8]) -> Bool

  /// How much of a file is read, in bytes.
  static let sampleSize = 1 << 20

  package init(_ name: String, recognizes: @escaping @Sendable ([UInt8]) -> Bool) {
    self.name = name
    self.recognizes = recognizes
  }

  /// The start of `bytes` without the line that is cut.
  static func sample(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count > sampleSize else { return bytes }
    let start = bytes.prefix(sampleSize)
    return Array(start.lastIndex(of: 0x0A).map { start[...$0] } ?? start)
  }
}
