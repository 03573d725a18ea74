/// ICU refused: its error code and what was asked of it.
package struct ICUError: Error, CustomStringConvertible {
  package let code: Int32
  package let operation: String

  package var description: String { "ICU could not \(operation) (error \(code))" }
}
