internal import CLanguages
import SourceText
import UnicodeText

/// Han letters that only Simplified or only Traditional Chinese has. From `Sources/CLanguages/han/variants.tsv`.
package final class HanVariants: Sendable {
  /// Read from the binary when first asked for.
  package static let all = HanVariants()

  private struct Traits: OptionSet {
    let rawValue: UInt8
    static let simplified = Traits(rawValue: 1)
    static let traditional = Traits(rawValue: 2)
    static let japanese = Traits(rawValue: 4)
  }

  /// By letter from `first` on.
  private let traits: [Traits]
  /// The letter of the other script; 0 if there are several.
  private let counterparts: [UInt16]

  private static let first: UInt16 = 0x3400
  private static let count = 0x6C00

  private init() {
    var traits = [Traits](repeating: [], count: Self.count)
    var counterparts = [UInt16](repeating: 0, count: Self.count)
    for row in HanTable.rows(chan_variants) {
      guard row.count > 3, let letter = row[1].utf16.first, let place = Self.place(letter) else { continue }
      traits[place] = row[0] == "s" ? .simplified : .traditional
      if row[3] == "j" { traits[place].insert(.japanese) }
      counterparts[place] = row[2].utf16.first ?? 0
    }
    self.traits = traits
    self.counterparts = counterparts
  }

  /// Whether only Simplified Chinese has the letter.
  package func isSimplified(_ unit: UInt16) -> Bool { has(unit, .simplified) }

  /// Whether only Traditional Chinese has the letter.
  package func isTraditional(_ unit: UInt16) -> Bool { has(unit, .traditional) }

  /// Whether the letter is Simplified and Japanese does not have it.
  package func isForeignToJapanese(_ unit: UInt16) -> Bool { has(unit, .simplified) && !has(unit, .japanese) }

  /// The letter of the other script; nil if there are several, or if both scripts have it.
  package func counterpart(of unit: UInt16) -> UInt16? {
    guard let place = Self.place(unit), counterparts[place] != 0 else { return nil }
    return counterparts[place]
  }

  private func has(_ unit: UInt16, _ trait: Traits) -> Bool {
    Self.place(unit).map { traits[$0].contains(trait) } ?? false
  }

  private static func place(_ unit: UInt16) -> Int? {
    unit >= first && Int(unit - first) < count ? Int(unit - first) : nil
  }
}

/// Words of other regions that a region of Traditional Chinese has another word for. From
/// `Sources/CLanguages/han/regions.tsv`.
package struct RegionalWord: Sendable {
  /// The word of another region.
  package let foreign: [UInt16]
  /// The word of this region.
  package let native: String
  /// Words of which the English source must have one, in small letters; empty if it does not matter.
  package let cues: [String]
  /// Longer words that keep the foreign one.
  package let kept: [[UInt16]]

  /// The words that `region` has others for, longest first; empty where none are collected.
  package static func all(in region: String) -> [RegionalWord] {
    known.value(of: region) {
      HanTable.rows(chan_regions).filter { $0.count > 4 && $0[0] == region }.map { row in
        RegionalWord(
          foreign: Array(row[1].utf16), native: String(row[2]), cues: row[3].split(separator: ",").map(String.init),
          kept: row[4].split(separator: " ").map { Array($0.utf16) })
      }.sorted { $0.foreign.count > $1.foreign.count }
    }
  }

  private static let known = OnceTable<String, [RegionalWord]>()
}

/// Reads the embedded tables: lines of fields with tabs between them, and comments.
private enum HanTable {
  static func rows(_ table: (UnsafeMutablePointer<Int>?) -> UnsafePointer<UInt8>?) -> [[Substring]] {
    var length = 0
    guard let bytes = table(&length) else { return [] }
    let text = String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }
}
