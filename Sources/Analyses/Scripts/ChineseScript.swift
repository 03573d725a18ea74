import Languages
import Notes
import UnicodeText

/// Text in the Han letters of the other Chinese script, or in letters that only Chinese has: the note, a segment, or
/// words of it. What is found in the whole is not looked for in its parts.
package struct ChineseScript {
  /// What is in the wrong letters.
  package enum Found: Sendable {
    /// The whole note; the segment is the first one with such letters.
    case note(segment: Int)
    case segment(Int)
    case word(MarkFault)
  }

  private let context: NoteContext
  private let variants = HanVariants.all
  private let isForeign: @Sendable (UInt16) -> Bool
  private let isOwn: @Sendable (UInt16) -> Bool
  private let isJapanese: Bool

  /// How many letters of the other script a note needs, and how many for each of its own, to be in that script.
  private static let (noteLetters, noteShare) = (8, 9)
  /// The same of a segment.
  private static let (segmentLetters, segmentShare) = (3, 2)

  /// Nil if the language is written otherwise.
  package init?(_ context: NoteContext) {
    self.context = context
    let variants = variants
    let tag = context.targetLanguage
    isJapanese = tag.language == "ja"
    if isJapanese {
      isForeign = { variants.isForeignToJapanese($0) }
      isOwn = { $0 >= 0x3041 && $0 <= 0x30FF }
    } else if tag.script == "Hans" {
      isForeign = { variants.isTraditional($0) }
      isOwn = { variants.isSimplified($0) }
    } else if tag.script == "Hant" || tag.language == "yue" {
      isForeign = { variants.isSimplified($0) }
      isOwn = { variants.isTraditional($0) }
    } else {
      return nil
    }
  }

  /// The name of what the letters belong to.
  package var otherScript: String {
    isJapanese ? "Chinese" : context.targetLanguage.script == "Hans" ? "Traditional Chinese" : "Simplified Chinese"
  }

  /// All in the note, in order. Linear.
  package func all() -> [Found] {
    let counts = context.note.segments.map { segment in
      segment.text.utf16.reduce(into: (foreign: 0, own: 0)) { count, unit in
        if isForeign(unit) { count.foreign += 1 } else if isOwn(unit) { count.own += 1 }
      }
    }
    let all = counts.reduce((foreign: 0, own: 0)) { ($0.foreign + $1.foreign, $0.own + $1.own) }
    guard all.foreign > 0 else { return [] }
    if !isJapanese, all.foreign >= Self.noteLetters, all.foreign >= Self.noteShare * all.own,
      let first = counts.firstIndex(where: { $0.foreign > 0 })
    {
      return [.note(segment: first)]
    }
    return counts.indices.flatMap { index -> [Found] in
      let count = counts[index]
      guard count.foreign > 0, !isLanguageName(index) else { return [] }
      if count.foreign >= Self.segmentLetters, count.foreign >= Self.segmentShare * count.own {
        return [.segment(index)]
      }
      return words(in: index).map(Found.word)
    }
  }

  /// Whether the segment is a short text of links alone, as the names of languages are.
  private func isLanguageName(_ index: Int) -> Bool {
    let segment = context.note.segments[index]
    return segment.text.utf16.count <= Self.longestName && segment.text.runs.allSatisfy { $0.style.contains(.link) }
  }

  /// In UTF-16 units: names of languages in lists of links, 简体中文.
  private static let longestName = 8

  private func words(in index: Int) -> [MarkFault] {
    let segment = context.note.segments[index]
    let units = segment.text.utf16
    let quotations = Quotations(units)
    let source = sourceUnits(index)
    return segment.words.compactMap { word in
      guard word.script == .han, let letter = units[word.range.indices].first(where: isForeign),
        !quotations.contains(word.range.start), !source.contains(letter),
        segment.text.style(at: word.range.start).isDisjoint(with: [.link, .quoted, .keyboard]),
        !AdjacentText.isGloss(word.range, in: segment.text)
      else { return nil }
      let converted = units[word.range.indices].map { isForeign($0) ? variants.counterpart(of: $0) ?? 0 : $0 }
      let isSure = !isJapanese && !converted.contains(0)
      return MarkFault(
        segment: index, range: word.range, replacement: isSure ? String(utf16: converted) : "", mark: letter)
    }
  }

  /// The Han letters of the segment's source, which may quote some.
  private func sourceUnits(_ index: Int) -> Set<UInt16> {
    context.sources(ofSegment: index).reduce(into: []) { found, segment in
      found.formUnion(segment.text.utf16.filter { $0 >= 0x3400 && $0 < 0xA000 })
    }
  }
}
