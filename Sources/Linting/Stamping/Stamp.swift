import Notes
import SourceText

/// The digests of the sections of a source and of its translation when somebody last confirmed that they agree.
package struct Stamp: Sendable {
  /// In the order of the source as it was then.
  package let entries: [StampEntry]
  /// Items in the list that are not valid entries.
  package let faults: [CalqueEntry.Name]
  /// The places of the entries in the translation; empty when they are in a separate file.
  package let ranges: [ByteRange]

  package init(_ entries: [StampEntry]) {
    self.entries = entries
    faults = []
    ranges = []
  }

  /// The stamp in the front matter of a translation; nil when there is none.
  package init?(_ note: Note) {
    guard let items = note.calqueEntry?.stamp else { return nil }
    let read = items.map { (item: $0, entry: StampEntry($0.text)) }
    entries = read.compactMap(\.entry)
    faults = read.filter { $0.entry == nil }.map(\.item)
    ranges = read.filter { $0.entry != nil }.map(\.item.range)
  }
}

/// A section at the time of the stamp: `getting-started 5e0c81f29ab3 b1d004e77c52`, its key, the digest of the source
/// and the digest of the translation.
package struct StampEntry: Hashable, Sendable, CustomStringConvertible {
  package let key: String
  package let source: SectionDigest
  /// Nil when there was no translation.
  package let target: SectionDigest?

  package init(key: String, source: SectionDigest, target: SectionDigest?) {
    self.key = key
    self.source = source
    self.target = target
  }

  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: " ")
    guard parts.count == 3, let source = SectionDigest(parts[1]) else { return nil }
    let target = SectionDigest(parts[2])
    guard target != nil || parts[2] == Self.nothing else { return nil }
    self.init(key: String(parts[0]), source: source, target: target)
  }

  package var description: String { "\(key) \(source) \(target?.description ?? Self.nothing)" }

  /// Marks a missing translation. YAML reads it as text.
  private static let nothing = "none"
}
