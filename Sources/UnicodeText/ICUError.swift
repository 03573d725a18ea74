/// An error from ICU: its code and the operation.
package struct ICUError: Error, CustomStringConvertible {
  package let code: Int32
  package let operation: String

  package var description: String { "ICU could not \(operation) (error \(code))" }
}
