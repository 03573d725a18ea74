import Lexicon
import Notes
import UnicodeText

/// Words in capitals that are ordinary words and no acronyms: `## EXERCISE`, `BE ON TIME`.
struct Shouting {
  let evidence: LanguageEvidence
  let functionWords: FunctionWords
  let target: LanguageTag
  let code: CodeWords

  /// The words of `segment` that are shouted.
  func words(of segment: Segment) -> Set<Int> {
    guard segment.words.contains(where: isInCapitals) else { return [] }
    let parts = SegmentParts(segment)
    var found: Set<Int> = []
    var start = 0
    while start < segment.words.count {
      var end = start
      while end < segment.words.count, isInCapitals(segment.words[end]), end == start || isNext(end, segment) {
        end += 1
      }
      if end > start, isShouted(start..<end, in: segment, isLabel: isLabel(start, in: segment, parts)) {
        found.formUnion(start..<end)
      }
      start = max(end, start + 1)
    }
    return found
  }

  /// Whether word `i` is in a heading, a label or a lead that is no link.
  private func isLabel(_ i: Int, in segment: Segment, _ parts: SegmentParts) -> Bool {
    segment.kind != .altText && (segment.kind.isLabel || parts.isLead(i))
      && !segment.text.style(at: segment.words[i].range.start).contains(.link)
  }

  /// A run of common words: several with a function word or a long word among them, or a single long one that is a
  /// label. What the note has as code is a command or a keyword.
  private func isShouted(_ run: Range<Int>, in segment: Segment, isLabel: Bool) -> Bool {
    let words = segment.words[run]
    guard words.allSatisfy({ evidence.sourceZipf($0.key) >= 3 }), !words.allSatisfy({ Self.keywords.contains($0.key) }),
      !words.allSatisfy({ $0.range.count < 3 || code.contains($0.key) })
    else { return false }
    let hasFunctionWord = words.contains { functionWords.contains($0.key) }
    if words.count > 2, hasFunctionWord { return true }
    guard isLabel else { return false }
    if words.count > 1 { return hasFunctionWord || words.contains { $0.range.count >= Self.long } }
    return words.allSatisfy { isLabelWord($0, in: segment) }
  }

  /// Methods of HTTP, statements of SQL and levels of logs, which are written in capitals.
  private static let keywords = Set(
    """
    get head post put delete connect options trace patch select insert update replace create drop alter table view index \
    database grant revoke commit rollback explain describe truncate merge join union where group order by having limit \
    values into from exists if not null default set and or as on using with debug info notice warning error critical fatal \
    verbose
    """.split(separator: " ").map { Folding.key(String($0)) })

  private func isLabelWord(_ word: Word, in segment: Segment) -> Bool {
    let text = segment.string(word)
    if CustomaryRenderings.of(text, in: target) != nil { return true }
    return word.range.count >= Self.long && evidence.sourceZipf(word.key) >= 3.3
      && evidence.isOrdinarySourceWord(text) != false && !evidence.isWorldName(word.key)
  }

  private func isInCapitals(_ word: Word) -> Bool { word.script == .latin && word.traits.contains(.allCaps) }

  /// Whether only a space separates word `i` from the one before.
  private func isNext(_ i: Int, _ segment: Segment) -> Bool {
    let (first, second) = (segment.words[i - 1], segment.words[i])
    return second.range.start - first.range.end == 1 && segment.text.utf16[Int(first.range.end)] == 0x20
  }

  /// In letters: acronyms are shorter.
  private static let long = 6
}
