/// Where the memory of notes stands.
package enum MemoryPlace: Hashable, Sendable {
  /// `.calque/memory` beside the configuration.
  case customary
  /// A path that can be opened as it is.
  case file(String)
  case off

  /// As it is written in a configuration.
  package var text: String {
    switch self {
    case .customary: "customary"
    case .file(let path): path
    case .off: "off"
    }
  }
}
