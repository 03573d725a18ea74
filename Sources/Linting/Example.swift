/// A documented case of a rule, run as a test: the rule must fire exactly at ⟦…⟧ and nowhere else.
public struct Example: Sendable {
  /// Markdown of the translation, or the file itself for a rule about glossaries; ⟦…⟧ marks the expected finding.
  public let target: String
  /// Language of the translation.
  public let language: String
  /// Markdown of the source, when the case needs one.
  public let source: String?
  /// Rows of a glossary in CSV, without a header, when the case needs one.
  public let glossary: String?
  /// Lines of a keep list, when the case needs one.
  public let keep: String?
  /// Facts of a memory without its header, one per line, when the case needs any.
  public let memory: String?
  /// Replacement that must come first, when the case requires one.
  public let suggestion: String?
  /// The note after the first fix of every finding, when the case requires it; for fixes that do more than replace the
  /// words found.
  public let fixed: String?
  /// Why a good example is good.
  public let reason: String?
  /// Whether the rule must find something.
  public let isBad: Bool

  /// A case in which the rule must fire at ⟦…⟧ and nowhere else.
  public static func bad(
    lang: String, source: String? = nil, glossary: String? = nil, keep: String? = nil, memory: String? = nil,
    _ target: String, suggestion: String? = nil, fixed: String? = nil
  ) -> Example {
    Example(
      target: target, language: lang, source: source, glossary: glossary, keep: keep, memory: memory,
      suggestion: suggestion, fixed: fixed, reason: nil, isBad: true)
  }

  /// A case in which the rule must be silent.
  public static func good(
    lang: String, source: String? = nil, glossary: String? = nil, keep: String? = nil, memory: String? = nil,
    _ target: String, because: String
  ) -> Example {
    Example(
      target: target, language: lang, source: source, glossary: glossary, keep: keep, memory: memory, suggestion: nil,
      fixed: nil, reason: because, isBad: false)
  }
}
