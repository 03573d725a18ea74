/// The features of a model by name, in the order in which their values are given.
package struct ModelFeatures: Sendable {
  package let names: [String]
  let places: [String: Int]

  /// The cases of `type`, named as in the code.
  package init<Feature: CaseIterable>(_ type: Feature.Type) { self.init(names: type.allCases.map { "\($0)" }) }

  package init(names: [String]) {
    self.names = names
    places = Dictionary(uniqueKeysWithValues: zip(names, 0...))
  }
}
