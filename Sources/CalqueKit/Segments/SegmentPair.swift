import UnicodeText

/// A piece of translated text on its own, with what it was translated from: what `calque filter` checks.
package struct SegmentPair: Sendable {
  package let target: [UInt8]
  /// Nil when it is not known.
  package let source: [UInt8]?
  /// Nil for the language that the options or the configuration name.
  package let targetLanguage: LanguageTag?
  /// Nil for the language that the options or the configuration name.
  package let sourceLanguage: LanguageTag?

  package init(target: [UInt8], source: [UInt8]?, targetLanguage: LanguageTag?, sourceLanguage: LanguageTag?) {
    self.target = target
    self.source = source
    self.targetLanguage = targetLanguage
    self.sourceLanguage = sourceLanguage
  }
}
