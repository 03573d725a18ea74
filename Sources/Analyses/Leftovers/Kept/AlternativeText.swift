import Alignment
import Notes
import SourceText
import UnicodeText

/// Alternative texts that a translation may leave as they are.
package enum AlternativeText {
  /// Why the alternative text of an image stays as it is in the source; nil when it is a description to be translated.
  package static func keepReason(_ segment: Segment, _ unit: TranslationUnit, in context: NoteContext) -> KeepReason? {
    guard segment.kind == .altText, let source = context.sourceNote, unit.sources.count == 1 else { return nil }
    let text = folded(segment)
    guard text == folded(source.segments[unit.sources.lowerBound]) else { return nil }
    if inserted.contains(text) { return .insertedAltText }
    return isBadge(segment, context.note) ? .badge : nil
  }

  private static func folded(_ segment: Segment) -> String {
    segment.words.map(segment.string).joined(separator: " ").lowercased()
  }

  /// What editors and sites insert for an image that nobody described: it says nothing in any language, and the source has
  /// it, too.
  private static let inserted: Set<String> = [
    "image", "img", "picture", "photo", "screenshot", "alt", "alt text", "alternative text", "image alt text",
    "description of image", "image description",
  ]

  /// Whether the image is drawn by a service that writes the same words into it.
  private static func isBadge(_ segment: Segment, _ note: Note) -> Bool {
    let start = segment.range.start
    let images = note.inlines(of: segment.block).filter { $0.kind == .image || $0.kind == .tag }
    guard let image = images.last(where: { $0.range.contains(start) }) else { return false }
    let text = note.file.text(image.range).lowercased()
    return text.contains("shields.io") || text.contains("badge")
  }
}
