import SourceText

/// The one door through which words reach a reader or a file. What stands for masked text inside a segment, a letter of
/// Unicode's private use, never passes: it is shown as an ellipsis, and nothing that holds it is written.
enum PlainWording {
  private static func isPrivate(_ scalar: Unicode.Scalar) -> Bool { (0xE000...0xF8FF).contains(scalar.value) }

  static func holdsPrivate(_ text: String) -> Bool { text.unicodeScalars.contains(where: isPrivate) }

  /// `text` with an ellipsis in place of private letters.
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

  /// `diagnostic` as it may be shown and its fixes as they may be written; `file` is what it is about.
  static func of(_ diagnostic: Diagnostic, in file: SourceFile) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.message = Message(shown(diagnostic.message.text))
    // Icons of the note itself are its own.
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
