import Analyses
import Linting
import Memory
import Notes
import SourceText

/// The front matter cannot be read, lacks a key of the source, or has a different value where values must stay.
package struct FrontMatterChanged: NoteRule {
  package static let info = RuleInfo(
    name: "front-matter-changed", family: .structure, severity: .error, fix: .safe, since: "0.1.0",
    summary: "front matter that cannot be read, a key lost or renamed, or a value changed that must stay",
    why: "A site is built from keys and values: if one is translated or lost, the page may disappear from the menu.",
    details: """
      YAML that cannot be read is reported at its position, with or without a source. Compared with the source: keys \
      that are lost or translated, and values that are the same in every language, such as dates, numbers, booleans, \
      layout, slug and permalink; a language prefix in an address is correct. Titles, descriptions, tags and other \
      values that a translator may translate are not compared, nor are the marks of a pipeline, such as translated or \
      model, nor keys that only the translation has. A language that contradicts the folder, the name or the text is \
      also reported. With a memory (`calque learn`), the habits of the project apply: a value that nearly all \
      translations copy, or translate, must follow the habit, and keys that most of them add or leave out are not \
      faults.
      """,
    examples: examples,
    inapplicable: [
      .emojiBefore: "front matter is the first of a file", .listItem: "front matter is never in a list",
      .quote: "front matter is never in a quote", .tableCell: "front matter is never in a cell",
      .heading: "front matter is never in a heading", .decomposed: "a key in NFD is another key",
      .suppressed: "front matter is above the first comment",
    ])

  package init() {}

  package var reportsDifferences: Bool { true }

  package func check(in context: LintContext) -> [Diagnostic] {
    guard let own = context.note.frontMatter else {
      return Self.lost(context).map { [$0] } ?? []
    }
    if let problem = own.problem { return [Self.unreadable(problem, context)] }
    let language = Self.wrongLanguage(own, context).map { [$0] } ?? []
    guard let source = context.sourceNote, let model = source.frontMatter, model.problem == nil, !model.entries.isEmpty,
      !own.entries.isEmpty
    else { return language }
    let comparison = FrontMatterComparison(own: context.note, source: source, habits: context.habits)
    let findings = comparison.lostKeys() + comparison.changedValues() + comparison.brokenHabits(context)
    return language + findings.map { Self.diagnostic($0, source.file, context) }
  }

  private static func diagnostic(
    _ finding: FrontMatterComparison.Finding, _ source: SourceFile, _ context: LintContext
  ) -> Diagnostic {
    switch finding {
    case .renamed(let entry, let twin):
      Diagnostic(
        info, at: entry.key, .isRenamed(entry.path[0], twin.path[0]), about: twin.key,
        detail: .replacements([Suggestion(source.text(twin.key), .safe, changesMarkup: true)]))
    case .lost(let entries, let insertion): lostKeys(entries, insertion)
    case .changed(let entry, let twin):
      Diagnostic(
        // Some sites translate slugs.
        info, severity: FrontMatterKey.isAddress(entry.path.last ?? "") ? .warning : .error, at: entry.place,
        .isChanged(entry.name, twin.text ?? ""), about: twin.value, detail: .fixes([restored(entry, twin, source)]))
    case .unlikeOthers(let entry, let twin, let tally):
      Diagnostic(
        info, severity: .warning, at: entry.place, .isUsuallySame(entry.name, tally), about: twin.value,
        detail: .fixes([restored(entry, twin, source)]))
    case .untranslated(let entry, let twin, let tally):
      Diagnostic(
        info, severity: .warning, at: entry.value,
        .isUsuallyTranslated(entry.name, tally, context.sourceLanguage.englishName), about: twin.value)
    }
  }

  private static func lostKeys(_ entries: [FrontMatterEntry], _ insertion: Edit) -> Diagnostic {
    let names = entries.map { "“\($0.path[0])”" }.joined(separator: ", ")
    let isProse = entries.contains { $0.isProse || $0.text == nil }
    let fix = Fix(
      title: "insert \(names) as in the source", applicability: isProse ? .displayOnly : .safe, edits: [insertion],
      changesMarkup: true)
    return Diagnostic(
      info, at: insertion.range, .isKeyLost(names, entries.count), about: entries.first?.key, detail: .fixes([fix]))
  }

  private static func restored(_ entry: FrontMatterEntry, _ twin: FrontMatterEntry, _ source: SourceFile) -> Fix {
    let text = source.text(twin.value)
    let edit = Edit(range: entry.value, text: entry.value.isEmpty ? " " + text : text)
    return Fix(title: "write “\(text)”", applicability: .safe, edits: [edit], changesMarkup: true)
  }

  /// The whole front matter is missing.
  private static func lost(_ context: LintContext) -> Diagnostic? {
    guard let source = context.sourceNote, let model = source.frontMatter, let first = model.entries.first,
      !model.entries.allSatisfy({ context.habits.drops([$0.path[0]]) })
    else { return nil }
    let start = ByteOffset(context.note.file.byteOrderMarkLength)
    return Diagnostic(
      info, at: ByteRange(start, start), .isLost, about: first.key,
      detail: .fixes([
        Fix(
          title: "insert the front matter of the source and translate it", applicability: .displayOnly,
          edits: [
            Edit(range: ByteRange(start, start), text: "---\n" + source.file.text(model.range) + "---\n\n")
          ])
      ]))
  }

  private static func unreadable(_ problem: FrontMatterProblem, _ context: LintContext) -> Diagnostic {
    let file = context.note.file
    let range = context.note.frontMatter?.range ?? ByteRange(0, 0)
    // The parser may have stopped on the line after the front matter: then the last line of the front matter is shown.
    var offset = min(problem.offset, range.end)
    if offset == range.end, offset > range.start { offset = ByteOffset(offset.value - 1) }
    let line = file.lines.range(ofLine: file.lines.line(of: offset), in: file.bytes)
    let fix = Fix(
      title: "write “: ” after the keys", applicability: .unsafe, edits: problem.edits, changesMarkup: true)
    return Diagnostic(
      info, at: ByteRange(min(offset, line.end), line.end), .isUnreadable(problem.message), isInNote: true,
      detail: problem.edits.isEmpty ? .none : .fixes([fix]))
  }

  private static func wrongLanguage(_ own: Notes.FrontMatter, _ context: LintContext) -> Diagnostic? {
    guard let expected = context.languageAsideFrontMatter,
      let entry = own.entries.first(where: { $0.path.count == 1 && FrontMatterKey.isLanguage($0.path[0]) }),
      let text = entry.text, let said = FrontMatterKey.language(text), said.language != expected.language
    else { return nil }
    return Diagnostic(
      info, at: entry.value, .isAnotherLanguage(text, expected.englishName), isInNote: true,
      detail: .replacements([Suggestion(expected.base, .unsafe, changesMarkup: true)]))
  }
}

