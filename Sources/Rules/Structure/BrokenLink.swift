import Alignment
import Analyses
import Linting
import Notes
import SourceText

/// A relative path to a file that does not exist.
package struct BrokenLink: NoteRule {
  package static let info = RuleInfo(
    name: "broken-link", family: .structure, severity: .warning, fix: .unsafe, since: "0.1.0",
    summary: "a relative link to a file that does not exist",
    why:
      "A translation is often in another folder than its source: paths that work there do not work here.",
    details: """
      Relative paths of links and images that name a file by its extension, or a folder, are looked up from the folder \
      of the note. With a source, only paths that work from there are checked, and not the same \
      paths in pages that are the index of a folder: Hugo shares the files of such a folder between languages. Paths from the root of the \
      site are not checked.
      """,
    examples: [
      .bad(
        lang: "de", source: "See [the source](source.md).", "Siehe [die Quelle](⟦quelle/source.md⟧)."),
      .good(lang: "fr", source: "See [it](source.md).", "Voir [la source](source.md).", because: "it is there"),
      .good(
        lang: "es", source: "See ![map](img/map.png).", "Ver ![mapa](img/map.png).",
        because: "the source's is not there either: the site puts it there"),
      .good(lang: "ja", "[図](/img/map.png)を見る。", because: "from the root of the site"),
    ],
    inapplicable: [.decomposed: "paths are looked up byte by byte"])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    let note = context.note
    let links = note.inlines.filter { $0.kind == .link || $0.kind == .image || $0.kind == .tag }
      .filter { Self.path($0, note) != nil }
    guard !links.isEmpty, context.files.exists(note.file.path) else { return [] }
    let broken = links.filter { !exists($0, note, context.files) }
    guard !broken.isEmpty else { return [] }
    guard let paired = context.pairedInlines else {
      return context.sourceNote == nil ? broken.map { diagnostic($0, note, nil, nil) } : []
    }
    let origins = origins(paired)
    return broken.compactMap { link in
      guard let origin = origins[link.range], exists(origin, paired.source, context.files) else { return nil }
      guard !isShared(link, origin, paired) else {
        context.keepAdded(link, .sharedFile)
        return nil
      }
      let path = Self.path(origin, paired.source).map { Self.relative($0, from: Self.folder(of: note.file.path)) }
      return diagnostic(link, note, origin.target, path)
    }
  }

  /// The links of the source, by the places of the corresponding links.
  private func origins(_ paired: PairedInlines) -> [ByteRange: Inline] {
    let comparison = InlineComparison(paired) { inline, note in
      Self.path(inline, note).map { _ in inline.target.map { Array(note.bytes($0)) } ?? [] }
    }
    var origins: [ByteRange: Inline] = [:]
    for result in comparison.results {
      for match in result.matches { origins[match.target.range] = match.source }
    }
    return origins
  }

  /// Whether what is next to the source is served next to the note, too: both are the index of a folder in trees of the
  /// same depth (a page bundle of Hugo, which shares its files and falls back to pages of the source), and have the same
  /// destination.
  private func isShared(_ link: Inline, _ origin: Inline, _ paired: PairedInlines) -> Bool {
    guard let own = link.target, let theirs = origin.target, Self.isIndex(paired.note), Self.isIndex(paired.source),
      paired.note.file.path.split(separator: "/").count == paired.source.file.path.split(separator: "/").count
    else { return false }
    return Destination(paired.note.file.text(own)).parts == Destination(paired.source.file.text(theirs)).parts
  }

  /// `index.md`, `_index.ja.md`.
  private static func isIndex(_ note: Note) -> Bool {
    let name = note.file.path.split(separator: "/").last ?? ""
    return ["index", "_index"].contains(name.prefix { $0 != "." })
  }

  private func exists(_ link: Inline, _ note: Note, _ files: FileView) -> Bool {
    guard let path = Self.path(link, note) else { return true }
    if files.exists(path) { return true }
    // Links use the names that the site gives to pages.
    guard let dot = path.lastIndex(of: "."), path[dot...] == ".html" || path[dot...] == ".htm" else { return false }
    return files.exists(path[..<dot] + ".md")
  }

  /// The path of the file that a link names, from the working folder; nil for anything that is not a relative path to a
  /// file of a known type, or to a folder.
  private static func path(_ inline: Inline, _ note: Note) -> String? {
    guard let target = inline.target, inline.kind == .link || inline.kind == .image || inline.kind == .tag else {
      return nil
    }
    let raw = note.file.text(target)
    guard !raw.contains(where: { "{}$<>".contains($0) }) else { return nil }
    let destination = Destination(raw)
    guard destination.isRelative, destination.query.isEmpty, let last = destination.parts.last else { return nil }
    let name = Anchors.unescaped(last)
    let isFolder = raw.prefix { $0 != "#" && $0 != "?" }.hasSuffix("/")
    guard
      isFolder
        || name.lastIndex(of: ".").map({
          IdentifierKind.extensions.contains(name[name.index(after: $0)...].lowercased())
        }) == true
    else { return nil }
    return folder(of: note.file.path) + destination.parts.map(Anchors.unescaped).joined(separator: "/")
  }

  /// With its slash; empty for the working folder.
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The form of `path` relative to `folder`.
  private static func relative(_ path: String, from folder: String) -> String {
    func parts(_ text: String) -> [Substring] {
      var parts: [Substring] = []
      for part in text.split(separator: "/") where part != "." {
        if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
      }
      return parts
    }
    let (to, from) = (parts(path), parts(folder))
    let shared = zip(to, from).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: from.count - shared) + to.dropFirst(shared)).joined(separator: "/")
  }

  private func diagnostic(_ link: Inline, _ note: Note, _ source: ByteRange?, _ path: String?) -> Diagnostic {
    let target = link.target ?? link.range
    return Diagnostic(
      Self.info, at: target, .isNotThere(Quotation.of(target, in: note.file)), about: source,
      detail: path.map { .replacements([Suggestion($0, .unsafe)]) } ?? .none)
  }
}

extension Message {
  fileprivate static func isNotThere(_ path: String) -> Message {
    "\(path) does not exist relative to this note, correct the link"
  }
}
