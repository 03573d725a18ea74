import SourceText
import UnicodeText

/// Parses glossaries: CSV and TSV in the formats of DeepL, Google, OmegaT and Calque, and keep lists. The caller has
/// read the file; nothing here accesses the disk.
package struct GlossaryLoader: Sendable {
  /// The language of the terms.
  package let sourceLanguage: LanguageTag
  /// A file with more rows is a dictionary or a mistake, not a glossary; this many take some 150 MB of memory.
  package let rowLimit: Int
  /// Larger files are refused unread; callers may check a file's size first.
  package static let byteLimit = 64 << 20

  package init(sourceLanguage: LanguageTag, rowLimit: Int = 50_000) {
    self.sourceLanguage = sourceLanguage
    self.rowLimit = rowLimit
  }

  /// Reads one glossary or keep list, by the extension of `path` and by the content.
  /// - Throws: when the file is not text, not a glossary, or too large; a bad row is a problem of the file instead.
  package func load(path: String, bytes: [UInt8]) throws(FileProblem) -> GlossaryFile {
    guard bytes.count <= Self.byteLimit else {
      throw FileProblem(path: path, message: Self.tooLarge(byteCount: bytes.count))
    }
    let file = try SourceFile(path: path, bytes: bytes)
    guard let layout = Layout(file: file, sourceLanguage: sourceLanguage) else {
      return try KeepList.read(file, rowLimit: rowLimit)
    }
    var reader = GlossaryRows(file: file, layout: layout, sourceLanguage: sourceLanguage)
    let glossary = try reader.read(rowLimit: rowLimit)
    // A file that may not be a glossary at all, but someone's passwords, is not quoted.
    let isNamedLikeOne = ["csv", "tsv", "tab", "utf8", "txt"].contains(Layout.ending(path))
    guard layout.head.isWritten || isNamedLikeOne && reader.badRows * 2 <= reader.rows else {
      throw FileProblem(path: path, message: Self.noGlossary(badRows: reader.badRows, rows: reader.rows))
    }
    return glossary
  }

  private static func noGlossary(badRows: Int, rows: Int) -> String {
    "does not look like a glossary, \(badRows) of \(rows) row\(rows == 1 ? "" : "s") cannot be read; begin it with a row "
      + "such as `source,target`, or name it .csv or .tsv and write `term,rendering` in each row; kept words, one a line, "
      + "are listed in a .txt file"
  }

  /// The message about a file that is too large.
  package static func tooLarge(byteCount: Int) -> String {
    "the glossary has \(byteCount >> 20) MB and at most \(byteLimit >> 20) MB are read, split it by language or subject"
  }

  static func tooManyRows(_ limit: Int) -> String {
    "the glossary has more than \(limit) rows and no more are read, split it by language or drop rows that nobody uses"
  }
}

/// How the columns of one file are separated, and what they mean.
struct Layout {
  let separator: UInt8
  let head: GlossaryHeader

  /// Nil for a keep list. The separator is the one with which the first row is a header; without a header it is that of
  /// the file extension, unless it yields only one column where another yields more.
  init?(file: SourceFile, sourceLanguage: LanguageTag) {
    let ending = Self.ending(file.path)
    let tab = UInt8(ascii: "\t")
    let byEnding = ["tsv", "tab", "utf8"].contains(ending) ? tab : UInt8(ascii: ",")
    var candidates: [Layout] = []
    for separator in [byEnding, tab, UInt8(ascii: ","), UInt8(ascii: ";")] {
      var text = DelimitedText(bytes: file.bytes, separator: separator, start: file.byteOrderMarkLength)
      let row = text.next()?.fields.map(\.text) ?? []
      let head = GlossaryHeader(firstRow: row, separator: separator, sourceLanguage: sourceLanguage)
      if head.isWritten {
        (self.separator, self.head) = (separator, head)
        return
      }
      if row.count > 1 { candidates.append(Layout(separator: separator, head: head)) }
    }
    if ending == "txt" {
      // OmegaT's glossaries end in .txt, too, but contain tabs.
      guard let tabbed = candidates.first(where: { $0.separator == tab }) else { return nil }
      self = tabbed
    } else {
      self =
        candidates.first { $0.separator != UInt8(ascii: ";") }
        ?? Layout(
          separator: byEnding, head: GlossaryHeader(firstRow: [], separator: byEnding, sourceLanguage: sourceLanguage))
    }
  }

  /// The last part of a name: "csv". All of it when there is no dot.
  static func ending(_ path: String) -> String {
    path.split(separator: "/").last?.split(separator: ".").last.map { $0.lowercased() } ?? ""
  }

  private init(separator: UInt8, head: GlossaryHeader) {
    self.separator = separator
    self.head = head
  }
}
