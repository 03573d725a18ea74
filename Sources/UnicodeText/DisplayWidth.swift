internal import CICU

/// Terminal columns (UAX #11): East Asian wide 2, marks and format characters 0.
package enum DisplayWidth {
  package static func of(_ scalar: Unicode.Scalar) -> Int { Int(cicu_width(scalar.value)) }

  package static func of(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + of($1) } }
}
