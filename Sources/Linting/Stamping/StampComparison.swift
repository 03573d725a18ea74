import Alignment
import Notes

/// The sections of a source and their translations, compared with a stamp.
package struct StampComparison: Sendable {
  /// In the order of the source; a section that it no longer has comes after its former predecessor.
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

  /// For each section of the source, the corresponding section of the translation: the one that contains the
  /// counterpart of the first block that has one.
  private static func links(_ source: NoteSections, _ target: NoteSections, _ pairs: [BlockPair]) -> [Int: Int] {
    var links: [Int: Int] = [:]
    for pair in pairs {
      guard let first = pair.sources.first, let answer = pair.targets.first else { continue }
      let section = source.index(ofBlock: first)
      if links[section] == nil { links[section] = target.index(ofBlock: answer) }
    }
    return links
  }

  /// A section of the translation that is unchanged since `entry` was written.
  package func survivor(of entry: StampEntry) -> NoteSection? {
    entry.target.flatMap { digest in target.sections.first { $0.digest == digest } }
  }
}

/// A section with its state at the time of the stamp, its current state, or both.
package struct StampedSection: Sendable {
  /// Its state in the stamp; nil for a new section.
  package let entry: StampEntry?
  /// Its index in the stamp.
  package let entryIndex: Int?
  /// Its current state in the source; nil for a removed section.
  package let source: NoteSection?
  /// The corresponding section of the translation.
  package let targetIndex: Int?
  /// The digest of that section.
  package let target: SectionDigest?

  /// Whether the source has changed since the stamp.
  package var isSourceChanged: Bool { entry.map { $0.source != source?.digest } ?? true }
  /// Whether the translation has changed since the stamp.
  package var isTargetChanged: Bool { entry.map { $0.target != target } ?? true }
}

/// Finds the stamp entry of each current section: by its key, and for a renamed section by its place between others.
struct StampMatching {
  /// In the order of the sections; entries without a section are at their former places.
  private(set) var pairs: [(entry: Int?, section: Int?)] = []

  /// - Parameter isSame: whether an entry has the digest of a section; distinguishes entries that a merge duplicated.
  init(_ stamp: [StampEntry], keys: [String], isSame: (Int, Int) -> Bool) {
    let byKey = Dictionary(grouping: stamp.indices) { stamp[$0].key }
    var matched: [Int?] = keys.indices.map { index in
      guard let candidates = byKey[keys[index]] else { return nil }
      return candidates.first { isSame($0, index) } ?? candidates.last
    }
    // Remaining entries, by the section before them.
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
