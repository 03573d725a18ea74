import Notes
import SourceText

/// Texts that certainly correspond in a note: segments that contain nothing else, such as headings and cells, and the
/// only link of a block.
struct KnownAnswers {
  private var byKeys: [[UInt64]: Answers] = [:]
  /// In words.
  private static let longest = 6

  init(_ paired: PairedInlines, _ context: NoteContext, _ words: (ByteRange, Bool) -> [LinkWord]) {
    for unit in context.units
    where unit.sources.count == 1 && unit.targets.count == 1 && unit.confidence >= 0.7 {
      let (a, b) = (paired.source.segments[unit.sources.lowerBound], paired.note.segments[unit.targets.lowerBound])
      guard a.words.count <= Self.longest, b.words.count <= 2 * Self.longest else { continue }
      add(words(a.range, true), words(b.range, false))
    }
    for pair in paired.pairs {
      let (a, b) = (pair.sources.filter { $0.kind == .link }, pair.targets.filter { $0.kind == .link })
      guard a.count == 1, b.count == 1, let here = a[0].target, let there = b[0].target,
        paired.source.bytes(here) == paired.note.bytes(there)
      else { continue }
      add(words(a[0].content, true), words(b[0].content, false))
    }
  }

  private mutating func add(_ source: [LinkWord], _ target: [LinkWord]) {
    guard !source.isEmpty, !target.isEmpty, source.count <= Self.longest else { return }
    byKeys[source.map { $0.stems[0] }, default: Answers()].add(target)
  }

  func has(_ source: [LinkWord], _ target: [LinkWord]) -> Bool {
    byKeys[source.map { $0.stems[0] }]?.texts.contains { Self.isSame($0, target) } ?? false
  }

  /// Whether two texts are the same words in some form; one may have more of them, such as an article.
  static func isSame(_ a: [LinkWord], _ b: [LinkWord]) -> Bool {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    guard !short.isEmpty, long.count <= short.count + 1 else { return false }
    return short.allSatisfy { word in long.contains { !Set($0.stems).isDisjoint(with: word.stems) } }
  }
}

/// The different texts that correspond to one text of the source.
private struct Answers {
  private(set) var texts: [[LinkWord]] = []
  private var known: Set<[[UInt64]]> = []

  mutating func add(_ text: [LinkWord]) {
    guard texts.count < Self.most, known.insert(text.map(\.stems)).inserted else { return }
    texts.append(text)
  }

  /// A text with more translations in one note proves nothing about any of them.
  private static let most = 32
}
