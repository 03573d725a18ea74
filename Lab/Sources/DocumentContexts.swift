import Foundation

@testable import Alignment
@testable import Lexicon
@testable import Linting
@testable import Notes
@testable import SourceText
@testable import Terminology
@testable import UnicodeText

/// Reads documents as the linter does, without glossaries.
struct DocumentContexts {
  private let analyzer: TextAnalyzer
  private let lexicons = [true: Lexicon(usesDictionaries: true), false: Lexicon(usesDictionaries: false)]

  /// Why a document cannot be read.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  init() throws { analyzer = try TextAnalyzer() }

  func context(of document: Document) throws -> LintContext {
    guard let language = LanguageTag(document.language), let lexicon = lexicons[document.usesDictionaries] else {
      throw Failure(description: "“\(document.language)” is no language")
    }
    let note = try read(document.path)
    let source = try document.source.map(read)
    let alignment =
      source.map { BlockAligner(from: .english, to: language).align(source: $0, target: note) }
      ?? NoteAlignment(unpaired: note)
    return LintContext(
      note: note, sourceNote: source, sourceLanguage: .english, targetLanguage: language, alignment: alignment,
      lexicon: lexicon, glossary: Glossary(), analyzer: analyzer)
  }

  private func read(_ path: String) throws -> Note {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return try NoteReader.read(SourceFile(path: path, bytes: Array(data)), analyzer)
  }
}

extension Note {
  /// Where a range is, for rows of evidence: line from 1, columns in Unicode scalars from 0.
  func place(_ range: ByteRange) -> [String: Any] {
    let start = file.position(of: range.start, unit: .scalar)
    let end = file.position(of: range.end, unit: .scalar)
    return ["line": start.line, "col_start": start.column - 1, "col_end": end.column - 1]
  }
}
