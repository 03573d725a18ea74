import Alignment
import Notes

/// Tells whether a translation follows another version of its source: what a careless translator loses is scattered and
/// only missing, what changed between two versions is missing, added and rewritten in many places.
package struct VersionEvidence {
  /// Blocks of the source that readers would miss.
  private let all: Int
  /// Blocks without a counterpart.
  package let missing: Int
  package let added: Int
  /// Places where blocks are missing, and where they are added.
  private let places: (missing: Int, added: Int)
  /// Pairs of code blocks, and how many of them have other lines.
  private let codeBlocks: Int
  package let rewritten: Int

  /// Linear in the note and its source.
  init(_ context: NoteContext) {
    guard let source = context.sourceNote, !context.readsAsSource else {
      (all, missing, added, places, codeBlocks, rewritten) = (0, 0, 0, (0, 0), 0, 0)
      return
    }
    let gaps = context.blockGaps
    all = source.blocks.count { BlockKind($0, in: source) != nil }
    missing = gaps.missing.reduce(0) { $0 + $1.missed.count }
    added = gaps.added.reduce(0) { $0 + $1.missed.count }
    places = (gaps.missing.count, gaps.added.count)
    let code = context.pairedInlines.map { paired in paired.pairs.compactMap { Self.isRewritten($0, paired) } } ?? []
    codeBlocks = code.count
    rewritten = code.count(where: \.self)
  }

  /// Whether the translation must be of another version, or of another text.
  /// - Parameter differences: how many differences of all kinds were found.
  package func isAnother(differences: Int) -> Bool {
    if isAnotherByBlocks { return true }
    return places.missing + places.added + rewritten >= Self.fewPlaces && differences >= Self.manyDifferences
      && differences * Self.sparse >= all
  }

  private var isAnotherByBlocks: Bool {
    let changed = missing + added + rewritten
    let (lost, gained) = (places.missing, places.added + rewritten)
    if lost + gained >= Self.fewestPlaces, changed * 3 > all { return true }
    // One list that was rewritten, or a few examples that a translator shortened, are no other version.
    guard lost >= 2, gained >= 2 else { return rewritten >= Self.fewestRewritten && rewritten * 2 > codeBlocks }
    return lost + gained >= Self.fewestPlaces && changed * 5 > all || lost + gained >= Self.manyPlaces
  }

  /// A note in which so few places differ is reported in detail.
  private static let fewestPlaces = 5
  /// So many places in both directions, however long the note is.
  private static let manyPlaces = 10
  /// With so many differences of other kinds, in proportion to the blocks, fewer places are enough.
  private static let fewPlaces = 3
  private static let manyDifferences = 15
  private static let sparse = 8
  /// Code blocks with other lines: a translator changes words in lines, and does not write new ones.
  private static let fewestRewritten = 4

  /// Whether a pair of code blocks has different lines, apart from what may be translated and from how it is wrapped;
  /// nil for other pairs.
  private static func isRewritten(_ pair: PairedInlines.Pair, _ paired: PairedInlines) -> Bool? {
    guard pair.blocks.single != nil, let source = pair.sources.first, let target = pair.targets.first,
      source.kind == .codeBlock, target.kind == .codeBlock
    else { return nil }
    if paired.source.bytes(source.content).elementsEqual(paired.note.bytes(target.content)) { return false }
    let language = CodeLanguage(info: source.target.map(paired.source.bytes) ?? [])
    guard language.family != .text, language.family != .diagram else { return nil }
    func lines(_ inline: Inline, _ note: Note) -> [[UInt8]] {
      let range = inline.content.start.value..<inline.content.end.value
      return CodeLines(note.file.bytes, range, language, isQuoted: false).lines.map(\.skeleton)
    }
    let (here, there) = (lines(source, paired.source), lines(target, paired.note))
    guard here.count != there.count else { return false }
    let text = { (lines: [[UInt8]]) in lines.joined().filter { $0 > 0x20 } }
    guard text(here) != text(there) else { return false }
    var open = Dictionary(here.map { ($0, 1) }, uniquingKeysWith: +)
    let shared = there.count { line in
      guard let count = open[line], count > 0 else { return false }
      open[line] = count - 1
      return true
    }
    let different = here.count + there.count - 2 * shared
    return different >= 2 && different * 5 >= max(here.count, there.count)
  }
}
