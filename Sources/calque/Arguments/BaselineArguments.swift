import ArgumentParser

/// Options about known findings that are not reported again.
struct BaselineArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Do not report the findings in this file (default: .calque-baseline.jsonl in this folder, if it exists).",
      valueName: "file"))
  var baseline: String?

  @Flag(help: "Do not use a baseline.")
  var noBaseline = false

  @Flag(help: "Write all findings to the baseline, replacing its entries for these notes.")
  var writeBaseline = false

  @Flag(help: "Remove fixed findings and deleted notes from the baseline.")
  var pruneBaseline = false

  @Flag(help: "Write comments that suppress every finding.")
  var addIgnore = false

  func validate() throws {
    if noBaseline && (baseline != nil || writeBaseline || pruneBaseline) {
      throw ValidationError("--no-baseline cannot be combined with --baseline, --write-baseline or --prune-baseline")
    }
    if addIgnore && writeBaseline { throw ValidationError("--add-ignore and --write-baseline cannot be combined") }
    if writeBaseline && pruneBaseline {
      throw ValidationError("--write-baseline already removes fixed findings, leave out --prune-baseline")
    }
  }
}
