import ArgumentParser
import Workspace

/// Options about the cache that is kept between runs.
struct CacheArguments: ParsableArguments {
  @Flag(help: "Judge every note anew, and keep no results.")
  var noCache = false

  /// Where results are cached; nil for nowhere.
  var folder: CacheFolder? { noCache ? nil : .standard }
}
