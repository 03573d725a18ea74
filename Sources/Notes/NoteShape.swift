import SourceText

/// Everything that a renderer sees in a note besides its words: blocks, emphasis, links, code, HTML, masked text, and
/// the keys of its front matter. Two texts of the same shape differ only in their words.
package struct NoteShape: Hashable, Sendable {
  private let parts: [ShapePart]
  private let keys: [String]

  /// Nil when the file cannot be read as a note.
  /// - Parameter withoutComments: whether to leave out the comments for Calque and compare the values of the front
  ///   matter: texts that differ only in such comments have the same shape.
  package init?(_ file: SourceFile, withoutComments: Bool = false) {
    guard NoteReader.fileExtension(file.path) != "txt" else {
      (parts, keys) = ([], [])
      return
    }
    guard (try? SizeLimits.check(file)) != nil else { return nil }
    let isMDX = NoteReader.isMDX(file)
    let front = FrontMatterReader(file)
    keys = withoutComments ? Self.values(front?.frontMatter, file) : front?.frontMatter.values.keys.sorted() ?? []
    var masker = Masker(file, isMDX: isMDX)
    if let front { masker.maskFrontMatter(front) }
    masker.run(from: (front?.scan.lastLine ?? 0) + 1)
    let masked = masker.masked
    guard
      let events = MarkdownEvents(masked.copy, start: file.byteOrderMarkLength, count: masked.count + 1, isMDX: isMDX)
    else { return nil }
    var reader = ShapeReader(events, masked, withoutComments: withoutComments)
    parts = reader.parts()
  }

  /// What other programs see in the front matter: its entries, or its lines if those are unknown.
  private static func values(_ front: FrontMatter?, _ file: SourceFile) -> [String] {
    guard let front else { return [] }
    let entries = front.entries.filter { $0.path.first != "calque" }
    guard front.entries.isEmpty else { return entries.map { ($0.path + [$0.text ?? ""]).joined(separator: "\n") } }
    return file.text(front.range).split(whereSeparator: \.isNewline).map(String.init)
      .filter { !$0.drop(while: { $0 == " " }).hasPrefix("# calque-") }
  }
}
