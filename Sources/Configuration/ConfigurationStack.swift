import Patterns
import SourceText
import UnicodeText

/// A configuration with what it extends: what counts for the notes below its folder.
package struct ConfigurationStack: Sendable {
  /// What is extended first, the configuration itself last.
  package let files: [ConfigurationFile]

  package init(_ files: [ConfigurationFile]) { self.files = files }

  /// Everything that is wrong; notes below a broken configuration are not checked.
  package var mistakes: [FileProblem] { files.flatMap(\.mistakes) }

  /// Which of the sections by glob are about the note at `path`, given in components below the configuration's folder.
  package func sections(for path: [[UInt8]]) -> [Bool] {
    files.flatMap { $0.sections.map { $0.glob.matches(path) } }
  }

  /// What counts for a note, over what counts anyway.
  /// - Parameters:
  ///   - sections: which sections are about it.
  ///   - language: what it is written in, when that is known.
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

  /// What `exclude` says about `path`; nil when nothing is said. The last line that is about it counts.
  package func excludes(_ path: [[UInt8]], isFolder: Bool) -> Bool? {
    files.flatMap(\.exclude).last { $0.matches(path[...], isFolder: isFolder) }.map { !$0.isNegated }
  }
}

extension ConfigurationFile.LanguageSection {
  /// `zh` stands for every Chinese, `pt-BR` for one Portuguese.
  func isAbout(_ other: LanguageTag) -> Bool {
    guard language.language == other.language else { return false }
    let hasItsScript = isAnyScript || language.script == other.script
    return hasItsScript && (language.region == nil || language.region == other.region)
  }
}
