import Notes
import SourceText
import UnicodeText

/// The words and tokens of a source, in small letters: what occurs there is not a slip of the translation.
package struct SourceTokens {
  private let known: Set<[UInt16]>
  /// Two words separated by a space, joined.
  private let pairs: Set<[UInt16]>

  init(_ source: Note) {
    var (known, pairs): (Set<[UInt16]>, Set<[UInt16]>) = ([], [])
    for segment in source.segments {
      let units = segment.text.utf16
      for token in Identifier.tokens(of: units) { known.insert(units[token].map(Self.small)) }
      for word in segment.words where word.script == .latin {
        known.insert(units[word.range.indices].map(Self.small))
      }
      for (a, b) in zip(segment.words, segment.words.dropFirst()) where b.range.start - a.range.end == 1 {
        pairs.insert((units[a.range.indices] + units[b.range.indices]).map(Self.small))
      }
    }
    self.known = known
    self.pairs = pairs
  }

  package func has(_ token: [UInt16]) -> Bool { known.contains(token) }

  /// Whether the source writes the name as two words elsewhere: then it is a phrase, and may be translated.
  package func hasApart(_ name: [UInt8]) -> Bool { pairs.contains(name.map { Self.small(UInt16($0)) }) }

  private static func small(_ unit: UInt16) -> UInt16 { unit >= 0x41 && unit <= 0x5A ? unit | 0x20 : unit }
}
