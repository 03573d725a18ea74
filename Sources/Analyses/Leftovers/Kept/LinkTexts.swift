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
    while let first = isLink[start...].firstIndex(of: true) {
      let at = segment.byteRange(segment.words[first]).start
      links = links.drop { $0.content.end <= at }
      let link = links.first.flatMap { $0.content.start <= at ? $0 : nil }
      start = first + 1
      // Another link may follow at once: `[pots][], [lids][]`.
      while start < isLink.count, isLink[start],
        link.map({ segment.byteRange(segment.words[start]).start < $0.content.end }) ?? true
      {
        start += 1
      }
      let leadsElsewhere = link?.target.map { self.leadsElsewhere(note.file.text($0)) } ?? true
      if leadsElsewhere != isRelative { found.append(first..<start) }
    }
    return found
  }

  /// Whether `segment` has one link, to a page of the same notes, whose text is not the name of the page.
  static func isOnlyPage(in segment: Segment, of note: Note) -> Bool {
    let links = note.inlines(of: segment.block).filter {
      $0.kind == .link && segment.range.start <= $0.content.end && $0.content.start <= segment.range.end
    }
    guard links.count == 1, let target = links[0].target.map({ note.file.text($0) }), isPage(target) else {
      return false
    }
    return !isName(
      segment.words.filter { word in
        let at = segment.byteRange(word).start
        return links[0].content.start <= at && at < links[0].content.end
      }, target)
  }

  /// Whether an address is that of a page of the same notes: relative, and a file or a folder.
  private static func isPage(_ target: String) -> Bool {
    !leadsElsewhere(target) && !target.hasPrefix("/") && !target.hasPrefix("<") && !target.contains("{")
  }

  /// Whether words in small letters are the last part of the address: `[load-generator](load-generator/)`.
  private static func isName(_ words: [Word], _ target: String) -> Bool {
    guard !words.isEmpty, !words.contains(where: \.isCapitalized) else { return false }
    let path = target.prefix { $0 != "#" && $0 != "?" }
    let last = path.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
    return last.split(separator: "-").map { Folding.key(String($0)) } == words.map(\.key)
  }

  /// Whether `words` are all of a link's text, and not the name of what it leads to.
  static func isWhole(_ words: Range<Int>, in segment: Segment, of note: Note) -> Bool {
    guard let word = segment.words[words].first else { return false }
    let at = segment.byteRange(word).start
    let link = note.inlines(of: segment.block).first {
      $0.kind == .link && $0.content.start <= at && at < $0.content.end
    }
    guard let link, let target = link.target.map({ note.file.text($0) }) else { return false }
    // The neighbours are looked at, not all words of the link: it may be asked of each link of a long block.
    let isFirst =
      words.lowerBound == 0 || segment.byteRange(segment.words[words.lowerBound - 1]).start < link.content.start
    let isLast =
      words.upperBound >= segment.words.count
      || segment.byteRange(segment.words[words.upperBound]).start >= link.content.end
    guard isFirst, isLast, segment.byteRange(segment.words[words.upperBound - 1]).end <= link.content.end else {
      return false
    }
    return !names(Array(segment.words[words]).map(\.key), target)
  }

  /// Whether a part of an address consists of these words: `https://requests.example.org`, `…/receivercreator/…`.
  private static func names(_ keys: [UInt64], _ target: String) -> Bool {
    let parts = target.split(whereSeparator: { "/?#.".contains($0) })
    return parts.contains { part in
      part.split(whereSeparator: { "-_%".contains($0) }).map { Folding.key(String($0)) } == keys
    }
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
