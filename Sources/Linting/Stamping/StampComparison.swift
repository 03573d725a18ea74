import Alignment
import Notes

/// The sections of a source and their translations beside a stamp.
package struct StampComparison: Sendable {
  /// In the order of the source; what it no longer has stands behind what was before it.
  package let sections: [StampedSection]
  /// The translation by its own headings.
  package let target: NoteSections

  /// Linear.
  package init(_ stamp: [StampEntry], source: Note, target: Note, pairs: [BlockPair]) {
    let own = NoteSections(source)
    let targetSections = NoteSections(target)
    self.target = targetSections
    let links = Self.links(own, targetSections, pairs)
    let current = own.sections.indices.filter { own.sections[$0].digest != nil }
    let matches = StampMatching(stamp, keys: current.map { own.sections[$0].key }) { entry, index in
      own.sections[current[index]].digest == stamp[entry].source
    }
    sections = matches.pairs.map { entry, index in
      let section = index.map { own.sections[current[$0]] }
      let link = index.flatMap { links[current[$0]] }
      return StampedSection(
        entry: entry.map { stamp[$0] }, entryIndex: entry, source: section, targetIndex: link,
        target: link.flatMap { targetSections.sections[$0].digest })
    }
  }

  /// By sections of the source, the section of the translation that answers: where the answer to the first of its blocks
  /// stands that has one.
  private static func links(_ source: NoteSections, _ target: NoteSections, _ pairs: [BlockPair]) -> [Int: Int] {
    var links: [Int: Int] = [:]
    for pair in pairs {
      guard let first = pair.sources.first, let answer = pair.targets.first else { continue }
      let section = source.index(ofBlock: first)
      if links[section] == nil { links[section] = target.index(ofBlock: answer) }
    }
    return links
  }

  /// A section of the translation that still says what it said when `entry` was written.
  package func survivor(of entry: StampEntry) -> NoteSection? {
    entry.target.flatMap { digest in target.sections.first { $0.digest == digest } }
  }
}

/// A section with what is known of it: then, now, or both.
package struct StampedSection: Sendable {
  /// As it was; nil for one that is new.
  package let entry: StampEntry?
  /// Its place in the stamp.
  package let entryIndex: Int?
  /// As it is; nil for one that is gone.
  package let source: NoteSection?
  /// The section of the translation that answers.
  package let targetIndex: Int?
  /// What that says.
  package let target: SectionDigest?

  /// Whether the source says something else than it did.
  package var isSourceChanged: Bool { entry.map { $0.source != source?.digest } ?? true }
  /// Whether the translation says something else than it did.
  package var isTargetChanged: Bool { entry.map { $0.target != target } ?? true }
}

/// Finds for each section of today the one of the stamp: by its key, and a renamed one by its place between others.
struct StampMatching {
  /// In the order of the sections, with entries that answer none where they stood.
  private(set) var pairs: [(entry: Int?, section: Int?)] = []

  /// - Parameter isSame: whether an entry says what a section says; tells apart entries that a merge left twice.
  init(_ stamp: [StampEntry], keys: [String], isSame: (Int, Int) -> Bool) {
    let byKey = Dictionary(grouping: stamp.indices) { stamp[$0].key }
    var matched: [Int?] = keys.indices.map { index in
      guard let candidates = byKey[keys[index]] else { return nil }
      return candidates.first { isSame($0, index) } ?? candidates.last
    }
    // Entries that are left, by the section that stood before them.
    let sectionOfKey = Dictionary(keys.enumerated().map { ($1, $0) }) { first, _ in first }
    var (waiting, before): ([Int: [Int]], Int) = ([:], -1)
    for (index, entry) in stamp.enumerated() {
      if let section = sectionOfKey[entry.key] { before = section } else { waiting[before, default: []].append(index) }
    }
    var (place, taken): (Int, [Int: Int]) = (-1, [:])
    for index in keys.indices {
      if matched[index] != nil {
        place = index
      } else if let renamed = waiting[place]?[safe: taken[place] ?? 0] {
        matched[index] = renamed
        taken[place, default: 0] += 1
      }
    }
    func gone(_ place: Int) -> [(entry: Int?, section: Int?)] {
      (waiting[place] ?? []).dropFirst(taken[place] ?? 0).map { (entry: $0, section: nil) }
    }
    place = -1
    for (index, entry) in matched.enumerated() {
      if byKey[keys[index]] != nil {
        pairs += gone(place)
        place = index
      }
      pairs.append((entry: entry, section: index))
    }
    pairs += gone(place)
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
