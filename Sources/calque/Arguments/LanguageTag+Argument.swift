import ArgumentParser
import CalqueKit

extension LanguageTag: ExpressibleByArgument {
  /// Reads a tag or a customary alias; for nil ArgumentParser reports the error.
  public init?(argument: String) { self.init(argument) }
}
