import SourceText
import UnicodeText

/// Turns the rows of one file into entries, and unusable ones into problems.
struct GlossaryRows {
  private let file: SourceFile
  private let layout: Layout
  private let sourceLanguage: LanguageTag
  private var entries: [GlossaryEntry] = []
  private var problems: [GlossaryFile.Problem] = []
  /// The number of rows, without the header, and how many of them could not be used.
  private(set) var (rows, badRows) = (0, 0)

  /// With more problems a file is not a glossary, and no one reads so many messages.
  static let problemLimit = 100
  static let isTooLong = "a term of more than \(GlossaryEntry.longestTerm) letters is not looked for, shorten it"

  init(file: SourceFile, layout: Layout, sourceLanguage: LanguageTag) {
    self.file = file
    self.layout = layout
    self.sourceLanguage = sourceLanguage
  }

  mutating func read(rowLimit: Int) throws(FileProblem) -> GlossaryFile {
    var text = DelimitedText(bytes: file.bytes, separator: layout.separator, start: file.byteOrderMarkLength)
    if layout.head.isWritten { _ = text.next() }
    while let record = text.next() {
      rows += 1
      guard rows <= rowLimit else {
        throw FileProblem(path: file.path, message: GlossaryLoader.tooManyRows(rowLimit))
      }
      add(record)
    }
    return GlossaryFile(file: file, form: layout.head.form, entries: entries, problems: problems)
  }

  private mutating func add(_ record: DelimitedText.Record) {
    if let problem = record.problem { return report(problem.range, problem.message) }
    guard record.fields.contains(where: { !$0.text.isEmpty }) else { return }
    var cells: [GlossaryHeader.Column: DelimitedText.Field] = [:]
    var renderings: [(LanguageTag, DelimitedText.Field)] = []
    for (i, field) in record.fields.enumerated() {
      guard i < layout.head.columns.count else {
        if field.text.isEmpty { continue }
        return report(
          field.range, "a field beyond the \(layout.head.columns.count) columns, quote what holds a separator")
      }
      guard let column = layout.head.columns[i] else { continue }
      if case .language(let tag) = column { renderings.append((tag, field)) } else { cells[column] = field }
    }
    if layout.head.form == .languages {
      addLanguages(renderings, cells, record)
    } else {
      addPair(cells[.source], cells[.target], cells, record)
    }
  }

  private mutating func addLanguages(
    _ renderings: [(LanguageTag, DelimitedText.Field)], _ cells: [GlossaryHeader.Column: DelimitedText.Field],
    _ record: DelimitedText.Record
  ) {
    guard let source = renderings.first(where: { $0.0.language == sourceLanguage.language }) else {
      return report(record.range, "the row ends before the column of “\(sourceLanguage.text)”")
    }
    let targets = renderings.filter { $0.0 != source.0 && !$0.1.text.isEmpty }
    if targets.isEmpty { return report(record.range, "no rendering in any language, complete or delete the row") }
    for (tag, field) in targets {
      addPair(source.1, field, cells, record, languages: .init(source: source.0, target: tag))
    }
  }

  private mutating func addPair(
    _ source: DelimitedText.Field?, _ target: DelimitedText.Field?,
    _ cells: [GlossaryHeader.Column: DelimitedText.Field], _ record: DelimitedText.Record,
    languages: GlossaryEntry.Languages? = nil
  ) {
    guard let status = value(of: cells[.status], as: GlossaryEntry.Status.self),
      let match = value(of: cells[.match], as: MatchMode.self),
      let isCaseExact = caseIsExact(cells[.letterCase]),
      let languages = languages.map(Optional.some) ?? tags(cells)
    else { return }
    let start = ByteRange(record.range.start, record.range.start)
    var entry = GlossaryEntry(
      source: source?.text ?? "", target: target?.text ?? "",
      sourceRange: source?.range ?? start, targetRange: target?.range ?? start)
    entry.status = status
    entry.match = match
    entry.isCaseExact = isCaseExact
    entry.languages = languages
    entry.partOfSpeech = cells[.partOfSpeech]?.text.lowercased()
    entry.domain = cells[.domain]?.text
    entry.note = cells[.note]?.text
    if let missing = Self.missing(in: entry) { return report(record.range, missing) }
    entries.append(entry)
  }

  private static func missing(in entry: GlossaryEntry) -> String? {
    if entry.source.isEmpty && entry.status != .forbidden { return "no term in the source language, add it" }
    if entry.target.isEmpty && entry.status != .keep {
      return "no rendering of “\(entry.source.prefix(Self.shownLetters))”, add it"
    }
    if [entry.source, entry.target].contains(where: { $0.utf16.count > GlossaryEntry.longestTerm }) {
      return isTooLong
    }
    return nil
  }

  /// The most letters of a term in a message.
  private static let shownLetters = 60

  /// The inner optional is nil for an empty or absent cell, the outer one for an unknown word.
  private mutating func value<Value: RawRepresentable & CaseIterable>(
    of field: DelimitedText.Field?, as type: Value.Type
  ) -> Value?? where Value.RawValue == String {
    guard let field, !field.text.isEmpty else { return .some(nil) }
    if let value = Value(rawValue: field.text.lowercased()) { return .some(value) }
    let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
    report(field.range, "“\(field.text.prefix(40))” is not known here, write one of \(known)")
    return nil
  }

  private mutating func caseIsExact(_ field: DelimitedText.Field?) -> Bool? {
    switch field?.text.lowercased() {
    case nil, "", "any", "insensitive": return false
    case "exact", "sensitive": return true
    default:
      if let field { report(field.range, "“\(field.text.prefix(40))” is not known here, write exact or any") }
      return nil
    }
  }

  private mutating func tags(_ cells: [GlossaryHeader.Column: DelimitedText.Field]) -> GlossaryEntry.Languages?? {
    guard let source = cells[.sourceLanguage], let target = cells[.targetLanguage] else { return .some(nil) }
    if let from = LanguageTag(source.text), let to = LanguageTag(target.text) {
      return .some(GlossaryEntry.Languages(source: from, target: to))
    }
    report(source.range, "“\(source.text.prefix(20))” or “\(target.text.prefix(20))” is not a language")
    return nil
  }

  /// A row has one problem; one that renders a term in several languages may have more.
  private mutating func report(_ range: ByteRange, _ message: String) {
    badRows += 1
    if problems.count < Self.problemLimit { problems.append(.init(range: range, message: message)) }
  }
}
