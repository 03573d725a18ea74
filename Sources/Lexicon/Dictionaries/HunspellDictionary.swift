import Libc
import UnicodeText

/// One loaded dictionary. Hunspell is not safe to share between threads: its owner must hold a lock (see `Speller`).
final class HunspellDictionary {
  private let library: HunspellLibrary
  private let handle: HunspellLibrary.Handle
  /// Nil when the dictionary is in UTF-8.
  private let encoding: TextEncoding?

  /// Loads `files`; nil when they are damaged or in an encoding that ICU does not know.
  init?(_ files: DictionaryFiles, library: HunspellLibrary) {
    guard files.areSound, let handle = library.create(files.affixes, files.words) else { return nil }
    let name = library.encoding(handle).map { String(cString: $0) } ?? ""
    if Self.isUTF8(name) {
      encoding = nil
    } else if let encoding = TextEncoding(name) {
      self.encoding = encoding
    } else {
      library.destroy(handle)
      return nil
    }
    self.library = library
    self.handle = handle
  }

  deinit { library.destroy(handle) }

  /// Whether the dictionary has `word` in this spelling.
  func accepts(_ word: String) -> Bool {
    withEncoded(word) { library.spell(handle, $0) != 0 } ?? false
  }

  /// Hunspell's own suggestions, best first: 3 to 117 ms per word.
  func suggestions(for word: String) -> [String] {
    withEncoded(word) { encoded in
      var list: HunspellLibrary.WordList?
      let count = library.suggest(handle, &list, encoded)
      defer { library.freeList(handle, &list, count) }
      return (0..<Int(max(0, count))).compactMap { index in
        list?[index].flatMap { self.decoded($0) }
      }
    } ?? []
  }

  /// Calls `body` with the word as the dictionary writes it; nil when its encoding lacks a letter, or when the string
  /// is too long for a word or for Hunspell's buffers.
  private func withEncoded<Result>(_ word: String, _ body: (UnsafePointer<CChar>) -> Result) -> Result? {
    let utf8 = Array(word.utf8)
    guard (1...Self.longestWord).contains(utf8.count), word.utf16.count <= Word.longest, !utf8.contains(0) else {
      return nil
    }
    guard let encoding else { return word.withCString(body) }
    guard var bytes = encoding.encoded(word) else { return nil }
    bytes.append(0)
    return bytes.withUnsafeBytes { raw in
      raw.assumingMemoryBound(to: CChar.self).baseAddress.map(body)
    }
  }

  private func decoded(_ text: UnsafePointer<CChar>) -> String? {
    guard let encoding else { return String(validatingCString: text) }
    return encoding.decoded(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }

  private static func isUTF8(_ name: String) -> Bool {
    ["utf-8", "utf8"].contains(name.lowercased())
  }

  /// In bytes; Hunspell's MAXWORDUTF8LEN is 256, and no real word is half as long.
  private static let longestWord = 120
}
