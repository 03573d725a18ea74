import ArgumentParser
import Workspace

/// Options about what is kept from run to run.
struct CacheArguments: ParsableArguments {
  @Flag(help: "Judge every note anew, and keep no results.")
  var noCache = false

  /// Where results are kept; nil for nowhere.
  var folder: CacheFolder? { noCache ? nil : .standard }
}
