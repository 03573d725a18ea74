internal import CICU

/// A writing system, by ICU's script code (UAX #24).
@frozen
public struct Script: Hashable, Sendable {
  public let code: UInt8

  @inlinable
  public init(code: UInt8) { self.code = code }

  public static let common = Script(code: 0)
  public static let inherited = Script(code: 1)
  public static let arabic = Script(code: 2)
  public static let armenian = Script(code: 3)
  public static let bengali = Script(code: 4)
  public static let cyrillic = Script(code: 8)
  public static let devanagari = Script(code: 10)
  public static let georgian = Script(code: 12)
  public static let greek = Script(code: 14)
  public static let han = Script(code: 17)
  public static let hangul = Script(code: 18)
  public static let hebrew = Script(code: 19)
  public static let hiragana = Script(code: 20)
  public static let katakana = Script(code: 22)
  public static let latin = Script(code: 25)
  public static let tamil = Script(code: 35)
  public static let thai = Script(code: 38)

  /// "Latin", "Arabic".
  package var name: String {
    var buffer = [CChar](repeating: 0, count: 64)
    let length = cicu_script_name(code, &buffer, 64)
    return String(decoding: buffer[..<Int(length)].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  package init(of scalar: Unicode.Scalar) { self.init(code: cicu_script(scalar.value)) }

  /// Han, kana: scripts written without spaces between words.
  package var isIdeographic: Bool { self == .han || self == .hiragana || self == .katakana }
}
