internal import CICU

/// A writing system, by ICU's script code (UAX #24).
@frozen
public struct Script: Hashable, Sendable {
  /// ICU's `UScriptCode`.
  public let code: UInt8

  /// The script with ICU's `code`.
  @inlinable
  public init(code: UInt8) { self.code = code }

  /// Digits, punctuation, symbols: no script of their own.
  public static let common = Script(code: 0)
  /// Marks that take the script of their base.
  public static let inherited = Script(code: 1)
  /// Arabic.
  public static let arabic = Script(code: 2)
  /// Armenian.
  public static let armenian = Script(code: 3)
  /// Bengali.
  public static let bengali = Script(code: 4)
  /// Cyrillic.
  public static let cyrillic = Script(code: 8)
  /// Devanagari.
  public static let devanagari = Script(code: 10)
  /// Ethiopic.
  public static let ethiopic = Script(code: 11)
  /// Georgian.
  public static let georgian = Script(code: 12)
  /// Greek.
  public static let greek = Script(code: 14)
  /// Han.
  public static let han = Script(code: 17)
  /// Hangul.
  public static let hangul = Script(code: 18)
  /// Hebrew.
  public static let hebrew = Script(code: 19)
  /// Hiragana.
  public static let hiragana = Script(code: 20)
  /// Katakana.
  public static let katakana = Script(code: 22)
  /// Latin.
  public static let latin = Script(code: 25)
  /// Tamil.
  public static let tamil = Script(code: 35)
  /// Thai.
  public static let thai = Script(code: 38)

  /// "Latin", "Arabic".
  package var name: String {
    var buffer = [CChar](repeating: 0, count: 64)
    let length = cicu_script_name(code, &buffer, 64)
    return String(decoding: buffer[..<Int(length)].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  package init(of scalar: Unicode.Scalar) { self.init(code: cicu_script(scalar.value)) }

  /// The scripts that `language` is written in by CLDR's likely subtags; empty where ICU does not know it.
  package static func likely(for language: LanguageTag) -> Set<Script> {
    var codes = [UInt8](repeating: 0, count: 8)
    let count = cicu_likely_scripts(language.text, &codes, Int32(codes.count))
    return Set(codes[..<Int(count)].map(Script.init(code:)))
  }

  /// Han, kana: scripts written without spaces between words.
  package var isIdeographic: Bool { self == .han || self == .hiragana || self == .katakana }
}
