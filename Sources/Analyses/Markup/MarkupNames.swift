import Notes
import SourceText

/// The words that a note has as names for programs: as code, and as identifiers in its elements.
final class MarkupNames {
  private let note: Note
  private let tags: [MarkupTag]
  /// Read when the first word is looked up: few notes need it.
  private lazy var names = Self.names(note, tags)

  init(_ note: Note, _ tags: [MarkupTag]) {
    self.note = note
    self.tags = tags
  }

  /// Whether a code span or an identifier is that word.
  func has(_ word: ArraySlice<UInt8>) -> Bool { names.contains(word) }

  /// In bytes. No name is longer.
  private static let longest = 64

  private static func names(_ note: Note, _ tags: [MarkupTag]) -> Set<ArraySlice<UInt8>> {
    var names: Set<ArraySlice<UInt8>> = []
    for inline in note.inlines where inline.kind == .codeSpan && inline.content.count <= longest {
      names.insert(note.bytes(inline.content))
    }
    var (offered, chosen): (Set<ArraySlice<UInt8>>, Set<ArraySlice<UInt8>>) = ([], [])
    for tag in tags {
      for attribute in tag.attributes {
        guard let value = attribute.value, value.count <= longest else { continue }
        switch note.file.text(attribute.name).lowercased() {
        case "groupid", "htmlfor", "id", "itemid", "key", "ref": names.insert(note.bytes(value))
        case "value": offered.insert(note.bytes(value))
        case "defaultvalue": chosen.insert(note.bytes(value))
        default: break
        }
      }
    }
    return names.union(offered.intersection(chosen))
  }
}
