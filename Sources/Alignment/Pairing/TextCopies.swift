import SourceText
import Synchronization

/// Decides whether a file in a folder of translations is a copy of another, such as a tool makes when it "translates" a
/// page into its own language. Each pair is compared only once.
final class TextCopies: Sendable {
  private let known = Mutex<[Pair: Bool]>([:])
  /// How many pairs are remembered.
  private static let capacity = 1 << 16

  private struct Pair: Hashable {
    let copy: String
    let original: String
  }

  /// Whether the file at `copy` has the text of the one at `original`. Linear in both the first time.
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
  /// copy may add a disclaimer, but a longer text that quotes the other one is not a copy.
  static func isCopy(_ copy: [UInt8], of original: [UInt8]) -> Bool {
    let (copied, words) = (wordHashes(copy), wordHashes(original))
    guard !words.isEmpty, copied.count <= 3 * words.count + 200 else { return false }
    let runs = runs(of: words)
    return 10 * runs.intersection(Self.runs(of: copied)).count >= 3 * runs.count
  }

  /// Hashes of three consecutive words; of all words when there are fewer.
  private static func runs(of words: [UInt64]) -> Set<UInt64> {
    guard words.count > 3 else { return Set(words) }
    return Set((3...words.count).map { end in words[(end - 3)..<end].reduce(0) { ($0 &* 31) &+ $1 } })
  }

  /// Hashes of all words separated by white space.
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
