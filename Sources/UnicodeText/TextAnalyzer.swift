internal import CICU
import SourceText

/// ICU's break iterators, transliterator and tables of one worker. Not shared between threads: each worker opens its
/// own and passes it down, because opening takes 35 times as long as setting a text.
package final class TextAnalyzer {
  private let handle: OpaquePointer
  private var buffer: [cicu_word] = Array(repeating: cicu_word(), count: 512)
  private var failure: ICUError?

  package init() throws(ICUError) {
    var status: Int32 = 0
    guard let opened = cicu_analyzer_open(&status) else {
      throw ICUError(code: status, operation: "open its break iterators")
    }
    handle = opened
  }

  deinit { cicu_analyzer_close(handle) }

  /// Asks whether ICU could split every text since the last time this was asked. Where it could not, for want of memory,
  /// what was found is not all that is there, and nothing that rests on it may be reported.
  /// - Parameter path: the file whose texts those were.
  package func checkFailure(reading path: String) throws(FileProblem) {
    guard let failure else { return }
    self.failure = nil
    throw FileProblem(path: path, message: "\(failure), free some memory and run again")
  }

  /// Keeps the first failure.
  func check(_ status: Int32, _ operation: String) {
    if status != 0 && failure == nil { failure = ICUError(code: status, operation: operation) }
  }

  /// The words of `text` that contain a letter or a digit, in order.
  package func words(_ text: [UInt16]) -> [Word] {
    var status: Int32 = 0
    var count = Int(cicu_words(handle, text, Int32(text.count), &buffer, Int32(buffer.count), &status))
    if count > buffer.count {
      buffer = Array(repeating: cicu_word(), count: count)
      count = Int(cicu_words(handle, text, Int32(text.count), &buffer, Int32(buffer.count), &status))
    }
    check(status, "split a text into words")
    return buffer[..<count].map {
      Word(
        range: UTF16Range($0.start, $0.end), key: $0.key, traits: Word.Traits(rawValue: $0.traits),
        script: Script(code: $0.script))
    }
  }

  /// The sentences of `text` (UAX #29), covering all of it.
  package func sentences(_ text: [UInt16]) -> [UTF16Range] {
    var status: Int32 = 0
    var ends = [Int32](repeating: 0, count: 64)
    var count = Int(cicu_sentences(handle, text, Int32(text.count), &ends, 64, &status))
    if count > ends.count {
      ends = [Int32](repeating: 0, count: count)
      count = Int(cicu_sentences(handle, text, Int32(text.count), &ends, Int32(count), &status))
    }
    check(status, "split a text into sentences")
    var start: Int32 = 0
    return ends[..<count].map { end in
      defer { start = end }
      return UTF16Range(start, end)
    }
  }

  /// `text` in lower-case ASCII letters, whatever its script (ICU `Any-Latin; Latin-ASCII; Lower`). Empty for what is
  /// longer than a name of some words, and where ICU has no transliterator or no room for it.
  package func romanized(_ text: String) -> String {
    var units = Array(text.utf16)
    let length = units.count
    guard length <= Self.longestRomanized else { return "" }
    units.append(contentsOf: [UInt16](repeating: 0, count: length * 8 + 32))
    var status: Int32 = 0
    let count = cicu_romanize(handle, &units, Int32(length), Int32(units.count), &status)
    return status == 0 ? String(utf16: units[..<Int(count)]) : ""
  }

  /// The skeleton of UTS #39: equal for strings that look alike. In UTF-16 units: enough for a name of several words.
  /// ICU replaces letter by letter in one buffer, so that its time grows with the square of the length.
  private static let longestRomanized = 256

  /// The skeleton of UTS #39: equal for strings that look alike. Where ICU fails, the text itself, which looks like
  /// nothing else.
  package func skeleton(_ text: String) -> String {
    let units = Array(text.utf16)
    return UTF16Text.grown(capacity: units.count * 4 + 16) { buffer, capacity, status in
      cicu_skeleton(handle, units, Int32(units.count), buffer, capacity, &status)
    } ?? text
  }
}
