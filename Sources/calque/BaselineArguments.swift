import ArgumentParser

/// Options about known findings that are not reported again.
struct BaselineArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Leave out the findings that this file holds (default: .calque-baseline.jsonl in this folder, when it is there).",
      valueName: "file"))
  var baseline: String?

  @Flag(help: "Use no baseline.")
  var noBaseline = false

  @Flag(help: "Write every finding into the baseline, in the place of what it held about these notes.")
  var writeBaseline = false

  @Flag(help: "Take out of the baseline what is gone from these notes, and notes that are no more.")
  var pruneBaseline = false

  @Flag(help: "Write a comment for every finding that silences it.")
  var addIgnore = false

  func validate() throws {
    if noBaseline && (baseline != nil || writeBaseline || pruneBaseline) {
      throw ValidationError("--no-baseline excludes --baseline, --write-baseline and --prune-baseline")
    }
    if addIgnore && writeBaseline { throw ValidationError("--add-ignore and --write-baseline exclude each other") }
    if writeBaseline && pruneBaseline {
      throw ValidationError("--write-baseline leaves out what is gone anyway, so --prune-baseline has nothing to do")
    }
  }
}
