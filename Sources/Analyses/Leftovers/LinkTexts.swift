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

  /// Whether `words` are all of a link's text, and not the name of what it leads to.
  static func isWhole(_ words: Range<Int>, in segment: Segment, of note: Note) -> Bool {
    let links =
      self.words(in: segment, of: note, isRelative: true) + self.words(in: segment, of: note, isRelative: false)
    guard links.contains(words), let word = segment.words[words].first, words.count == 1 else {
      return links.contains(words)
    }
    let at = segment.byteRange(word).start
    let target = note.inlines(of: segment.block).first {
      $0.kind == .link && $0.content.start <= at && at < $0.content.end
    }?
    .target
    return target.map { !names(word.key, note.file.text($0)) } ?? true
  }

  /// Whether the host or the last part of an address is that word: `https://requests.example.org`, `…/requests`.
  private static func names(_ key: UInt64, _ target: String) -> Bool {
    guard leadsElsewhere(target) else { return false }
    let parts = target.split(whereSeparator: { $0 == "/" || $0 == "?" || $0 == "#" })
    let host = parts.dropFirst().first?.split(separator: ".") ?? []
    return (host + parts.dropFirst(2).suffix(1)).contains { Folding.key(String($0)) == key }
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
