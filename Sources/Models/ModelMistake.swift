/// What is wrong in the file of a model.
package struct ModelMistake: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name of the file: `spelling.tsv`.
  package let file: String
  /// From 1.
  package let line: Int
  /// Lower case, without a full stop.
  package let text: String

  /// `spelling.tsv:12: no feature is called "gains"`.
  package var description: String { "\(file):\(line): \(text)" }
}
