import SourceText
import UnicodeText

/// One row of a glossary, as its author wrote it.
package struct GlossaryEntry: Sendable {
  /// The term in the source language; empty when a row forbids a word whatever it translates.
  package let source: String
  /// One rendering; empty when a row only keeps the term.
  package let target: String
  /// Nil when the file has none: then the first row of a term is preferred and the others are allowed.
  package var status: Status?
  package var match: MatchMode?
  /// Whether the term is case-sensitive.
  package var isCaseExact = false
  /// Whether a kept term may also be written in the letters of the target language.
  package var mayBeTransliterated = false
  package var partOfSpeech: String?
  package var domain: String?
  package var note: String?
  /// Nil for a file that names no languages: it applies to the language that it was given for.
  package var languages: Languages?
  package let sourceRange: ByteRange
  package let targetRange: ByteRange

  package init(source: String, target: String, sourceRange: ByteRange, targetRange: ByteRange) {
    self.source = source
    self.target = target
    self.sourceRange = sourceRange
    self.targetRange = targetRange
  }

  /// Length of the longest term that is searched, in UTF-16 units; anything longer is a sentence.
  static let longestTerm = 128

  /// The status that the author gives a rendering.
  package enum Status: String, CaseIterable, Sendable {
    case preferred, allowed, forbidden
    /// The term stays as in the source.
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

  /// Whether the row applies to a translation from `source` into `target`.
  func applies(from source: LanguageTag, to target: LanguageTag) -> Bool {
    guard let languages else { return true }
    return languages.source.language == source.language && languages.target.serves(target)
  }
}

/// How a rendering is recognised in a text.
package enum MatchMode: String, CaseIterable, Sendable {
  /// Whole words in any case, not inflected.
  case word
  /// Whole words in any inflected form; the default where the language inflects.
  case stem
  /// Words that begin with it.
  case prefix
  /// These letters in any case, anywhere.
  case substring
  /// Whole words, case-sensitive.
  case exact
}

extension LanguageTag {
  /// Whether a glossary for this tag may be used for `language`: same language and script, and no different region.
  func serves(_ language: LanguageTag) -> Bool {
    isSame(as: language) && (region == nil || language.region == nil || region == language.region)
  }
}
