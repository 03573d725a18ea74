import Configuration
import Patterns
import Notes
import SourceText
import UnicodeText
import Workspace

/// The settings that apply to one note, or to the notes of a folder before their languages are known.
package struct EffectiveSettings: Sendable {
  package let path: String
  /// The language that the note was found to be in; nil for a folder, and when it is unknown.
  package let language: LanguageTag?
  /// Why it is a source, and so not checked; nil for a translation.
  package let sourceReason: SourceReason?
  /// The source that it is compared with.
  package let sourcePath: String?
  /// The configuration, and those that it extends, in order of precedence.
  package let configurations: [String]
  /// Whether a walk over its folder skips it.
  package let isExcluded: Bool
  package let settings: Settings
  /// Glossaries that were found without being named.
  package let found: [String]
  /// Path of the memory that applies; nil if there is none.
  package let memory: String?
}

/// Why the settings of a note cannot be determined.
package struct NoSettings: Error {
  /// At least one.
  package let problems: [FileProblem]
}

extension Linter {
  /// The settings that apply to the note or the folder at `path`.
  /// - Parameter globs: patterns that the command excludes.
  package func settings(at path: String, excluding globs: [IgnorePattern]) throws(NoSettings) -> EffectiveSettings {
    let isFolder: Bool
    do throws(SystemError) { isFolder = try FileStatus(path: path).kind == .folder } catch {
      throw NoSettings(problems: [FileProblem(path: path, message: error.message)])
    }
    let folderSettings: FolderSettings
    do throws(BrokenConfiguration) {
      // An empty name represents the folder itself, and no glob about names matches it.
      folderSettings = try isFolder ? store.folderSettings(in: path, name: "") : store.folderSettings(for: path)
    } catch {
      throw NoSettings(problems: error.mistakes)
    }
    let decided = isFolder ? nil : try decision(about: path, folderSettings)
    let target = decided?.sourceReason == nil ? decided?.language : nil
    let noteSettings = target.map { folderSettings.noteSettings(in: $0) } ?? folderSettings.noteSettings
    let place = store.place(isFolder ? path : Paths.folder(path))
    let filter = filter(excluding: globs, isForced: true)
    let found = glossaries.found(noteSettings.glossaries, for: target)
    let memory: String?
    do throws(FileProblem) {
      memory = try memoryThatIsThere(of: isFolder ? Paths.join(path, "note.md") : path, noteSettings.settings)
    } catch {
      throw NoSettings(problems: [error])
    }
    // A folder of glossaries that cannot be listed.
    if !glossaries.problems.isEmpty { throw NoSettings(problems: glossaries.problems) }
    return EffectiveSettings(
      path: path, language: decided?.language, sourceReason: decided?.sourceReason,
      sourcePath: target.flatMap { folderSettings.pairing(for: path).source(of: path, in: $0)?.path },
      configurations: place.configurationPaths,
      isExcluded: filter.leavesOut(path, isFolder: isFolder), settings: noteSettings.settings,
      found: found, memory: memory)
  }

  private func decision(
    about path: String, _ folderSettings: FolderSettings
  ) throws(NoSettings) -> (language: LanguageTag?, sourceReason: SourceReason?) {
    do throws(FileProblem) {
      let file = try SourceFile(path: path, bytes: FileReader.bytes(of: path))
      let analyzer: TextAnalyzer
      do throws(ICUError) { analyzer = try TextAnalyzer() } catch {
        throw FileProblem(path: path, message: error.description)
      }
      switch meaning(
        of: try NoteReader.read(file, analyzer), isNamed: true, folderSettings, folderSettings.pairing(for: path))
      {
      case .source(let reason): return (folderSettings.settings.sourceLanguage.value, reason)
      case .unknown: return (nil, nil)
      case .translation(let translation): return (translation.language, nil)
      }
    } catch {
      throw NoSettings(problems: [error])
    }
  }
}
