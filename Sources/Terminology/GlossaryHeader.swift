import SourceText
import UnicodeText

/// The meaning of a glossary's columns.
struct GlossaryHeader {
  let form: GlossaryFile.Form
  /// The meaning of each column; nil for one that is not used.
  let columns: [Column?]
  /// Whether the first row is a header and not a term.
  let isWritten: Bool

  /// The content of one column.
  enum Column: Hashable {
    case source, target, status, match, letterCase, partOfSpeech, domain, note
    case sourceLanguage, targetLanguage
    /// Renderings in one of several languages.
    case language(LanguageTag)
  }

  /// The header in the first row, or the meaning of its absence.
  /// - Parameter sourceLanguage: a row of language tags is a header only when it includes this one.
  init(firstRow: [String], separator: UInt8, sourceLanguage: LanguageTag) {
    let names = firstRow.map { Self.normalized($0) }
    let named = names.map { Self.columnNames[$0] }
    if named.contains(.source), named.contains(.target) || named.contains(.status) {
      (form, columns, isWritten) = (.columns, named, true)
    } else if let columns = Self.languages(names, sourceLanguage) {
      (form, self.columns, isWritten) = (.languages, columns, true)
    } else if separator == UInt8(ascii: "\t") {
      (form, columns, isWritten) = (.tabbed, [.source, .target, .note], false)
    } else if Self.namesItsLanguages(firstRow) {
      (form, columns, isWritten) = (.pairs, [.source, .target, .sourceLanguage, .targetLanguage], false)
    } else {
      (form, columns, isWritten) = (.pairs, [.source, .target, .note], false)
    }
  }

  /// The columns of a header that names languages; nil when it does not. Google allows a few other columns.
  private static func languages(_ names: [String], _ source: LanguageTag) -> [Column?]? {
    guard names.count >= 2, names.allSatisfy({ $0.utf8.count <= 12 }) else { return nil }
    let columns = names.map { name -> Column? in
      if let column = columnNames[name], column != .source, column != .target { return column }
      return LanguageTag(name).map(Column.language)
    }
    let tags = columns.compactMap { column -> LanguageTag? in
      if case .language(let tag) = column { tag } else { nil }
    }
    let isComplete = zip(columns, names).allSatisfy { $0 != nil || $1.isEmpty || otherGoogleColumns.contains($1) }
    return isComplete && tags.count >= 2 && tags.contains { $0.language == source.language } ? columns : nil
  }

  /// DeepL's four columns: source, target, and the tags of both.
  private static func namesItsLanguages(_ row: [String]) -> Bool {
    row.count == 4 && row[2...].allSatisfy { (2...7).contains($0.utf8.count) && LanguageTag($0) != nil }
  }

  private static func normalized(_ name: String) -> String {
    String(name.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 })
  }

  private static let columnNames: [String: Column] = [
    "source": .source, "term": .source, "source-term": .source,
    "target": .target, "translation": .target, "target-term": .target,
    "status": .status, "match": .match, "case": .letterCase,
    "pos": .partOfSpeech, "part-of-speech": .partOfSpeech,
    "domain": .domain, "subject": .domain,
    "note": .note, "comment": .note, "description": .note,
  ]

  private static let otherGoogleColumns: Set<String> = ["id", "termid", "glossary-entry", "type"]
}
