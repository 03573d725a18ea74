internal import CICU

/// Folds the forms of a word that compare equal in a look-up: lower case, NFKC where needed, without harakat, tatweel,
/// nukta and joiners; alef forms, ى/ي, ة/ه, ँ/ं, ё/е and apostrophes unified. Accents stay.
///
/// Where ICU fails, which it does for want of memory alone, a text is left as it is.
package enum Folding {
  package static func folded(_ text: String) -> String {
    let units = Array(text.utf16)
    return UTF16Text.grown(capacity: units.count + 8) { buffer, capacity, _ in
      cicu_fold(units, Int32(units.count), buffer, capacity)
    } ?? text
  }

  /// Passes the folded form of `units` to `body`, without an allocation for words of usual length.
  package static func fold(_ units: UnsafeBufferPointer<UInt16>, _ body: (UnsafeBufferPointer<UInt16>) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: units.count * 2 + 16) { buffer in
      guard let base = units.baseAddress, let to = buffer.baseAddress else { return }
      let count = cicu_fold(base, Int32(units.count), to, Int32(buffer.count))
      body(UnsafeBufferPointer(start: to, count: min(Int(count), buffer.count)))
    }
  }

  /// The key of a word given as text; equals `Word.key` of the same word in a segment.
  package static func key(_ text: String) -> UInt64 { key(Array(text.utf16)) }

  package static func key(_ units: [UInt16]) -> UInt64 { cicu_key(units, Int32(units.count)) }

  /// The key of a part of a buffer.
  package static func key(_ units: [UInt16], _ range: UTF16Range) -> UInt64 {
    units.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      return cicu_key(base + Int(range.start), range.end - range.start)
    }
  }

  package static func lowercased(_ text: String, _ language: LanguageTag) -> String {
    changed(text, mode: 0, language)
  }

  package static func uppercased(_ text: String, _ language: LanguageTag) -> String {
    changed(text, mode: 1, language)
  }

  /// The text with its first letter capitalised and the rest unchanged.
  package static func capitalized(_ text: String, _ language: LanguageTag) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    var rest = text.unicodeScalars
    rest.removeFirst()
    return changed(String(first), mode: 1, language) + String(rest)
  }

  package static func composed(_ text: String) -> String { normalized(text, form: 0) }
  package static func decomposed(_ text: String) -> String { normalized(text, form: 1) }
  package static func compatible(_ text: String) -> String { normalized(text, form: 2) }

  private static func normalized(_ text: String, form: Int32) -> String {
    let units = Array(text.utf16)
    return UTF16Text.grown(capacity: units.count * 2 + 16) { buffer, capacity, status in
      cicu_normalize(form, units, Int32(units.count), buffer, capacity, &status)
    } ?? text
  }

  private static func changed(_ text: String, mode: Int32, _ language: LanguageTag) -> String {
    let units = Array(text.utf16)
    return UTF16Text.grown(capacity: units.count + 8) { buffer, capacity, status in
      cicu_case(mode, language.language, units, Int32(units.count), buffer, capacity, &status)
    } ?? text
  }
}
