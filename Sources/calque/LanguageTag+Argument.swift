import ArgumentParser
import CalqueKit

extension LanguageTag: ExpressibleByArgument {
  /// Reads a tag or a customary alias; nil makes ArgumentParser say so.
  public init?(argument: String) { self.init(argument) }
}
