import Configuration
import Synchronization
import UnicodeText

/// The settings of every note of a run: what the command says, over what configurations say. What is the same for many
/// notes is made once.
final class SettingsShelf: Sendable {
  private let options: LintOptions
  private let surroundings = DiskSurroundings().surroundings
  private let profiles = Mutex<[String: Profile]>([:])

  init(_ options: LintOptions) { self.options = options }

  /// How the note at `path` is judged.
  func profile(for path: String) -> Profile {
    profiles.withLock { profiles in
      if let made = profiles[""] { return made }
      let made = profile()
      profiles[""] = made
      return made
    }
  }

  private func profile() -> Profile {
    Profile(
      settings(), surroundings: surroundings, folders: options.isIsolated ? [] : ["."],
      refined: { [self] _ in settings() })
  }

  private func settings() -> Settings {
    var settings = Settings()
    settings.apply(options.defaults)
    settings.apply(options.layer)
    settings.select(options.rules.names, isExplicit: options.rules.isExplicit)
    return settings
  }
}
