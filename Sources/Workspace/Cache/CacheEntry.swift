import SourceText

/// One file of a cache: its name and the layout of its bytes.
///
/// It starts with a mark and its own name, followed by a seal over name and content, and then the content. The seal
/// distinguishes a whole entry from one that was cut short, changed, or put in the place of another. It is not a
/// signature: anybody who may write in the folder can make one, so readers check the content of an entry.
struct CacheEntry {
  /// Thirty-two hexadecimal digits.
  private let digits: String

  init(_ name: ContentHash) { digits = name.description }

  /// The entry that a file in a shard belongs to; nil when its name is not that of an entry.
  init?(shard: String, file: String) {
    let parts = file.split(separator: ".", omittingEmptySubsequences: false)
    guard Self.isShard(shard), 2...3 ~= parts.count, parts[1] == Self.suffix, Self.isHex(parts[0], count: 30),
      parts.count == 2 || Self.isHex(parts[2], count: 16)
    else { return nil }
    digits = shard + parts[0]
  }

  /// The folder that holds it: one of two hundred and fifty-six, so that none grows large.
  var shard: String { String(digits.prefix(2)) }

  var file: String { digits.dropFirst(2) + "." + Self.suffix }

  /// The name under which it is written before it is moved to its place.
  var temporaryFile: String {
    let random = String(UInt64.random(in: .min ... .max), radix: 16)
    return file + "." + String(repeating: "0", count: 16 - random.utf8.count) + random
  }

  /// The whole file.
  func bytes(holding content: [UInt8]) -> [UInt8] { start + seal(content) + content }

  /// The content of a whole file; nil when it is not ours or not whole.
  func content(of bytes: [UInt8]) -> [UInt8]? {
    let header = start.count + Self.sealLength
    guard bytes.count > header, bytes.starts(with: start) else { return nil }
    let content = Array(bytes[header...])
    return seal(content).elementsEqual(bytes[start.count..<header]) ? content : nil
  }

  /// Whether a file that starts with `bytes` was written by us for this entry, whole or cut short. An empty file
  /// contains nothing that could be lost.
  func isOurs(_ bytes: [UInt8]) -> Bool { zip(bytes, start).allSatisfy { $0 == $1 } }

  /// How many bytes `isOurs` reads.
  static let startLength = mark.utf8.count + 33

  static func isShard(_ name: String) -> Bool { isHex(name, count: 2) }

  private var start: [UInt8] { Array((Self.mark + digits + "\n").utf8) }

  private func seal(_ content: [UInt8]) -> [UInt8] {
    var hash = ContentHash()
    hash.add(digits)
    hash.add(content)
    return Array((hash.description + "\n").utf8)
  }

  private static func isHex(_ text: some StringProtocol, count: Int) -> Bool {
    text.utf8.count == count
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  private static let mark = "calque result\n"
  private static let suffix = "calque"
  private static let sealLength = 33
}
