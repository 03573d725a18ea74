import ArgumentParser
import CalqueKit

/// Options about repairing what is found.
struct FixArguments: ParsableArguments {
  @Flag(help: "Apply the fixes that keep the meaning; report what remains.")
  var fix = false

  @Flag(help: "Also apply fixes that are probably right; review the result.")
  var unsafeFixes = false

  @Flag(help: "Print what --fix would change as a unified diff, without writing it; exit 1 if there is a change.")
  var diff = false

  @Option(
    help: ArgumentHelp(
      "Apply fixes of these rules or families only; separated by commas, repeatable.", valueName: "rules"))
  var fixable: [String] = []

  @Option(
    help: ArgumentHelp(
      "Do not apply fixes of these rules or families; separated by commas, repeatable.", valueName: "rules"))
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
