import Patterns
import SourceText
import UnicodeText

/// A configuration with those that it extends: the settings for the notes below its folder.
package struct ConfigurationStack: Sendable {
  /// Extended files first, the configuration itself last.
  package let files: [ConfigurationFile]

  package init(_ files: [ConfigurationFile]) { self.files = files }

  /// All mistakes; notes below a broken configuration are not checked.
  package var mistakes: [FileProblem] { files.flatMap(\.mistakes) }

  /// Which of the glob sections match the note at `path`, given in components relative to the configuration's folder.
  package func sections(for path: [[UInt8]]) -> [Bool] {
    files.flatMap { $0.sections.map { $0.glob.matches(path) } }
  }

  /// The settings for a note, applied on top of the base settings.
  /// - Parameters:
  ///   - sections: which sections match it.
  ///   - language: its language, if known.
  package func settings(over base: Settings, sections: [Bool], language: LanguageTag?) -> Settings {
    var settings = base
    var isMatching = sections[...]
    for file in files {
      settings.apply(file.layer)
      for section in file.sections where isMatching.popFirst() == true { settings.apply(section.layer) }
      for section in file.languages where language.map(section.isAbout) == true { settings.apply(section.layer) }
    }
    return settings
  }

  /// Whether `exclude` leaves out `path`; nil when no line matches. The last matching line counts.
  package func excludes(_ path: [[UInt8]], isFolder: Bool) -> Bool? {
    files.flatMap(\.exclude).last { $0.matches(path[...], isFolder: isFolder) }.map { !$0.isNegated }
  }
}

extension ConfigurationFile.LanguageSection {
  /// `zh` matches every kind of Chinese, `pt-BR` only one Portuguese.
  func isAbout(_ other: LanguageTag) -> Bool {
    guard language.language == other.language else { return false }
    let hasItsScript = isAnyScript || language.script == other.script
    return hasItsScript && (language.region == nil || language.region == other.region)
  }
}
