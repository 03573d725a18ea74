import UnicodeText

/// A single translated text with its source, as checked by `calque filter`.
package struct SegmentPair: Sendable {
  package let target: [UInt8]
  /// Nil when it is not known.
  package let source: [UInt8]?
  /// Nil for the language from the options or the configuration.
  package let targetLanguage: LanguageTag?
  /// Nil for the language from the options or the configuration.
  package let sourceLanguage: LanguageTag?

  package init(target: [UInt8], source: [UInt8]?, targetLanguage: LanguageTag?, sourceLanguage: LanguageTag?) {
    self.target = target
    self.source = source
    self.targetLanguage = targetLanguage
    self.sourceLanguage = sourceLanguage
  }
}
