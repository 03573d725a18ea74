import ArgumentParser
import Workspace

/// Options about the cache that is kept between runs.
struct CacheArguments: ParsableArguments {
  @Flag(help: "Check every note again and do not cache results.")
  var noCache = false

  /// Where results are cached; nil for nowhere.
  var folder: CacheFolder? { noCache ? nil : .standard }
}
