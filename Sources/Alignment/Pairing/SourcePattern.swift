import UnicodeText

/// A pattern for the paths of sources, as the user wrote it: a path with `{dir}`, `{name}`, `{stem}`, `{ext}` and
/// `{lang}`.
///
/// ```swift
/// try SourcePattern("{dir}/../en/{stem}-en.{ext}")
/// ```
package struct SourcePattern: Hashable, Sendable {
  /// As the user wrote it.
  package let text: String
  /// Where it starts; nil for the note's own folder or the working folder.
  package let folder: String?
  private let parts: [Part]

  /// - Parameter folder: where a path that does not begin with `{dir}` starts; nil for the working folder.
  /// - Throws: `Fault` when a placeholder is unknown or a brace is not closed.
  package init(_ text: String, in folder: String? = nil) throws(Fault) {
    self.text = text
    self.folder = text.hasPrefix("/") || text.hasPrefix("{dir}") || folder == "." ? nil : folder
    var parts: [Part] = []
    if let folder = self.folder { parts.append(.text(folder.hasSuffix("/") ? folder : folder + "/")) }
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      parts.append(.text(String(rest[..<open])))
      let inner = rest[rest.index(after: open)...]
      guard let close = inner.firstIndex(of: "}") else { throw Fault(placeholder: "{" + inner) }
      guard let field = Field(rawValue: String(inner[..<close])) else {
        throw Fault(placeholder: "{" + inner[...close])
      }
      parts.append(.field(field))
      rest = inner[inner.index(after: close)...]
    }
    parts.append(.text(String(rest)))
    self.parts = parts
  }

  /// The path of every source, where the pattern has no placeholder.
  package var onlyPath: String? { text.contains("{") ? nil : beginning }

  /// The folder that all sources are in; nil where that depends on the note, and for a path without placeholders.
  package var fixedFolder: String? {
    guard text.contains("{"), let slash = beginning.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return slash == beginning.startIndex ? "/" : String(beginning[..<slash])
  }

  /// The part before the first placeholder.
  private var beginning: String {
    var beginning = ""
    for case .text(let text) in parts.prefix(while: { if case .text = $0 { true } else { false } }) {
      beginning += text
    }
    return beginning
  }

  /// Whether its paths end as those of notes do.
  package var isForNotes: Bool {
    if text.hasSuffix("{ext}") { return true }
    let (_, ext) = NotePath.split(String(text.split(separator: "/").last ?? ""))
    return [".md", ".markdown", ".mdx", ".txt"].contains(ext.lowercased())
  }

  /// An unknown placeholder.
  package struct Fault: Error, Hashable, CustomStringConvertible {
    package let placeholder: String

    package var description: String {
      let known = Field.allCases.map { "{" + $0.rawValue + "}" }.joined(separator: " ")
      return "“\(placeholder)” is not a placeholder of a source pattern, use \(known)"
    }
  }

  /// The path for one translation. `stem` is its name without extension and language.
  func path(for note: NotePath, stem: String, sourceLanguage: LanguageTag) -> String {
    let folder = note.path(ofFolder: note.folders)
    var text = ""
    for part in parts {
      switch part {
      case .text(let literal): text += literal
      case .field(.dir): text += folder == "/" ? "" : folder
      case .field(.name): text += note.stem
      case .field(.stem): text += stem
      case .field(.ext): text += note.ext.dropFirst()
      case .field(.lang): text += sourceLanguage.text
      }
    }
    return folder == "." && text.hasPrefix("./") ? String(text.dropFirst(2)) : text
  }

  private enum Part: Hashable {
    case text(String)
    case field(Field)
  }

  private enum Field: String, CaseIterable {
    case dir, name, stem, ext, lang
  }
}
