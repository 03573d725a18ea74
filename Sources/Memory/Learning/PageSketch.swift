import Alignment
import Notes

/// A sketch of a page and its translation from which its likeness to another is estimated: the least hashes of its
/// sentences, by several hash functions (Broder 1997). Pages that share four fifths of their sentences are versions of
/// one page.
struct PageSketch: Hashable, Comparable, Sendable {
  /// Empty for a page without text.
  private let least: [UInt64]

  init(_ units: [TranslationUnit], of note: Note, source: Note) {
    let all = units.filter { !$0.sources.isEmpty && !$0.targets.isEmpty }.map { unit in
      let (theirs, own) = (source.segments[unit.sources], note.segments[unit.targets])
      return (
        isLong: theirs.reduce(0) { $0 + $1.words.count } > ShortText.longest,
        key: Phrase.key(Phrase.fingerprint(theirs), Phrase.fingerprint(own))
      )
    }
    // A page of headings and lists has nothing else to be known by.
    let long = all.filter(\.isLong)
    self.init(of: (long.count >= Self.fewestLong ? long : all).map(\.key))
  }

  /// - Parameter keys: of its sentences.
  init(of keys: [UInt64]) {
    least =
      keys.isEmpty ? [] : (0..<Self.functions).map { function in keys.lazy.map { Self.hash($0, function) }.min() ?? 0 }
  }

  private static let functions = 12
  private static let bandWidth = 3
  private static let fewestLong = 3

  static func < (a: PageSketch, b: PageSketch) -> Bool { a.least.lexicographicallyPrecedes(b.least) }

  private func isLike(_ other: PageSketch) -> Bool {
    !least.isEmpty && zip(least, other.least).count { $0 == $1 } * 10 >= Self.functions * 7
  }

  /// Finalizer of MurmurHash3 (Appleby 2011), seeded.
  private static func hash(_ key: UInt64, _ function: Int) -> UInt64 {
    var x = key &+ UInt64(function + 1) &* 0x9E37_79B9_7F4A_7C15
    x = (x ^ x >> 33) &* 0xFF51_AFD7_ED55_8CCD
    x = (x ^ x >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return x ^ x >> 33
  }

  // MARK: Groups

  /// Which pages are versions of one: for each its group, independent of their order but for the numbers. Each is
  /// compared with one page for every run of its hashes, so that the time is linear.
  static func groups(of pages: [PageSketch]) -> [Int] {
    var groups = Groups(count: pages.count)
    var known: [Band: Int] = [:]
    for page in pages.indices.sorted(by: { pages[$0] < pages[$1] }) {
      let least = pages[page].least
      for start in stride(from: 0, to: least.count, by: bandWidth) {
        let band = Band(start: start, hashes: Array(least[start..<start + bandWidth]))
        if let other = known[band], pages[page].isLike(pages[other]) { groups.join(page, other) }
        known[band] = page
      }
    }
    return pages.indices.map { groups.first(of: $0) }
  }

  /// Hashes that two pages have in common if they are alike.
  private struct Band: Hashable {
    let start: Int
    let hashes: [UInt64]
  }

  /// Sets that are joined (Galler and Fischer 1964).
  private struct Groups {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func first(of page: Int) -> Int {
      var page = page
      while parents[page] != page {
        parents[page] = parents[parents[page]]
        page = parents[page]
      }
      return page
    }

    mutating func join(_ a: Int, _ b: Int) {
      let (x, y) = (first(of: a), first(of: b))
      if x != y { parents[max(x, y)] = min(x, y) }
    }
  }
}
