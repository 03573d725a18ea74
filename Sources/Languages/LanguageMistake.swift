/// What is wrong in a file of facts, and what to do about it.
package struct LanguageMistake: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name of the file: `de.lang`.
  package let file: String
  /// From 1.
  package let line: Int
  /// Lower case, without a full stop.
  package let text: String

  /// `de.lang:12: no value for keyboard, write it, or "none", or "unknown: reason"`.
  package var description: String { "\(file):\(line): \(text)" }
}