extension FrontMatterEntry {
  /// As in messages.
  fileprivate var name: String { path.joined(separator: ".") }
  /// Where a fault of its value is marked.
  fileprivate var place: ByteRange { value.isEmpty ? key : value }
}

extension Message {
  fileprivate static func isRenamed(_ name: String, _ key: String) -> Message {
    Message("key “\(name)” where the source has “\(key)”, keep the key")
  }
  fileprivate static func isKeyLost(_ names: String, _ count: Int) -> Message {
    Message(
      "the front matter lacks \(count == 1 ? "key" : "keys") \(names) of the source, insert \(count == 1 ? "it" : "them")"
    )
  }
  fileprivate static func isChanged(_ key: String, _ wanted: String) -> Message {
    Message("“\(key)” is “\(wanted)” in the source and stays so in every language, restore it")
  }
  fileprivate static func isUsuallySame(_ key: String, _ tally: MemoryFact.Tally) -> Message {
    Message("“\(key)” is as in the source in \(tally.count) of \(tally.total) notes, restore it")
  }
  fileprivate static func isUsuallyTranslated(_ key: String, _ tally: MemoryFact.Tally, _ language: String) -> Message {
    Message("“\(key)” is translated in \(tally.count) of \(tally.total) notes and \(language) here, translate it")
  }
  fileprivate static let isLost: Message = "the front matter of the source is missing, insert and translate it"
  fileprivate static func isUnreadable(_ why: String) -> Message {
    Message("the front matter is not valid YAML: \(why), correct it")
  }
  fileprivate static func isAnotherLanguage(_ value: String, _ language: String) -> Message {
    Message("the front matter says “\(value)” of a note in \(language), correct it")
  }
}
