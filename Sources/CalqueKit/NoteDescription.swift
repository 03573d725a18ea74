import Alignment
import Configuration
import Lexicon
import Notes
import Reporting
import SourceText
import UnicodeText
import Workspace

/// What a run would do with a note, and why.
package struct NoteDescription: Sendable {
  package let path: String
  package var treatment: Treatment
  /// Its language, if known, and the evidence.
  package var language: (tag: LanguageTag, origin: LanguageOrigin)?
  /// The source that it is compared with.
  package var source: SourceChoice?
  /// Why it has no source; nil when it has one, or is not checked.
  package var missingSource: MissingSource?
  /// Where its source is, if that is in a repository next to this one.
  package var sourceInNeighbour: String?
  /// The setting that decided where to look for sources.
  package var sourceOrigin = Origin.builtIn
  /// The configuration, and those that it extends, in order of precedence.
  package var configurations: [String] = []
  /// Paths of the glossaries that apply, and where they were named; nil for those that were found.
  package var glossaries: [(path: String, origin: Origin?)] = []

  package enum Treatment: Sendable {
    case checked
    /// It is a source.
    case source(SourceReason)
    case unknownLanguage, empty
    /// It cannot be checked: at least one reason.
    case troubled([FileProblem])

    /// Whether a run skips it, and rightly so.
    package var isSkipped: Bool {
      switch self {
      case .source, .unknownLanguage, .empty: true
      case .checked, .troubled: false
      }
    }

    /// Why it cannot be checked.
    package var problems: [FileProblem] { if case .troubled(let problems) = self { problems } else { [] } }
  }

  package enum LanguageOrigin: Sendable {
    /// The command or a configuration.
    case setting(Origin)
    case frontMatter
    case folder(String)
    case name(String)
    case text
  }
}

extension Linter {
  /// The description of what `check` would do with a note.
  package func description(of input: LintInput, on analyzer: TextAnalyzer) -> NoteDescription {
    var description = NoteDescription(path: input.path, treatment: .checked)
    description.configurations = store.place(Paths.folder(input.path)).configurationPaths
    do throws(BrokenConfiguration) {
      try describe(input, by: store.folderSettings(for: input.path), in: &description, on: analyzer)
    } catch {
      description.treatment = .troubled(error.mistakes)
    }
    return description
  }

  private func describe(
    _ input: LintInput, by folderSettings: FolderSettings, in description: inout NoteDescription,
    on analyzer: TextAnalyzer
  ) {
    do throws(FileProblem) {
      let file = try input.read(in: files)
      guard file.bytes.count > file.byteOrderMarkLength else {
        description.treatment = .empty
        return
      }
      let note = try NoteReader.read(file, analyzer)
      let pairing = folderSettings.pairing(for: input.path)
      let decision = decision(about: note, isNamed: input.isNamed, folderSettings, pairing)
      description.language = decision.language.map { ($0, languageOrigin(decision, folderSettings)) }
      switch meaning(of: note, isNamed: input.isNamed, folderSettings, pairing) {
      case .source(let reason): description.treatment = .source(reason)
      case .unknown: description.treatment = .unknownLanguage
      case .translation(let decided):
        try describe(note, in: decided.language, folderSettings, pairing, &description, analyzer)
      }
    } catch {
      description.treatment = .troubled([error])
    }
  }

  private func describe(
    _ note: Note, in language: LanguageTag, _ folderSettings: FolderSettings, _ pairing: Pairing,
    _ description: inout NoteDescription, _ analyzer: TextAnalyzer
  ) throws(FileProblem) {
    let noteSettings = folderSettings.noteSettings(in: language)
    let (source, problem) = source(of: note, in: language, folderSettings, pairing, on: analyzer)
    if let problem { throw problem }
    description.sourceOrigin = folderSettings.settings.source.origin
    if source != nil {
      description.source = pairing.source(of: note.file.path, holding: note.file.bytes, in: language)
    } else {
      description.missingSource = missingSource(of: note.file.path, noteSettings.settings, nil)
      description.sourceInNeighbour =
        sourceInNeighbour(of: note.file.path, in: language, folderSettings, pairing)?.source
    }
    let settings = noteSettings.settings
    description.glossaries =
      (settings.glossaries + settings.keepLists).map { ($0.value, $0.origin) }
      + glossaries.found(noteSettings.glossaries, for: language).map { ($0, nil) }
  }

  private func languageOrigin(_ decision: LanguageDecision, _ folderSettings: FolderSettings)
    -> NoteDescription.LanguageOrigin
  {
    switch (decision.origin, decision.pathPart) {
    case (.option, _): .setting(folderSettings.settings.targetLanguage.origin)
    case (.frontMatter, _): .frontMatter
    case (.path, .folder(let name)): .folder(name)
    case (.path, .name(let name)): .name(name)
    case (.path, nil), (.content, _): .text
    }
  }

  /// The origin of the `exclude` that matches `path`: a configuration, by its path; nil for the command.
  package func excludingConfiguration(of path: String, isFolder: Bool) -> String? {
    let place = store.place(Paths.folder(path))
    return place.excludes(place.components(of: Paths.name(path)), isFolder: isFolder)
      ? place.configuration?.path : nil
  }
}

extension ConfigurationStore.Place {
  /// The configuration, and those that it extends, in order of precedence.
  var configurationPaths: [String] { configuration.map { $0.stack.files.reversed().map(\.path) } ?? [] }
}
