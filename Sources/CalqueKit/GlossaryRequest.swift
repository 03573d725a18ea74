import Configuration
import UnicodeText
import Workspace

/// Which glossaries apply to a note.
struct GlossaryRequest: Hashable, Sendable {
  /// The language of the terms.
  let source: LanguageTag
  /// Paths of named files, and where they were named, in order of precedence.
  let named: [Sourced<String>]
  /// Lines of a keep list.
  let keep: [String]
  /// Folders whose `glossary` folders are searched, in order of precedence.
  let folders: [FoundFolder]
  /// Limits of what a configuration names; nil if that may be anywhere.
  let bounds: ReadingBounds?

  init(_ settings: Settings, discoveringIn folders: [FoundFolder], within bounds: ReadingBounds?) {
    self.bounds = bounds
    source = settings.sourceLanguage.value
    named = settings.glossaries + settings.keepLists
    keep = settings.keep.map(\.value)
    self.folders = folders
  }
}

/// A folder that is searched without being named, and the limits of what is found there.
struct FoundFolder: Hashable, Sendable {
  let path: String
  let bounds: ReadingBounds
}
