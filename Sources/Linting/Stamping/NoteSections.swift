import Notes

/// A note divided at its headings, except those inside quotes and lists.
package struct NoteSections: Sendable {
  package let sections: [NoteSection]
  /// For each block, the index of its section.
  private let places: [Int]

  package init(_ note: Note) {
    var starts: [Int] = note.blocks.indices.filter { note.blocks[$0].isTopHeading }
    if starts.first != 0 { starts.insert(0, at: 0) }
    var (sections, keys): ([NoteSection], Set<String>) = ([], [])
    var places: [Int] = []
    for (start, end) in zip(starts, starts.dropFirst() + [note.blocks.count]) where start < end {
      places += repeatElement(sections.count, count: end - start)
      let base = SectionKey.of(start, in: note)
      var (key, number) = (base, 1)
      while !keys.insert(key).inserted {
        number += 1
        key = "\(base)-\(number)"
      }
      let saysSomething = note.blocks[start..<end].contains { !$0.segments.isEmpty }
      sections.append(
        NoteSection(key: key, blocks: start..<end, digest: saysSomething ? SectionDigest(start..<end, of: note) : nil))
    }
    self.sections = sections
    self.places = places
  }

  /// The index of the section that contains a block.
  package func index(ofBlock block: Int) -> Int { places[block] }
}

/// A heading with the text below it, or the text before the first heading.
package struct NoteSection: Sendable {
  /// Derived from its heading, and unique in its note.
  package let key: String
  package let blocks: Range<Int>
  /// Nil when it contains nothing to translate.
  package let digest: SectionDigest?
}

/// The name of a section in stamps.
enum SectionKey {
  /// The key of the section that starts with `block`: the letters and digits of its heading, joined by hyphens.
  static func of(_ block: Int, in note: Note) -> String {
    guard note.blocks[block].isTopHeading else { return "top" }
    let text = note.segments[note.blocks[block].segments].map { String(utf16: $0.text.utf16) }
    let key = slug(text.joined(separator: " "))
    if !key.isEmpty { return key }
    let raw = slug(note.file.text(note.blocks[block].range))
    return raw.isEmpty ? "section" : raw
  }

  private static func slug(_ text: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if isPart(scalar) {
        slug.append(scalar)
      } else if let last = slug.last, last != "-" {
        slug.append("-")
      }
      if slug.count == limit { break }
    }
    if slug.last == "-" { slug.removeLast() }
    return String(slug)
  }

  private static let limit = 40

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber:
      return true
    default: return false
    }
  }
}

extension Block {
  fileprivate var isTopHeading: Bool {
    if case .heading = kind { depth == 0 } else { false }
  }
}
