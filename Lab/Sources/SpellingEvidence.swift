@testable import Analyses
@testable import Lexicon
@testable import Linting
@testable import Notes
@testable import SourceText

/// Every doubtful word, with its features and the words that may have been meant.
enum SpellingEvidence: Evidence {
  static let dependsOnDictionaries = true
  static let dependsOnSource = true

  private static let names = SpellingFeature.allCases.map { "\($0)" }

  static func rows(_ context: LintContext, of document: Document) throws -> [String] {
    try DoubtfulWordSearch(context).doubtfulWords().map { doubtful in
      var row = context.note.place(context.note.segments[doubtful.segment].text.byteRange(doubtful.range))
      row["text"] = doubtful.spelling
      row["names"] = names
      row["values"] = doubtful.features.values.map { Double($0) }
      row["neighbours"] = doubtful.neighbours.prefix(12).map(\.text)
      return try json(row, of: document)
    }
  }
}
