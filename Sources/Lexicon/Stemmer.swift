internal import CStemmer
import UnicodeText

/// Snowball's stemmer of one language (Porter 1980, 2001). Not shared between threads: each worker opens its own.
package final class Stemmer {
  private let handle: OpaquePointer

  /// - Returns: nil where Snowball has no stemmer (ko, pl, uk, fa, he, vi, cs), or one that does more harm than good.
  package init?(_ language: LanguageTag) {
    guard let name = Self.names[language.language], let opened = sb_stemmer_new(name, "UTF_8") else { return nil }
    handle = opened
  }

  deinit { sb_stemmer_delete(handle) }

  /// The stem of a folded word. About 0.5 µs.
  package func stem(_ word: [UInt16]) -> [UInt16] {
    let isASCII = word.allSatisfy { $0 < 0x80 }
    let bytes =
      isASCII ? word.map { UInt8(truncatingIfNeeded: $0) } : Array(String(decoding: word, as: UTF16.self).utf8)
    guard let stem = sb_stemmer_stem(handle, bytes, Int32(bytes.count)) else { return word }
    let result = UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle)))
    return isASCII ? result.map(UInt16.init) : Array(String(decoding: result, as: UTF8.self).utf16)
  }

  /// Snowball's names. Arabic is left out: its stemmer mistakes a radical for a clitic (بيانات → يانا); see
  /// `ArabicForms`.
  private static let names = [
    "ca": "catalan", "da": "danish", "de": "german", "el": "greek", "en": "english", "es": "spanish",
    "eu": "basque", "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian",
    "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian", "nb": "norwegian", "ne": "nepali",
    "nl": "dutch", "nn": "norwegian", "no": "norwegian", "pt": "portuguese", "ro": "romanian", "ru": "russian",
    "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
  ]
}
