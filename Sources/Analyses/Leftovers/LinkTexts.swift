import Notes
import SourceText
import UnicodeText

/// The texts of links, distinguished by destination: a page elsewhere has a title, a page of the same notes is
/// translated too.
enum LinkTexts {
  /// The words of every link text in `segment` for which `isRelative` holds. Linear in the block.
  static func words(in segment: Segment, of note: Note, isRelative: Bool) -> [Range<Int>] {
    let isLink = segment.words.map { segment.text.style(at: $0.range.start).contains(.link) }
    guard isLink.contains(true) else { return [] }
    var links = note.inlines(of: segment.block).filter { $0.kind == .link }[...]
    var found: [Range<Int>] = []
    var start = 0
    while start < isLink.count {
      var end = start
      while end < isLink.count, isLink[end] { end += 1 }
      if end > start {
        let at = segment.byteRange(segment.words[start]).start
        links = links.drop { $0.content.end <= at }
        let target = links.first.flatMap { $0.content.start <= at ? $0.target : nil }
        if (target.map { leadsElsewhere(note.file.text($0)) } ?? true) != isRelative { found.append(start..<end) }
      }
      start = end + 1
    }
    return found
  }

  /// The texts of links to pages of the same notes that describe the page: those that contain no acronym or identifier.
  static func pageTitles(in segment: Segment, of note: Note) -> [Range<Int>] {
    words(in: segment, of: note, isRelative: true).filter { title in
      segment.words[title].allSatisfy { $0.traits.isDisjoint(with: [.allCaps, .innerCapital, .digit]) }
    }
  }

  private static func leadsElsewhere(_ target: String) -> Bool {
    target.contains("://") || target.hasPrefix("//") || target.hasPrefix("mailto:")
  }
}
