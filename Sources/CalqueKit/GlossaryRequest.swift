import Configuration
import UnicodeText
import Workspace

/// Which glossaries count for a note.
struct GlossaryRequest: Hashable, Sendable {
  /// The language that terms are looked up in.
  let source: LanguageTag
  /// Paths of files that somebody named, and where, the weightiest first.
  let named: [Sourced<String>]
  /// Lines of a keep list.
  let keep: [String]
  /// Folders whose `glossary` folders are looked into, the weightiest first.
  let folders: [FoundFolder]
  /// Of what a configuration names; nil where that may lead anywhere.
  let bounds: ReadingBounds?

  init(_ settings: Settings, discoveringIn folders: [FoundFolder], within bounds: ReadingBounds?) {
    self.bounds = bounds
    source = settings.sourceLanguage.value
    named = settings.glossaries + settings.keepLists
    keep = settings.keep.map(\.value)
    self.folders = folders
  }
}

/// A folder that is looked into although nobody named it, and the bounds of what is found there.
struct FoundFolder: Hashable, Sendable {
  let path: String
  let bounds: ReadingBounds
}
