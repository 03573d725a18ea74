import Configuration
import Naming
import Notes
import SourceText
import UnicodeText
import Workspace

/// What counts for one note, or for the notes of a folder before their languages are known.
package struct NoteSettings: Sendable {
  package let path: String
  /// What the note was taken for; nil for a folder, and where nothing tells.
  package let language: LanguageTag?
  /// Why it is a source, and so not judged; nil for a translation.
  package let sourceReason: SourceReason?
  /// The source that it is compared with.
  package let sourcePath: String?
  /// The configuration, and what it extends, the weightiest first.
  package let configurations: [String]
  /// Whether a walk over its folder leaves it out.
  package let isExcluded: Bool
  package let settings: Settings
  /// Glossaries that nobody named.
  package let found: [String]
  /// Path of the memory that counts; nil where there is none.
  package let memory: String?
}

/// Why nothing can be said about the settings of a note.
package struct NoSettings: Error {
  /// At least one.
  package let problems: [FileProblem]
}

extension Linter {
  /// What counts for the note or the folder at `path`.
  /// - Parameter globs: what the command leaves out.
  package func settings(at path: String, excluding globs: [IgnorePattern]) throws(NoSettings) -> NoteSettings {
    let isFolder: Bool
    do throws(SystemError) { isFolder = try FileStatus(path: path).kind == .folder } catch {
      throw NoSettings(problems: [FileProblem(path: path, message: error.message)])
    }
    let profile: Profile
    do throws(BrokenConfiguration) {
      // An empty name is in the folder, and no glob about names is about it.
      profile = try isFolder ? shelf.profile(in: path, name: "") : shelf.profile(for: path)
    } catch {
      throw NoSettings(problems: error.mistakes)
    }
    let decided = isFolder ? nil : try decision(about: path, profile)
    let target = decided?.sourceReason == nil ? decided?.language : nil
    let judgement = target.map { profile.judgement(in: $0) } ?? profile.judgement
    let place = shelf.place(isFolder ? path : Paths.folder(path))
    let filter = filter(excluding: globs, isForced: true)
    let found = glossaries.found(judgement.glossaries, for: target)
    let memory: String?
    do throws(FileProblem) {
      memory = try memoryThatIsThere(of: isFolder ? Paths.join(path, "note.md") : path, judgement.settings)
    } catch {
      throw NoSettings(problems: [error])
    }
    // A folder of glossaries that cannot be looked into.
    if !glossaries.problems.isEmpty { throw NoSettings(problems: glossaries.problems) }
    return NoteSettings(
      path: path, language: decided?.language, sourceReason: decided?.sourceReason,
      sourcePath: target.flatMap { profile.pairing(for: path).source(of: path, in: $0)?.path },
      configurations: place.configurationPaths,
      isExcluded: filter.leavesOut(path, isFolder: isFolder), settings: judgement.settings,
      found: found, memory: memory)
  }

  private func decision(
    about path: String, _ profile: Profile
  ) throws(NoSettings) -> (language: LanguageTag?, sourceReason: SourceReason?) {
    do throws(FileProblem) {
      let file = try SourceFile(path: path, bytes: FileReader.bytes(of: path))
      let bench: TextBench
      do throws(ICUError) { bench = try TextBench() } catch {
        throw FileProblem(path: path, message: error.description)
      }
      switch meaning(of: try NoteReader.read(file, bench), isNamed: true, profile, profile.pairing(for: path)) {
      case .source(let reason): return (profile.settings.sourceLanguage.value, reason)
      case .unknown: return (nil, nil)
      case .translation(let translation): return (translation.language, nil)
      }
    } catch {
      throw NoSettings(problems: [error])
    }
  }
}
