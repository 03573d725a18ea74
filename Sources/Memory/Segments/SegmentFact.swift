/// The subject of a fact about a short text: the text and one of its renderings, `Next steps → Nächste Schritte`.
enum SegmentFact {
  private static let arrow = " → "

  /// Nil if it could not be read again.
  static func name(_ source: String, _ rendering: String) -> String? {
    let name = source + arrow + rendering
    return texts(name).map { $0.source == source && $0.rendering == rendering } == true ? name : nil
  }

  /// Nil if `name` is not that of such a fact. Linear.
  static func texts(_ name: String) -> (source: Substring, rendering: Substring)? {
    guard let end = arrowStart(in: name[...]), end > name.startIndex, ShownText.isPlain(name) else { return nil }
    let rendering = name[name.utf8.index(end, offsetBy: arrow.utf8.count)...]
    guard !rendering.isEmpty, arrowStart(in: rendering) == nil else { return nil }
    return (name[..<end], rendering)
  }

  private static func arrowStart(in text: Substring) -> String.Index? {
    var rest = text.utf8
    while let space = rest.firstIndex(of: 0x20) {
      if rest[space...].starts(with: arrow.utf8) { return space }
      rest = rest[rest.index(after: space)...]
    }
    return nil
  }
}
