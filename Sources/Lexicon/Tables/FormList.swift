internal import CWordTables
import SourceText
import UnicodeText

/// The rarer forms of a language, below those of its `WordTable`, in their exact spelling: up to 380,000 words that
/// occur at least 30 times in a billion. Nothing is copied or unpacked.
///
/// The data come from wordfreq's large lists (CC BY-SA 4.0) through script/make-word-tables. A form in the list is in
/// use; every tenth slip is, too, but far more rarely than the word that was meant. An unknown form passes for a known
/// one in 1 of 128 cases.
package struct FormList: @unchecked Sendable {  // The bytes are constants of the binary.
  /// The number of forms in it.
  package let count: Int
  private let bucketCount: UInt64
  private let counts: UnsafeRawPointer
  private let starts: UnsafeRawPointer
  private let fingerprints: UnsafeRawPointer
  private let values: UnsafeRawPointer

  /// The list of `language`, whatever its region; nil when there is none.
  package static func of(_ language: LanguageTag) -> FormList? {
    var length = 0
    guard let bytes = cformtable(language.tableName, &length) else { return nil }
    return FormList(UnsafeRawBufferPointer(start: bytes, count: length))
  }

  /// Finds the parts of the list in `bytes`, which must live as long as the process; nil when they are not a list.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, bytes.count >= 16, bytes.prefix(4).elementsEqual("CWF1".utf8) else {
      return nil
    }
    let count = Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
    let blocks = Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: 8, as: UInt32.self)))
    guard bytes.count == 16 + blocks * 12 + count + (count + 1) / 2 else { return nil }
    self.count = count
    bucketCount = UInt64(blocks) * 16
    counts = base + 16
    starts = counts + blocks * 8
    fingerprints = starts + blocks * 4
    values = fingerprints + count
  }

  /// The Zipf frequency of `form`, from 1.5 to 3.3; 0 when it is not in the list.
  ///
  /// - Parameter form: in lower case and composed, without invisible characters (`SpellingForm`).
  package func zipf(_ form: String) -> Float {
    let hash = EmbeddedTable.mixed(Self.key(form))
    let bucket = Int(truncatingIfNeeded: ((hash >> 32) &* bucketCount) >> 32)
    let fingerprint = UInt8(truncatingIfNeeded: hash)
    let (block, place) = (bucket >> 4, UInt64(bucket & 15))
    let sizes = UInt64(littleEndian: counts.loadUnaligned(fromByteOffset: block * 8, as: UInt64.self))
    let before = EmbeddedTable.sum(sizes & ((1 << (place * 4)) - 1))
    let first = Int(UInt32(littleEndian: starts.loadUnaligned(fromByteOffset: block * 4, as: UInt32.self))) + before
    for index in first..<first + Int((sizes >> (place * 4)) & 15)
    where fingerprints.load(fromByteOffset: index, as: UInt8.self) == fingerprint {
      let pair = values.load(fromByteOffset: index / 2, as: UInt8.self)
      return Self.rarest + Self.step * Float(index % 2 == 0 ? pair & 15 : pair >> 4)
    }
    return 0
  }

  /// FNV-1a over UTF-16, with ss for ß as in the source of the lists.
  private static func key(_ form: String) -> UInt64 {
    var hash = FNV1a()
    for unit in form.utf16 {
      guard unit != sharpS else {
        hash.add(s)
        hash.add(s)
        continue
      }
      hash.add(unit)
    }
    return hash.value
  }

  private static let sharpS: UInt16 = 0xDF
  private static let s: UInt16 = 0x73
  /// As in script/word_tables/forms.py.
  private static let rarest: Float = 1.5
  private static let step: Float = 0.12
}
