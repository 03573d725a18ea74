import Lexicon
import Linting
import Notes
import SourceText
import UnicodeText

/// Finds two links of one block of which each has the other's destination: by their texts each answers the link of the
/// source that leads where the other does; or their destinations stand in the reverse of the source's order, and no text
/// tells that the links were. (In 191 passages with several links, translated into nine languages, none was reordered.)
struct SwappedLinks {
  private(set) var found: [Swap] = []

  struct Swap {
    /// Where the destinations of both stand in the translation.
    let first: ByteRange
    let second: ByteRange
    /// The link of the source that the first one answers by its text.
    let source: ByteRange
    /// Whether the texts tell, and not only the order.
    let isCertain: Bool
  }

  private let paired: PairedInlines
  private let context: LintContext
  private let texts: ComparedTexts

  init(
    _ paired: PairedInlines, _ pair: PairedInlines.Pair, _ matches: [(source: Inline, target: Inline)],
    _ context: LintContext
  ) {
    self.paired = paired
    self.context = context
    texts = context.memo.value { ComparedTexts() }
    let links = matches.filter { $0.source.kind == .link && $0.target.kind == .link && !$0.target.isReference }
      .sorted { $0.source.range.start < $1.source.range.start }
    guard (2...40).contains(links.count) else { return }
    var taken: Set<Int> = []
    for i in links.indices where !taken.contains(i) {
      for j in links.indices[(i + 1)...] where !taken.contains(j) {
        guard let isCertain = swap(links[i], links[j]), let a = links[i].target.target, let b = links[j].target.target,
          paired.note.bytes(a) != paired.note.bytes(b)
        else { continue }
        // The text that stands with the destination of `i` answers `j`.
        let isInOrder = a.start < b.start
        found.append(
          Swap(
            first: isInOrder ? a : b, second: isInOrder ? b : a, source: links[isInOrder ? j : i].source.range,
            isCertain: isCertain))
        taken.formUnion([i, j])
        break
      }
    }
  }

  /// Nil when the two are not swapped; else whether their texts tell so.
  private func swap(_ a: (source: Inline, target: Inline), _ b: (source: Inline, target: Inline)) -> Bool? {
    let isReversed = a.target.range.start > b.target.range.start
    guard isReversed || hasSameText(a.source, b.target) || hasSameText(b.source, a.target) else { return nil }
    let here = [a, b].map { words($0.source, isSource: true).count }.reduce(0, +)
    let there = [a, b].map { words($0.target, isSource: false).count }.reduce(0, +)
    guard texts.affords(here * there) else { return nil }
    let straight = likeness(a.source, a.target) + likeness(b.source, b.target)
    let crossed = likeness(a.source, b.target) + likeness(b.source, a.target)
    if crossed > straight + 0.4 { return true }
    return isReversed && straight < 0.3 ? false : nil
  }

  private func hasSameText(_ source: Inline, _ target: Inline) -> Bool {
    paired.source.bytes(source.content).elementsEqual(paired.note.bytes(target.content))
  }

  /// How much two texts of links have in common: words, numbers, code, and names by their sound.
  private func likeness(_ source: Inline, _ target: Inline) -> Float {
    let (a, b) = (paired.source.file.text(source.content), paired.note.file.text(target.content))
    if a == b { return 1 }
    let (x, y) = (words(source, isSource: true), words(target, isSource: false))
    guard !x.isEmpty, !y.isEmpty else { return 0 }
    let shared = x.count { word in y.contains { isLike(word, $0) } }
    return 2 * Float(shared) / Float(x.count + y.count)
  }

  private func isLike(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    if let first = b.unicodeScalars.first, first.value >= 0x370 {
      return NameEvidence(latinWords: [a], script: Script(of: first)).distance(of: context.bench.romanized(b)) != nil
    }
    return a.utf8.count >= 5 && b.utf8.count >= 5 && a.utf8.prefix(4).elementsEqual(b.utf8.prefix(4))
  }

  private func words(_ link: Inline, isSource: Bool) -> [String] {
    texts.words(of: link.content, isSource: isSource) {
      let note = isSource ? paired.source : paired.note
      let units = Array(note.file.text(link.content).utf16)
      return context.bench.words(units).map {
        Folding.folded(String(decoding: units[$0.range.indices], as: UTF16.self))
      }
    }
  }
}

/// The words of the links of a note and its source, split once; and how many of them may still be compared.
private final class ComparedTexts {
  private struct Place: Hashable {
    let range: ByteRange
    let isSource: Bool
  }

  private var known: [Place: [String]] = [:]
  private var compared = 0
  /// Pairs of words that are compared in one note, some hundred times what one needs that somebody wrote.
  private static let mostPairs = 200_000

  func words(of range: ByteRange, isSource: Bool, _ make: () -> [String]) -> [String] {
    let place = Place(range: range, isSource: isSource)
    if let words = known[place] { return words }
    let words = make()
    known[place] = words
    return words
  }

  /// Whether so many pairs of words more may be compared.
  func affords(_ pairs: Int) -> Bool {
    guard compared + pairs <= Self.mostPairs else { return false }
    compared += pairs
    return true
  }
}
