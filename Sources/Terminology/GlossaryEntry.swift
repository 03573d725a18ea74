import SourceText
import UnicodeText

/// One row of a glossary, as its author wrote it.
package struct GlossaryEntry: Sendable {
  /// The term in the source language; empty when a row forbids a word whatever it renders.
  package let source: String
  /// One rendering; empty when a row only keeps the term.
  package let target: String
  /// Nil when the file says nothing: then the first row of a term is preferred and the others are allowed.
  package var status: Status?
  package var match: MatchMode?
  /// Whether only this very case is the term.
  package var isCaseExact = false
  /// Whether a kept term may also be written in the letters of the target language.
  package var mayBeTransliterated = false
  package var partOfSpeech: String?
  package var domain: String?
  package var note: String?
  /// Nil for a file that names no languages: it serves whatever it was given for.
  package var languages: Languages?
  package let sourceRange: ByteRange
  package let targetRange: ByteRange

  package init(source: String, target: String, sourceRange: ByteRange, targetRange: ByteRange) {
    self.source = source
    self.target = target
    self.sourceRange = sourceRange
    self.targetRange = targetRange
  }

  /// Letters of the longest term that is looked for, in UTF-16 units; what is longer is a sentence.
  static let longestTerm = 128

  /// What the author thinks of a rendering.
  package enum Status: String, CaseIterable, Sendable {
    case preferred, allowed, forbidden
    /// The term stays as it is in the source.
    case keep
  }

  /// The languages of a row's two sides.
  package struct Languages: Hashable, Sendable {
    package let source: LanguageTag
    package let target: LanguageTag

    package init(source: LanguageTag, target: LanguageTag) {
      self.source = source
      self.target = target
    }
  }

  /// Whether the row may speak about a translation from `source` into `target`.
  func applies(from source: LanguageTag, to target: LanguageTag) -> Bool {
    guard let languages else { return true }
    return languages.source.language == source.language && languages.target.serves(target)
  }
}

/// How a rendering is recognised in a text.
package enum MatchMode: String, CaseIterable, Sendable {
  /// Whole words in any case, not inflected.
  case word
  /// Whole words under inflection; the rule where the language inflects.
  case stem
  /// Words that begin with it.
  case prefix
  /// These letters in any case, wherever they stand.
  case substring
  /// Whole words in this very case.
  case exact
}

extension LanguageTag {
  /// Whether what is kept for this tag may be used for `language`: the same language and script, and no other region.
  func serves(_ language: LanguageTag) -> Bool {
    isSame(as: language) && (region == nil || language.region == nil || region == language.region)
  }
}
