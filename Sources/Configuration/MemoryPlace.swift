/// Where the memory of notes is.
package enum MemoryPlace: Hashable, Sendable {
  /// `.calque/memory` next to the configuration.
  case customary
  /// A path that can be opened as it is.
  case file(String)
  case off

  /// As written in a configuration.
  package var text: String {
    switch self {
    case .customary: "customary"
    case .file(let path): path
    case .off: "off"
    }
  }
}
