internal import CWordTables
import UnicodeText

/// How frequent the words of a language are: some 60,000 of them, embedded in the binary, looked up by `Word.key`.
///
/// The data come from wordfreq (CC BY-SA 4.0, see Sources/CWordTables/data) through script/make-word-tables, and so
/// contain what people write, common misspellings included: a word in the table is in use, but not necessarily correct.
/// An unknown word is mistaken for a known one in 3 of 100,000 cases.
package struct WordTable: Sendable {
  private let table: EmbeddedTable

  /// The table of `language`, whatever its region; nil when there is none. Nothing is copied or unpacked.
  package static func of(_ language: LanguageTag) -> WordTable? {
    var length = 0
    guard let bytes = cwordtable(language.tableName, &length) else { return nil }
    return EmbeddedTable(UnsafeRawBufferPointer(start: bytes, count: length)).map { WordTable(table: $0) }
  }

  /// The number of words in it.
  package var count: Int { table.count }

  /// The Zipf frequency of its rarest word; an unknown word is rarer.
  package var minimumZipf: Float { Self.zipf(table.minimum) }

  /// The Zipf frequency of a word, from `minimumZipf` to about 8: log10 of its occurrences in a billion words, in steps
  /// of .04. 0 when the word is unknown. About 10 ns.
  package func zipf(_ key: UInt64) -> Float { Self.zipf(table.value(key)) }

  private static func zipf(_ stored: UInt8) -> Float { Float(stored) / 25 }
}

extension LanguageTag {
  /// The name under which embedded data is stored; plain Norwegian counts as Bokmål.
  var tableName: String { language == "no" ? "nb" : base }
}
