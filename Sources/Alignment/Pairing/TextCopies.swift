import SourceText
import Synchronization

/// Whether a file in a folder of translations is a copy of another, as a machine makes one when it translates a page into
/// its own language. Each pair is compared once, however many translations ask.
final class TextCopies: Sendable {
  private let known = Mutex<[Pair: Bool]>([:])
  /// How many pairs are remembered.
  private static let capacity = 1 << 16

  private struct Pair: Hashable {
    let copy: String
    let original: String
  }

  /// Whether the file at `copy` says what the one at `original` says. Linear in both the first time.
  func holds(_ copy: String, of original: String, reading bytes: (String) -> [UInt8]?) -> Bool {
    let pair = Pair(copy: copy, original: original)
    if let known = known.withLock({ $0[pair] }) { return known }
    let isCopy = bytes(copy).flatMap { copy in bytes(original).map { Self.isCopy(copy, of: $0) } } ?? false
    known.withLock {
      if $0.count >= Self.capacity { $0 = [:] }
      $0[pair] = isCopy
    }
    return isCopy
  }

  /// Different pages of one language share hardly a run of three words; a page that was rephrased keeps most of them. A
  /// copy may have a disclaimer more, but is no longer text that quotes the other one.
  static func isCopy(_ copy: [UInt8], of original: [UInt8]) -> Bool {
    let (copied, words) = (wordHashes(copy), wordHashes(original))
    guard !words.isEmpty, copied.count <= 3 * words.count + 200 else { return false }
    let runs = runs(of: words)
    return 10 * runs.intersection(Self.runs(of: copied)).count >= 3 * runs.count
  }

  /// Hashes of three words in a row; of all words where there are fewer.
  private static func runs(of words: [UInt64]) -> Set<UInt64> {
    guard words.count > 3 else { return Set(words) }
    return Set((3...words.count).map { end in words[(end - 3)..<end].reduce(0) { ($0 &* 31) &+ $1 } })
  }

  /// Of every word between blanks.
  private static func wordHashes(_ text: [UInt8]) -> [UInt64] {
    var words: [UInt64] = []
    var hash: FNV1a?
    for byte in text {
      if byte > UInt8(ascii: " ") {
        var longer = hash ?? FNV1a()
        longer.add(byte)
        hash = longer
      } else if let whole = hash {
        words.append(whole.value)
        hash = nil
      }
    }
    if let whole = hash { words.append(whole.value) }
    return words
  }
}
