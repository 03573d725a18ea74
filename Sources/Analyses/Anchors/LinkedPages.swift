import Notes
import UnicodeText

/// The pages that links with fragments lead to, each read once per note, and the anchors on them.
package final class LinkedPages {
  private let context: NoteContext
  /// As the user set it.
  private let style: AnchorStyle
  private var pages: [String: Page?] = [:]
  private var sites: [String: AnchorStyle] = [:]
  /// By path, the anchors that the generator of a page's site makes.
  private var siteAnchors: [String: Anchors] = [:]

  /// A page that a link leads to.
  package struct Page {
    package let note: Note
    package let anchors: Anchors
    /// Whether includes may add anchors that we do not see.
    package let hasIncludes: Bool

    init(_ note: Note, _ style: AnchorStyle) {
      self.note = note
      anchors = Anchors(note, style)
      hasIncludes = note.inlines.contains { inline in
        inline.kind == .placeholder
          && ["{%", "{{", "{*", "{!", "--"].contains { note.file.text(inline.range).hasPrefix($0) }
      }
    }
  }

  package init(_ context: NoteContext, _ style: AnchorStyle) {
    self.context = context
    self.style = style
  }

  /// The page that `reference` of `note` leads to; nil where there is no page that the note may read.
  package func page(_ reference: AnchorReference, of note: Note) -> Page? {
    guard let path = reference.path(from: note.file.path), path != AnchorReference.tidied(note.file.path) else {
      return page(note)
    }
    if path == AnchorReference.tidied(context.note.file.path) { return page(context.note) }
    if let known = pages[path] { return known }
    let found = candidates(path).lazy.compactMap { [context] in context.files.page($0, context.analyzer) }.first
    let page = found.map { Page($0, style) }
    pages[path] = .some(page)
    return page
  }

  /// The note itself, or its source.
  package func page(_ note: Note) -> Page {
    if let known = pages[note.file.path], let page = known { return page }
    let page = Page(note, style)
    pages[note.file.path] = page
    return page
  }

  /// The anchor that a link to `block` of `page` should use: its explicit one, or the one that the site's generator
  /// makes. Nil where there is none.
  package func anchor(of block: Int, on page: Page) -> String? {
    guard let name = anchors(toWriteOn: page).preferred[block], !name.isEmpty,
      !name.contains(where: { $0.isWhitespace || "<>()[]\"'#&\\".contains($0) })
    else { return nil }
    return name
  }

  /// The anchors of a page as the generator of its site makes them, where the user named no style. Made once a page.
  private func anchors(toWriteOn page: Page) -> Anchors {
    guard style == .any else { return page.anchors }
    let path = page.note.file.path
    if let known = siteAnchors[path] { return known }
    let site = site(of: path)
    let anchors = site == .any ? page.anchors : Anchors(page.note, site)
    siteAnchors[path] = anchors
    return anchors
  }

  /// The possible paths of a page that a link names, with or without its extension.
  private func candidates(_ path: String) -> [String] {
    let stem = path.hasSuffix("/") ? String(path.dropLast()) : path
    guard !stem.isEmpty else { return [] }
    if !path.hasSuffix("/"), let dot = path.lastIndex(of: "."),
      IdentifierKind.extensions.contains(path[path.index(after: dot)...].lowercased())
    {
      let isPage = ["md", "mdx", "markdown"].contains(path[path.index(after: dot)...].lowercased())
      return isPage ? [path] : []
    }
    return [
      "\(stem).md", "\(stem).mdx", "\(stem)/index.md", "\(stem)/index.mdx", "\(stem)/_index.md", "\(stem)/README.md",
    ]
  }

  // MARK: The site

  /// For each generator the files that configure it, at the root of the site.
  private static let generators: [(names: [String], style: AnchorStyle)] = [
    (["mkdocs.yml", "mkdocs.yaml"], .mkdocs),
    (["docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs"], .docusaurus),
    (["hugo.toml", "hugo.yaml", "hugo.json", "config/_default/hugo.toml", "config/_default/config.toml"], .hugo),
    (["_config.yml", "_config.yaml"], .jekyll),
  ]

  /// How many folders up the site's configuration is searched for.
  private static let reach = 12

  /// The style of the site that contains a page, according to the configuration in the folders above the page.
  private func site(of path: String) -> AnchorStyle {
    var folders = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let start = folders.joined(separator: "/")
    if let known = sites[start] { return known }
    var found: AnchorStyle = .any
    for _ in 0..<Self.reach where found == .any {
      let folder = folders.isEmpty ? "" : folders.joined(separator: "/") + "/"
      found = Self.generators.first { $0.names.contains { context.files.exists(folder + $0) } }?.style ?? .any
      guard !folders.isEmpty else { break }
      folders.removeLast()
    }
    sites[start] = found
    return found
  }
}
