import ArgumentParser
import CalqueKit
import Lexicon
import Workspace

extension LintCommand {
  /// How long to wait between two checks.
  private static let pause = Duration.milliseconds(300)

  func validateWatch() throws {
    guard watch else { return }
    if fixing.isWanted || known.addIgnore || known.writeBaseline || known.pruneBaseline {
      throw ValidationError(
        "--watch writes nothing, leave out what does (--fix, --diff, --add-ignore, --write-baseline …)")
    }
    if output.format.contains(where: { $0.file != nil }) {
      throw ValidationError("--watch reports to standard output, leave out FORMAT=FILE")
    }
    if changes.staged { throw ValidationError("--watch looks at the files, --staged does not: leave out one") }
    if paths.contains("-") { throw ValidationError("standard input can be read only once, leave out --watch or -") }
  }

  /// `--watch`: checks, and again whenever a note or a file that a result depends on changes, until Ctrl-C. Every round
  /// is a separate run, except for the dictionaries, which take long to load.
  func checkAgainAndAgain() async throws -> Never {
    let lexicon = Lexicon(usesDictionaries: !sources.noDictionaries)
    var dependencies: Set<String> = []
    while true {
      let change = try change()
      let options = try options(change)
      let linter = Linter(options, lexicon: lexicon)
      let notes = try watchedNotes(linter)
      // Before anything is read, so that changes made meanwhile are noticed.
      var watched = WatchedFiles(notes + paths + [known.baseline ?? BaselineFile.customaryName])
      watched.add(dependencies.union(linter.dependencies(of: notes)))
      try await round(change, options, linter)
      dependencies = linter.dependencies(of: notes)
      watched.add(dependencies)
      tell(notes.count)
      try await waitForChange(of: watched, notes, linter)
      if Console.isErasable(.standardOutput) { Console.write(Array("\u{1B}[H\u{1B}[2J".utf8)) }
    }
  }

  private func round(_ change: ChangeArguments.Change?, _ options: LintOptions, _ linter: Linter) async throws {
    do {
      _ = try await check(change, options, by: linter)
    } catch ExitStatus.trouble {
      // The problem was reported, and may be repaired before the next round.
    }
  }

  /// Ends when anything differs from its earlier state.
  private func waitForChange(of watched: WatchedFiles, _ notes: [String], _ linter: Linter) async throws {
    let clock = ContinuousClock()
    var cost = Duration.zero
    var hasChanged = false
    while !hasChanged {
      // In a large tree a check takes long: it should take at most a tenth of the time.
      try await Task.sleep(for: max(Self.pause, cost * 10))
      cost = try clock.measure { hasChanged = try watched.haveChanged || watchedNotes(linter) != notes }
    }
  }

  /// The notes at or below the paths, changed or not.
  private func watchedNotes(_ linter: Linter) throws -> [String] {
    let filter = linter.filter(excluding: try configuration.globs(), isForced: configuration.forceExclude)
    return NoteFinder.find(paths.isEmpty ? ["."] : paths, by: filter).notes.map(\.path)
  }

  private func tell(_ count: Int) {
    guard !output.quiet else { return }
    let notes = "\(count) note\(count == 1 ? "" : "s")"
    Console.complain(
      .notice("watching \(notes) and their dependencies; press Ctrl-C to stop"), color: output.color)
  }
}
