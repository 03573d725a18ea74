import Notes
import SourceText
import UnicodeText

/// Finds the content that a note has because it is translated and that other languages do not need: links to the other
/// languages, a banner, a translator's note.
package enum LanguageSwitch {
  /// Whether some blocks are only one line, or several, of links to other languages: `[日本語](ja.md) | [हिन्दी](hi.md)`.
  package static func `is`(_ blocks: [Int], in note: Note) -> Bool {
    blocks.allSatisfy { index in
      guard let lines = BlockPlace(note: note).lines(of: index..<index + 1) else { return false }
      let start = note.file.lines.start(ofLine: lines.lowerBound)
      let end = note.file.lines.range(ofLine: lines.upperBound, in: note.file.bytes).end
      let languages = Set(destinations(note.file.bytes[start.value..<end.value]).compactMap(language))
      return languages.count >= 2
    }
  }

  /// The destinations of a block's links.
  private static func destinations(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var found: [ArraySlice<UInt8>] = []
    var i = bytes.startIndex
    while let at = bytes[i...].firstIndex(of: UInt8(ascii: "(")) {
      i = at + 1
      guard at > bytes.startIndex, bytes[at - 1] == UInt8(ascii: "]") else { continue }
      let end = bytes[i...].firstIndex { $0 == UInt8(ascii: ")") || $0 <= 0x20 } ?? bytes.endIndex
      found.append(bytes[i..<end])
    }
    return found
  }

  /// The language that a part of an address names: `../ja/x.md`, `README.zh-CN.md`.
  private static func language(_ address: ArraySlice<UInt8>) -> String? {
    let marks: Set<UInt8> = [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "_")]
    for part in address.split(whereSeparator: marks.contains) where (2...7).contains(part.count) {
      let base = part.prefix { $0 != UInt8(ascii: "-") }
      guard base.count == 2, let tag = LanguageTag(String(decoding: part, as: UTF8.self)) else { continue }
      if known.contains(tag.language) { return tag.text }
    }
    return nil
  }

  private static let known: Set<String> = [
    "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id",
    "it", "ja", "ko", "lt", "lv", "ms", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "sw", "th", "tr",
    "uk", "ur", "vi", "zh",
  ]
}

/// Recognises a banner, a disclaimer or a translator's note by its words.
package enum TranslatorsNote {
  /// Whether a block mentions translating, which the source of a translation would not do.
  package static func `is`(_ block: Block, in note: Note) -> Bool {
    let text = note.file.text(block.range).lowercased()
    // Letters with separate combining marks are compared as characters, which is slow.
    guard !text.utf8.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return stems.contains { text.contains($0) } }
    let bytes = Array(text.utf8)
    return bytes.indices.contains { at in
      stemsByStart[bytes[at]]?.contains { bytes[at...].starts(with: $0) } == true
    }
  }

  /// The blocks of a note that contains nothing but a disclaimer of the tool that should have translated it: none of them
  /// is the translation of anything. Empty for other notes.
  package static func ofEmptyNote(_ note: Note, source: Note) -> Set<Int> {
    let prose = note.blocks.indices.filter { index in
      if case .frontMatter = note.blocks[index].kind { return false }
      return !note.blocks[index].segments.isEmpty
    }
    let notes = prose.filter { self.is(note.blocks[$0], in: note) }
    guard !notes.isEmpty, prose.count <= mostOfDisclaimer, source.blocks.count > 2 * mostOfDisclaimer,
      !source.blocks.contains(where: { self.is($0, in: source) })
    else { return [] }
    let isLabel = { (index: Int) in note.segments[note.blocks[index].segments].reduce(0) { $0 + $1.words.count } <= 6 }
    return prose.allSatisfy { notes.contains($0) || isLabel($0) } ? Set(prose) : []
  }

  /// A title and the text.
  private static let mostOfDisclaimer = 2

  private static let stemsByStart = Dictionary(grouping: stems.map { Array($0.utf8) }) { $0[0] }

  private static let stems = [
    "translat", "übersetz", "a. d. ü", "traduc", "traduit", "traduz", "tradui", "n.d.t", "ndt", "перев", "перекл",
    "ترجم", "अनुवाद", "翻译", "翻譯", "译者", "譯者", "译注", "譯註", "译文", "譯文", "翻訳", "訳注", "訳者", "번역", "역주",
    "vertal", "vertaa", "överset", "oversæt", "oversett", "tłumacz", "překlad", "çevir", "dịch", "terjemah", "תרגום",
    "μετάφρ", "fordít", "käännö",
  ]
}
