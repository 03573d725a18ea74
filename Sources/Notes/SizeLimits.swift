import SourceText

/// The size limits of notes. The limits keep memory bounded: a word of a segment costs 24 bytes, and md4c counts bytes
/// in 32 bits.
enum SizeLimits {
  /// 2 GiB.
  static let file = 1 << 31
  /// 16 MiB: a line that long is data.
  static let line = 1 << 24
  /// Blocks, segments and inlines together: a paragraph of a few bytes takes hundreds of bytes in memory. The longest
  /// novels have some fifty thousand.
  static let parts = 1_000_000

  /// Why a note that has more parts than `parts` is not read.
  static func tooManyParts(_ path: String) -> FileProblem {
    FileProblem(
      path: path, message: "the file has more than \(parts) paragraphs, links and the like, split it or exclude it")
  }

  /// - Throws: `FileProblem` with the line that is too long.
  static func check(_ file: SourceFile, line limit: Int = line) throws(FileProblem) {
    guard file.bytes.count < Self.file else {
      throw FileProblem(path: file.path, message: "the file has 2 GiB or more, split it or exclude it")
    }
    guard file.bytes.count >= limit else { return }
    for number in 1...file.lines.count where file.lines.range(ofLine: number, in: file.bytes).count >= limit {
      throw FileProblem(
        path: file.path, line: number, byte: file.lines.start(ofLine: number),
        message: "the line has 16 MiB or more, break it or exclude the file")
    }
  }
}
