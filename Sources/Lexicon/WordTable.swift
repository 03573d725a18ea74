internal import CWordTables
import UnicodeText

/// How frequent the words of a language are: some 60,000 of them, embedded in the binary, looked up by `Word.key`.
///
/// The data come from wordfreq (CC BY-SA 4.0, see Sources/CWordTables/data) through script/make-word-tables, and so
/// hold what people write, common misspellings included: a word in the table is used, not therefore right.
/// An unknown word passes for a known one in 3 of 100,000 cases.
package struct WordTable: @unchecked Sendable {  // The bytes are constants of the binary.
  /// The Zipf frequency of the rarest word that the table holds; an unknown word is rarer.
  package let minimumZipf: Float
  /// How many words it holds.
  package let count: Int
  private let bucketCount: UInt64
  private let counts: UnsafeRawPointer
  private let starts: UnsafeRawPointer
  private let fingerprints: UnsafeRawPointer
  private let frequencies: UnsafeRawPointer

  /// The table of `language`, whatever its region; nil when there is none. Nothing is copied or unpacked.
  package static func of(_ language: LanguageTag) -> WordTable? {
    var length = 0
    guard let bytes = cwordtable(language.tableName, &length) else { return nil }
    return WordTable(UnsafeRawBufferPointer(start: bytes, count: length))
  }

  /// Finds the parts of a table; script/word_tables/table.py tells the layout.
  private init?(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, bytes.count >= 16, bytes.prefix(4).elementsEqual("CWT1".utf8) else {
      return nil
    }
    let count = Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
    let blocks = Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: 8, as: UInt32.self)))
    guard bytes.count == 16 + blocks * 10 + count * 3 else { return nil }
    self.count = count
    minimumZipf = Self.zipf(bytes[12])
    bucketCount = UInt64(blocks) * 16
    counts = base + 16
    starts = counts + blocks * 8
    fingerprints = starts + blocks * 2
    frequencies = fingerprints + count * 2
  }

  /// The Zipf frequency of a word, from `minimumZipf` to about 8: log10 of its occurrences in a billion words, in steps
  /// of .04. 0 when the word is unknown. About 10 ns.
  package func zipf(_ key: UInt64) -> Float {
    let hash = Self.mixed(key)
    let bucket = Int(truncatingIfNeeded: ((hash >> 32) &* bucketCount) >> 32)
    let fingerprint = UInt16(truncatingIfNeeded: hash)
    let (block, place) = (bucket >> 4, UInt64(bucket & 15))
    let sizes = UInt64(littleEndian: counts.loadUnaligned(fromByteOffset: block * 8, as: UInt64.self))
    let before = Self.sum(sizes & ((1 << (place * 4)) - 1))
    let first = Int(UInt16(littleEndian: starts.loadUnaligned(fromByteOffset: block * 2, as: UInt16.self))) + before
    for index in first..<first + Int((sizes >> (place * 4)) & 15)
    where UInt16(littleEndian: fingerprints.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self)) == fingerprint {
      return Self.zipf(frequencies.load(fromByteOffset: index, as: UInt8.self))
    }
    return 0
  }

  /// The sum of up to 15 numbers of 4 bits.
  private static func sum(_ nibbles: UInt64) -> Int {
    let bytes = (nibbles & 0x0F0F_0F0F_0F0F_0F0F) &+ ((nibbles >> 4) & 0x0F0F_0F0F_0F0F_0F0F)
    return Int((bytes &* 0x0101_0101_0101_0101) >> 56)
  }

  /// Spreads a key over all bits: FNV-1a leaves the top ones of short words alike (Stafford's mix 13 of MurmurHash3).
  private static func mixed(_ key: UInt64) -> UInt64 {
    var hash = (key ^ (key >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }

  private static func zipf(_ stored: UInt8) -> Float { Float(stored) / 25 }
}

extension LanguageTag {
  /// The name that embedded data is kept by; written Norwegian without a further name is Bokmål.
  var tableName: String { language == "no" ? "nb" : base }
}
