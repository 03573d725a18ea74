import SourceText
import UnicodeText

/// What users listed as right under a rule's option `accept`.
struct AcceptedWords: Sendable {
  /// Folded, by the names of their rules; a rule without any has no entry.
  private let words: [String: Set<String>]

  init(_ rules: [any Rule.Type], _ options: RuleOptions) {
    let accept = TypedOption.accept.option
    var words: [String: Set<String>] = [:]
    for rule in rules where rule.info.options.contains(accept) {
      guard case .words(let listed)? = options[rule.info.name, accept.name], !listed.isEmpty else { continue }
      words[rule.info.name] = Set(listed.map(Self.folded))
    }
    self.words = words
  }

  /// Whether the words that were found are listed; case, composition and line ends do not count.
  func contain(_ diagnostic: Diagnostic, in file: SourceFile) -> Bool {
    guard let words = words[diagnostic.rule] else { return false }
    return words.contains(Self.folded(file.text(diagnostic.range)))
  }

  private static func folded(_ text: String) -> String {
    Folding.folded(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
