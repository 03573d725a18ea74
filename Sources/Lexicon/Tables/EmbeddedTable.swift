/// A map from 64-bit keys to bytes in constant memory, 3.3 bytes per entry. Keys are stored as fingerprints only: a key
/// that was never inserted is found in 3 of 100,000 cases. script/word_tables/table.py writes it and documents the
/// layout.
struct EmbeddedTable: @unchecked Sendable {  // The bytes are constants of the binary.
  let count: Int
  /// The smallest value in the table.
  let minimum: UInt8
  private let bucketCount: UInt64
  private let counts: UnsafeRawPointer
  private let starts: UnsafeRawPointer
  private let fingerprints: UnsafeRawPointer
  private let values: UnsafeRawPointer

  /// Finds the parts of the table in `bytes`, which must live as long as the process; nil when they are not a table.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, bytes.count >= 16, bytes.prefix(4).elementsEqual("CWT1".utf8) else {
      return nil
    }
    let count = Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
    let blocks = Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: 8, as: UInt32.self)))
    guard bytes.count == 16 + blocks * 10 + count * 3 else { return nil }
    self.count = count
    minimum = bytes[12]
    bucketCount = UInt64(blocks) * 16
    counts = base + 16
    starts = counts + blocks * 8
    fingerprints = starts + blocks * 2
    values = fingerprints + count * 2
  }

  /// The byte of `key`; 0 when there is none. About 10 ns.
  func value(_ key: UInt64) -> UInt8 {
    let hash = Self.mixed(key)
    let bucket = Int(truncatingIfNeeded: ((hash >> 32) &* bucketCount) >> 32)
    let fingerprint = UInt16(truncatingIfNeeded: hash)
    let (block, place) = (bucket >> 4, UInt64(bucket & 15))
    let sizes = UInt64(littleEndian: counts.loadUnaligned(fromByteOffset: block * 8, as: UInt64.self))
    let before = Self.sum(sizes & ((1 << (place * 4)) - 1))
    let first = Int(UInt16(littleEndian: starts.loadUnaligned(fromByteOffset: block * 2, as: UInt16.self))) + before
    for index in first..<first + Int((sizes >> (place * 4)) & 15)
    where UInt16(littleEndian: fingerprints.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self)) == fingerprint {
      return values.load(fromByteOffset: index, as: UInt8.self)
    }
    return 0
  }

  /// The sum of up to 15 numbers of 4 bits.
  static func sum(_ nibbles: UInt64) -> Int {
    let bytes = (nibbles & 0x0F0F_0F0F_0F0F_0F0F) &+ ((nibbles >> 4) & 0x0F0F_0F0F_0F0F_0F0F)
    return Int((bytes &* 0x0101_0101_0101_0101) >> 56)
  }

  /// Spreads a key over all bits: FNV-1a leaves the top ones of short words alike (Stafford's mix 13 of MurmurHash3).
  static func mixed(_ key: UInt64) -> UInt64 {
    var hash = (key ^ (key >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }
}
