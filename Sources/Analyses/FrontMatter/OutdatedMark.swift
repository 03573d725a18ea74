import Notes
import SourceText

/// What the front matter of a translation says about its version: that the source has changed since.
package struct OutdatedMark {
  /// The key and the value that say so.
  package let range: ByteRange

  /// Nil when the note does not say that it is out of date.
  package init?(_ note: Note) {
    guard let entry = note.frontMatter?.entries.first(where: Self.saysOutdated) else { return nil }
    range = entry.value.isEmpty ? entry.key : ByteRange(entry.key.start, max(entry.key.end, entry.value.end))
  }

  /// `drifted_from_default: true`, `outdated_since: 2024-05-01`, `translation_status: outdated`, `up-to-date: false`.
  private static func saysOutdated(_ entry: FrontMatterEntry) -> Bool {
    guard let name = entry.path.last, let value = entry.text else { return false }
    let words = value.lowercased().filter { $0 != " " && $0 != "_" && $0 != "-" }
    guard !words.isEmpty else { return false }
    if FrontMatterKey.saysOutdated(name) {
      return yes.contains(words) || FrontMatterKey.saysSince(name) && !no.contains(words)
    }
    if FrontMatterKey.saysCurrent(name) { return no.contains(words) && words != "null" }
    return FrontMatterKey.isStatus(name) && FrontMatterKey.outdated.contains { words == $0 || words == "is\($0)" }
  }

  private static let yes: Set<String> = ["true", "yes", "on", "1"]
  private static let no: Set<String> = ["false", "no", "off", "0", "null", "never", "~"]
}
