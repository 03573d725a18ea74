import ArgumentParser

/// `calque fix`: repairs what can be repaired, and reports what remains.
struct FixCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Fix translated notes.",
    discussion: """
      The same as `calque lint --fix`, but lists applied fixes only with --show-fixes. A note on standard input (-) is \
      written to standard output with its fixes, the report to standard error.

      Exit status: 0 nothing that fails remains, 1 findings remain, 2 wrong usage or something that could not be read \
      or written.
      """)

  @OptionGroup var lint: LintCommand

  @Flag(help: "List every fix that was applied.")
  var showFixes = false

  func validate() throws {
    if lint.watch {
      throw ValidationError("--watch works only with `calque lint`: it waits for changes while you edit")
    }
  }

  func run() async throws {
    var command = lint
    command.fixing.fix = true
    command.namesFixes = showFixes
    try await command.run()
  }
}
