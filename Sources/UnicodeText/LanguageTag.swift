internal import CICU

/// A BCP 47 language tag: `de`, `zh-Hant-TW`. Chinese always includes its script.
public struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
  /// ISO 639 code, lower case.
  public let language: String
  /// ISO 15924 code, title case; always present for Chinese.
  public let script: String?
  /// ISO 3166 code, upper case.
  public let region: String?

  /// Reads a tag or one of its customary aliases (`zh-CN`, `cn`, `hant`, `jp`, `kr`, `pt_BR`); ignores case and the
  /// kind of hyphen. Nil for a language that CLDR does not know.
  public init?(_ text: String) {
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "_" }).map(String.init)
    guard let first = parts.first?.lowercased() else { return nil }
    var language = Self.aliases[first] ?? first
    var script: String?
    var region: String?
    switch language {
    case "hans", "zh-hans", "hant", "zh-hant":
      script = language.hasSuffix("hans") ? "Hans" : "Hant"
      language = "zh"
    default: break
    }
    if first == "tw" || first == "hk" { (language, script, region) = ("zh", "Hant", first.uppercased()) }
    // Only letters and digits are allowed in a tag, because file names are made from it.
    for part in parts.dropFirst() {
      guard part.utf8.allSatisfy(Self.isAlphanumeric) else { return nil }
      switch part.utf8.count {
      case 4: script = part.prefix(1).uppercased() + part.dropFirst().lowercased()
      case 2: region = part.uppercased()
      case 3 where part.allSatisfy(\.isNumber): region = part
      default: return nil
      }
    }
    guard (2...3).contains(language.utf8.count), language.utf8.allSatisfy({ (97...122).contains($0) }),
      cicu_is_language(language) != 0
    else { return nil }
    if language == "zh" && script == nil { script = ["TW", "HK", "MO"].contains(region) ? "Hant" : "Hans" }
    self.language = language
    self.script = script
    self.region = region
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private init(language: String, script: String? = nil) {
    self.language = language
    self.script = script
    self.region = nil
  }

  /// English, the default source language.
  public static let english = LanguageTag(language: "en")
  /// German.
  public static let german = LanguageTag(language: "de")

  /// Names that people use for folders and suffixes.
  private static let aliases = [
    "cn": "hans", "jp": "ja", "kr": "ko", "ua": "uk", "iw": "he", "chs": "hans", "cht": "hant",
  ]

  /// "zh-Hant-TW".
  public var text: String { [language, script, region].compactMap { $0 }.joined(separator: "-") }
  /// The tag itself.
  public var description: String { text }

  /// The tag without the region: the key for tables and dictionaries ("zh-Hant", "de").
  public var base: String { [language, script].compactMap { $0 }.joined(separator: "-") }

  /// "German", "Chinese (Traditional)".
  public var englishName: String {
    var buffer = [CChar](repeating: 0, count: 128)
    let count = cicu_language_name(base, &buffer, 128)
    return String(decoding: buffer[..<Int(count)].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether both name the same language in the same script, whatever the region.
  public func isSame(as other: LanguageTag) -> Bool { language == other.language && script == other.script }
}
