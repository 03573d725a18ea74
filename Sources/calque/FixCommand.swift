import ArgumentParser

/// `calque fix`: repairs what can be repaired, and reports what remains.
struct FixCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Mend translated notes.",
    discussion: """
      The same as `calque lint --fix`, without a word about what was repaired unless --show-fixes asks for it. The note on \
      standard input (-) goes to standard output, repaired, and the report to standard error.

      Exit status: 0 nothing that fails remains, 1 findings remain, 2 wrong usage or something that could not be read \
      or written.
      """)

  @OptionGroup var lint: LintCommand

  @Flag(help: "Name every fix that was made.")
  var showFixes = false

  func validate() throws {
    if lint.watch { throw ValidationError("--watch goes with `calque lint` only: it waits for changes while you edit") }
  }

  func run() async throws {
    var command = lint
    command.fixing.fix = true
    command.namesFixes = showFixes
    try await command.run()
  }
}
