import Alignment
import Configuration
import Linting
import SourceText
import UnicodeText
import Workspace

/// The settings of every note of a run: those of the command take precedence over configurations, and these over
/// defaults. Settings shared by many notes are made once.
final class SettingsStore: Sendable {
  private let options: LintOptions
  let configurations: ConfigurationStore
  let files: FoundFiles
  let disk: DiskView
  let sourcesOutside = SourcesOutside()
  private let known = OnceTable<Kind, FolderSettings>()

  init(_ options: LintOptions) {
    self.options = options
    files = FoundFiles(allowing: options.allowedFolders)
    disk = DiskView(options.files, files)
    configurations = ConfigurationStore(
      options.isIsolated ? .none : options.configuration.map(ConfigurationStore.Choice.named) ?? .nearest, files)
  }

  /// The same for all notes that are checked with the same settings.
  private struct Kind: Hashable {
    let configuration: String?
    let sections: [Bool]
  }

  /// How the note at `path` is checked.
  /// - Throws: when its configuration is broken.
  func folderSettings(for path: String) throws(BrokenConfiguration) -> FolderSettings {
    try folderSettings(in: Paths.folder(path), name: Paths.name(path))
  }

  /// How a note named `name` would be checked in a folder.
  func folderSettings(in folder: String, name: String) throws(BrokenConfiguration) -> FolderSettings {
    let place = configurations.place(folder)
    let found = place.configuration
    if let mistakes = found?.stack.mistakes, !mistakes.isEmpty { throw BrokenConfiguration(mistakes: mistakes) }
    let sections = found?.stack.sections(for: place.components(of: name)) ?? []
    return known.value(of: Kind(configuration: found?.path, sections: sections)) { makeSettings(found, sections) }
  }

  /// The mistakes in the configurations read so far.
  var mistakes: [[FileProblem]] { configurations.mistakes }

  /// Former names of rules in the options and in the configurations read so far.
  var formerNames: [Sourced<String>] {
    options.rules.formerNames.map { Sourced($0, .commandLine("the command line")) } + configurations.formerNames
  }

  /// The folder of notes at `folder`, and its configuration.
  func place(_ folder: String) -> ConfigurationStore.Place { configurations.place(folder) }

  private func makeSettings(_ found: FoundConfiguration?, _ sections: [Bool]) -> FolderSettings {
    let make: @Sendable (LanguageTag?) -> Settings = { [options] language in
      var settings = Settings()
      settings.apply(options.defaults)
      if let found { settings = found.stack.settings(over: settings, sections: sections, language: language) }
      settings.apply(options.layer)
      settings.select(options.rules.names, isExplicit: options.rules.isExplicit)
      return settings
    }
    var folders = options.isIsolated ? [] : ["."]
    if let found, !options.isIsolated { folders.insert(Paths.folder(found.path), at: 0) }
    return FolderSettings(
      make(nil), disk: disk, places: folders.map { FoundFolder(path: $0, bounds: files.bounds(around: $0)) },
      bounds: found?.bounds, refined: { make($0) })
  }
}

/// The configuration of a note has mistakes, so that it is unknown how to check the note.
struct BrokenConfiguration: Error {
  /// At least one.
  let mistakes: [FileProblem]
}
