import ArgumentParser
import CalqueKit

/// Options about repairing what is found.
struct FixArguments: ParsableArguments {
  @Flag(help: "Write the fixes that keep the meaning; what remains is reported.")
  var fix = false

  @Flag(help: "Count fixes that are probably meant among those to write; read the result.")
  var unsafeFixes = false

  @Flag(help: "Write nothing; print what --fix would change as a unified diff, and exit 1 when there is something.")
  var diff = false

  @Option(
    help: ArgumentHelp(
      "Write fixes of these rules or families only; separated by commas, repeatable.", valueName: "rules"))
  var fixable: [String] = []

  @Option(
    help: ArgumentHelp(
      "Write no fixes of these rules or families; separated by commas, repeatable.", valueName: "rules"))
  var unfixable: [String] = []

  /// Whether anything is to be repaired, or shown as if it were.
  var isWanted: Bool { fix || diff }

  /// Which fixes are made.
  func policy() throws -> FixPolicy {
    do throws(UnknownRule) {
      let rules = try RuleSelection(selected: RuleArguments.names(fixable), ignored: RuleArguments.names(unfixable))
      return FixPolicy(allowsUnsafe: unsafeFixes, rules: rules)
    } catch {
      throw ValidationError(error.message)
    }
  }

  func validate() throws { _ = try policy() }
}
