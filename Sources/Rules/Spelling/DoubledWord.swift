import Alignment
import Analyses
import Languages
import Linting
import Notes
import SourceText
import UnicodeText

/// The same word twice in a row.
package struct DoubledWord: NoteRule {
  package static let info = RuleInfo(
    name: "doubled-word", family: .spelling, severity: .warning, fix: .unsafe, since: "0.1.0",
    summary: "the same word twice in a row",
    why: "Doubled words come from joining sentences and line ends; a reader stumbles over them.",
    details: """
      Works on words as ICU finds them, also across line ends. In German, French, Spanish, Russian and similar \
      languages every word is checked except those that grammar or emphasis doubles; in Arabic, Chinese, Hindi, \
      Japanese and Korean only words that are never doubled on purpose. Phrases of two to five words are reported in \
      every language with spaces between words, and in Chinese and Japanese, except idioms, `step by step` and an article \
      before an attribute (`in der in der Datei genannten Sprache`). With a source, a long word on both sides of a \
      comma and a Latin word on both sides of 的 or の are also reported. Not reported if the source doubles a word too, \
      if the same pair occurs twice in the note, between punctuation marks, and for names, numbers and single letters. \
      If the two words differ in markup, the finding is only a hint, and only with a source.
      """,
    options: [TypedOption.accept.option],
    examples: examples)

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard let habits = DoublingHabits(context.targetLanguage) else { return [] }
    let sources = SourceDoubles(context)
    return (doubled(habits, sources, context) + repeated(habits, sources, context))
      .sorted { $0.range.start < $1.range.start }
  }

  private func doubled(_ habits: DoublingHabits, _ sources: SourceDoubles, _ context: LintContext) -> [Diagnostic] {
    let pairs = context.note.segments.indices.flatMap { index in
      DoubledPair.all(in: context.note.segments[index], habits).map { (segment: index, pair: $0) }
    }
    let counts = pairs.reduce(into: [UInt64: Int]()) { $0[$1.pair.key, default: 0] += 1 }
    return pairs.compactMap { segment, pair in
      guard counts[pair.key] == 1, !sources.doubles(inSourceOf: segment) else { return nil }
      guard !(pair.crossesMarkup || pair.mayBeginCompound) || sources.isPaired(segment) else { return nil }
      return diagnostic(pair, context.note.segments[segment], context)
    }
  }

  private func repeated(_ habits: DoublingHabits, _ sources: SourceDoubles, _ context: LintContext) -> [Diagnostic] {
    context.note.segments.indices.flatMap { index -> [Diagnostic] in
      let segment = context.note.segments[index]
      return RepeatedWord.all(in: segment, habits, against: sources.segments(of: index)).map { word in
        let first = context.note.file.text(segment.text.byteRange(word.first))
        return Diagnostic(Self.info, at: segment.text.byteRange(word.range), .comesBack(first))
      }
    }
  }

  private func diagnostic(_ pair: DoubledPair, _ segment: Segment, _ context: LintContext) -> Diagnostic {
    let range = segment.text.byteRange(pair.range)
    let word = context.note.file.text(segment.text.byteRange(pair.first))
    return Diagnostic(
      Self.info, severity: pair.crossesMarkup ? .info : nil, at: range, .deleteOne(word),
      detail: .replacements(pair.crossesMarkup ? [] : [Suggestion(word, .unsafe)]))
  }
}

extension Message {
  fileprivate static func comesBack(_ word: String) -> Message {
    "“\(word)” comes back at once, which the source does not repeat, write what it says or delete one"
  }

  fileprivate static func deleteOne(_ word: String) -> Message { Message("“\(word)” is written twice, delete one") }
}

/// Where the source itself doubles a word.
private final class SourceDoubles {
  private let source: Note?
  /// How many words apart the two words may be.
  private let reach: Int
  private var units: [Int: TranslationUnit] = [:]
  /// By the first segment of the source.
  private var known: [Int: Bool] = [:]

  init(_ context: LintContext) {
    source = context.sourceNote
    // Without spaces a word may begin a compound after the same word: 测试测试套件 for “test the test suite”.
    reach = Language.of(context.targetLanguage).isUnspaced ? 3 : 1
    for unit in context.units where !unit.sources.isEmpty { for target in unit.targets { units[target] = unit } }
  }

  func isPaired(_ segment: Int) -> Bool { source != nil && units[segment] != nil }

  /// The segments that this one translates; empty where that is not known.
  func segments(of segment: Int) -> ArraySlice<Segment> {
    guard let source, let unit = units[segment], unit.confidence >= 0.7 else { return [] }
    return source.segments[unit.sources]
  }

  func doubles(inSourceOf segment: Int) -> Bool {
    guard let source, let unit = units[segment] else { return false }
    if let known = known[unit.sources.lowerBound] { return known }
    let doubles = source.segments[unit.sources].contains(where: doubles)
    known[unit.sources.lowerBound] = doubles
    return doubles
  }

  private func doubles(_ segment: Segment) -> Bool {
    let words = segment.words
    return words.indices.contains { i in
      words[i].hasLetter
        && words[(i + 1)...].prefix(reach).contains { next in
          next.key == words[i].key ? reach == 1 || next.range.count >= 4 : hasSameStem(words[i], next, segment)
        }
    }
  }

  /// `operate`, `operating`: five letters are the same, or all but the last two.
  private func hasSameStem(_ a: Word, _ b: Word, _ segment: Segment) -> Bool {
    let (x, y) = (segment.text.utf16[a.range.indices], segment.text.utf16[b.range.indices])
    let same = zip(x, y).prefix { $0 | 0x20 == $1 | 0x20 }.count
    return same >= 5 || (same >= 4 && same + 2 >= min(x.count, y.count))
  }
}
