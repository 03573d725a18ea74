import SourceText

/// The only way for text to reach a user or a file. Placeholders for masked text in a segment, which are private-use
/// characters of Unicode, never get out: they are shown as an ellipsis, and no fix that contains one is written.
enum PlainWording {
  private static func isPrivate(_ scalar: Unicode.Scalar) -> Bool { (0xE000...0xF8FF).contains(scalar.value) }

  static func holdsPrivate(_ text: String) -> Bool { text.unicodeScalars.contains(where: isPrivate) }

  /// `text` with an ellipsis in place of private-use characters.
  static func shown(_ text: String) -> String {
    guard holdsPrivate(text) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard isPrivate(scalar) else {
        shown.append(scalar)
        continue
      }
      if shown.last != "…" { shown.append("…") }
    }
    return String(shown)
  }

  /// `diagnostic` with a text that may be shown and fixes that may be written; `file` is the checked file.
  static func of(_ diagnostic: Diagnostic, in file: SourceFile) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.message = Message(shown(diagnostic.message.text))
    // Private-use icons that the note itself contains are kept.
    let isIconNote = diagnostic.suggestions.contains(where: holdsPrivate) && holdsPrivate(file.text(diagnostic.range))
    if !isIconNote { diagnostic.suggestions.removeAll(where: holdsPrivate) }
    diagnostic.fixes = diagnostic.fixes.compactMap { fix in
      let isSound = fix.edits.allSatisfy { !holdsPrivate($0.text) || holdsPrivate(file.text($0.range)) }
      guard isSound else { return nil }
      return Fix(
        title: shown(fix.title), applicability: fix.applicability, edits: fix.edits, changesMarkup: fix.changesMarkup)
    }
    return diagnostic
  }
}
