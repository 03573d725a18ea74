import ArgumentParser
import CalqueKit

/// Options about which rules report.
struct RuleArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp("Report these rules or families only; separated by commas, repeatable.", valueName: "rules"))
  var select: [String] = []

  @Option(
    help: ArgumentHelp("Do not report these rules or families; separated by commas, repeatable.", valueName: "rules"))
  var ignore: [String] = []

  /// The combination of both options.
  func selection() throws -> RuleSelection {
    do throws(UnknownRule) {
      return try RuleSelection(selected: Self.names(select), ignored: Self.names(ignore))
    } catch {
      throw ValidationError(error.message)
    }
  }

  func validate() throws { _ = try selection() }

  /// The names between the commas.
  static func names(_ lists: [String]) -> [String] {
    lists.flatMap { $0.split(separator: ",") }.map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
  }
}
