import SourceText
import UnicodeText

/// What a result depends on besides the note itself and the settings of its place: if none of it has changed, the
/// result is still valid.
struct CacheKey: Sendable, Equatable {
  /// The language that the note was checked in; nil when it was not checked.
  var language: LanguageTag?
  /// Hash of the settings for that language.
  var settings = ContentHash()
  /// Hash of the glossaries that were used.
  var glossaries = ContentHash()
  /// Hash of the stamp of the note, if it is in a separate file.
  var stamp = ContentHash()
  /// Hash of the memory that was used.
  var memory = ContentHash()
  /// The dictionaries that were available.
  var dictionaries: [String] = []
  /// Languages whose dictionary was needed but missing; the run reports them at its end.
  var missing: [LanguageTag] = []
  /// The source that the note was checked against, and a hash of its content.
  var source: Source?
  /// Whether the files that pairing looked for exist.
  var files: [String: Bool] = [:]
  /// Hashes of the names in the folders that it listed.
  var folders: [String: ContentHash] = [:]
  /// Hashes of the content of pages that the note links to; nil for unreadable ones.
  var pages: [String: ContentHash?] = [:]
  /// Whether another page names the note as its source; nil when that was not needed.
  var isNamedAsSource: Bool?

  struct Source: Sendable, Equatable {
    let path: String
    let content: ContentHash
  }
}

extension CacheKey {
  func write(to writer: inout ByteWriter) {
    writer.write(language) { $1.write($0.text) }
    writer.write(settings)
    writer.write(glossaries)
    writer.write(stamp)
    writer.write(memory)
    writer.write(dictionaries) { $1.write($0) }
    writer.write(missing) { $1.write($0.text) }
    writer.write(source) { source, writer in
      writer.write(source.path)
      writer.write(source.content)
    }
    writer.write(files.sorted { $0.key < $1.key }) { file, writer in
      writer.write(file.key)
      writer.write(file.value)
    }
    writer.write(folders.sorted { $0.key < $1.key }) { folder, writer in
      writer.write(folder.key)
      writer.write(folder.value)
    }
    writer.write(pages.sorted { $0.key < $1.key }) { page, writer in
      writer.write(page.key)
      writer.write(page.value) { $1.write($0) }
    }
    writer.write(isNamedAsSource) { $1.write($0) }
  }

  init(from reader: inout ByteReader) throws(ByteReader.Unreadable) {
    func tag(_ reader: inout ByteReader) throws(ByteReader.Unreadable) -> LanguageTag {
      guard let tag = LanguageTag(try reader.text()) else { throw ByteReader.Unreadable() }
      return tag
    }
    language = try reader.optional(of: tag)
    settings = try reader.hash()
    glossaries = try reader.hash()
    stamp = try reader.hash()
    memory = try reader.hash()
    dictionaries = try reader.list { (reader) throws(ByteReader.Unreadable) in try reader.text() }
    missing = try reader.list(of: tag)
    source = try reader.optional { (reader) throws(ByteReader.Unreadable) in
      Source(path: try reader.text(), content: try reader.hash())
    }
    for _ in 0..<(try reader.count()) { files[try reader.text()] = try reader.flag() }
    for _ in 0..<(try reader.count()) { folders[try reader.text()] = try reader.hash() }
    func hash(_ reader: inout ByteReader) throws(ByteReader.Unreadable) -> ContentHash { try reader.hash() }
    for _ in 0..<(try reader.count()) { pages[try reader.text()] = .some(try reader.optional(of: hash)) }
    isNamedAsSource = try reader.optional { (reader) throws(ByteReader.Unreadable) in try reader.flag() }
  }
}
