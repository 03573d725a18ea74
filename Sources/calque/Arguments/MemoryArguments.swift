import ArgumentParser

/// Options about what was learned from the project's notes.
struct MemoryArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What `calque learn` wrote (default: .calque/memory next to .calque.yml, else at the top of the repository).",
      valueName: "file"))
  var memory: String?

  @Flag(help: "Do not use a memory.")
  var noMemory = false

  func validate() throws {
    if noMemory && memory != nil { throw ValidationError("--no-memory and --memory cannot be combined") }
  }
}
