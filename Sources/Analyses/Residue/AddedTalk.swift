import Lexicon
import Notes
import SourceText
import UnicodeText

/// Finds blocks in which a model explains its translation: a heading ‘Final translation’, ‘Explanation of the
/// translation: I rendered “hive” as …’, an English sentence about the translation. The source has no such block, and
/// does not speak of translating.
///
/// A banner or a disclaimer for the readers speaks of the translation, too: it is longer than a heading, explains no
/// words, is not in English, or has a link to the original. So does a credit of the translator, and a section with
/// either.
struct AddedTalk {
  private let context: NoteContext
  private let source: Note

  /// Blocks that a translation adds; more than a model writes about one.
  private static let mostBlocks = 200
  /// In words.
  private static let longestHeading = 6
  private static let longestText = 40

  init?(_ context: NoteContext) {
    guard let source = context.sourceNote else { return nil }
    (self.context, self.source) = (context, source)
  }

  /// The blocks to which nothing in the source corresponds.
  var blocks: [Int] {
    let added = context.blockPairs.lazy.filter(\.sources.isEmpty).flatMap(\.targets)
    return Array(added.filter { !context.customaryBlocks.contains($0) }.prefix(Self.mostBlocks))
  }

  /// One place for each block.
  func places() -> [(segment: Int, isSure: Bool)] {
    let note = context.note
    let added = blocks
    let candidates = added.filter { TranslatorsNote.is(note.blocks[$0], in: note) }
    guard !candidates.isEmpty, !source.blocks.contains(where: { TranslatorsNote.is($0, in: source) }) else { return [] }
    return candidates.compactMap { block in
      guard let index = note.blocks[block].segments.first, !note.blocks[block].isQuoted,
        !note.inlines(of: block).contains(where: \.isLink)
      else { return nil }
      let segment = note.segments[index]
      guard !isCredit(segment) else { return nil }
      if isTitle(segment) { return isTitleOfTalk(block, Set(added)) ? (index, false) : nil }
      return isTalk(segment) ? (index, true) : nil
    }
  }

  private func isTalk(_ segment: Segment) -> Bool {
    isInSourceLanguage(segment) || explainsWords(segment, segment.block)
  }

  /// Whether a heading is before the translation itself, before nothing, or before a model's words, and not before what
  /// the translator tells the readers.
  private func isTitleOfTalk(_ block: Int, _ added: Set<Int>) -> Bool {
    let section = context.note.blocks(under: block).prefix(Self.mostBlocks)
    guard let first = section.first else { return true }
    guard !context.customaryBlocks.contains(first) else { return false }
    guard added.contains(first) || TranslatorsNote.is(context.note.blocks[first], in: context.note) else { return true }
    return section.contains { block in
      (block == first || added.contains(block))
        && context.note.segments[context.note.blocks[block].segments].contains(where: isTalk)
    }
  }

  /// `Translation: Ana Lima`.
  private func isCredit(_ segment: Segment) -> Bool {
    guard let colon = segment.text.utf16.prefix(Self.longestLabel).firstIndex(where: { $0 == 0x3A || $0 == 0xFF1A })
    else { return false }
    return TranslatorCredit.is(segment, from: colon + 1)
  }

  /// In UTF-16 units.
  private static let longestLabel = 60

  /// A heading of a few words.
  private func isTitle(_ segment: Segment) -> Bool {
    guard case .heading = segment.kind else { return false }
    return segment.words.count <= Self.longestHeading * (segment.words.first?.script == .han ? 2 : 1)
  }

  /// A short text in the source language.
  private func isInSourceLanguage(_ segment: Segment) -> Bool {
    let words = segment.words.filter(\.hasLetter)
    guard !words.isEmpty, words.count <= Self.longestText else { return false }
    let evidence = LanguageEvidence(
      source: context.sourceLanguage, target: context.targetLanguage, lexicon: context.lexicon)
    return words.count { evidence.score(segment.text.utf16, $0) > 0 } * 10 >= words.count * 7
  }

  /// Whether a word of the source is in quotation marks, in emphasis or in code.
  private func explainsWords(_ segment: Segment, _ block: Int) -> Bool {
    guard let known = context.sourceVocabulary?.keys else { return false }
    let units = segment.text.utf16
    let isCode = context.note.inlines(of: block).contains { inline in
      inline.kind == .codeSpan && known.contains(Folding.key(context.note.file.text(inline.content)))
    }
    return isCode
      || segment.words.contains { word in
        guard word.script == .latin, known.contains(word.key), word.range.count >= 2 else { return false }
        let before = word.range.start > 0 ? units[Int(word.range.start) - 1] : 0
        return Self.quotes.contains(before) || segment.text.style(at: word.range.start).contains(.emphasis)
      }
  }

  private static let quotes = UnitSet("\"'“”„‟‘’‚«»‹›「『《〈＂")
}
