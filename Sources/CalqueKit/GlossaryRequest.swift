import Configuration
import UnicodeText

/// Which glossaries count for a note.
struct GlossaryRequest: Hashable, Sendable {
  /// The language that terms are looked up in.
  let source: LanguageTag
  /// Paths of files that somebody named, and where, the weightiest first.
  let named: [Sourced<String>]
  /// Lines of a keep list.
  let keep: [String]
  /// Folders whose `glossary` folders are looked into, the weightiest first.
  let folders: [String]

  init(_ settings: Settings, discoveringIn folders: [String]) {
    source = settings.sourceLanguage.value
    named = settings.glossaries + settings.keepLists
    keep = settings.keep.map(\.value)
    self.folders = folders
  }
}
