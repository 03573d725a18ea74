import Configuration
import Linting
import SourceText

/// The places where users wrote former names of rules, for notices that ask them to write the current ones.
package struct FormerNameUses: Sendable {
  /// By former name.
  private var places: [String: Set<String>] = [:]

  package init() {}

  /// Adds a name of a rule; one that is not a former name is ignored.
  /// - Parameter place: as a notice shows it: the path of a file, or an option.
  package mutating func add(_ name: String, at place: String) {
    guard FormerRuleNames.successor(of: name) != nil else { return }
    places[name, default: []].insert(place)
  }

  /// The same for a name in the settings.
  mutating func add(_ name: String, in origin: Origin) {
    switch origin {
    case .builtIn: break
    case .commandLine(let option): add(name, at: option)
    case .file(let path, let place): add(name, at: "\(path):\(place.line)")
    }
  }

  /// Adds everything from `other`.
  package mutating func merge(_ other: FormerNameUses) { places.merge(other.places) { $0.union($1) } }

  /// One notice per name, sorted.
  package var notices: [String] {
    places.sorted { $0.key < $1.key }.compactMap { name, places in
      guard let current = FormerRuleNames.successor(of: name), let first = places.min() else { return nil }
      let others = places.count == 1 ? "" : " and \(places.count - 1) more"
      return "the rule name “\(name)” is deprecated, write “\(current)” (in \(first)\(others))"
    }
  }
}
