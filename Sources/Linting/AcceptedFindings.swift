import Analyses
import SourceText
import UnicodeText

/// Findings that users accept, by the options that several rules share (`accept`, `least-words`).
struct AcceptedFindings: Sendable {
  /// Folded words, by rule name; a rule without any has no entry.
  private let accepted: [String: Set<String>]
  /// By rule name; only values above one.
  private let leastWords: [String: Int]

  init(_ rules: [any Rule.Type], _ options: RuleOptions) {
    var accepted: [String: Set<String>] = [:]
    var leastWords: [String: Int] = [:]
    for info in rules.map({ $0.info }) {
      let words = options.value(of: .accept, in: info)
      if !words.isEmpty { accepted[info.name] = Set(words.map(Self.folded)) }
      let least = options.value(of: .leastWords, in: info)
      if least > 1 { leastWords[info.name] = least }
    }
    self.accepted = accepted
    self.leastWords = leastWords
  }

  /// Whether the user accepts a finding.
  func covers(_ diagnostic: Diagnostic, in context: LintContext) -> Bool {
    if accepted.isEmpty && leastWords.isEmpty { return false }
    let text = context.note.file.text(diagnostic.range)
    if let words = accepted[diagnostic.rule], words.contains(Self.folded(text)) { return true }
    guard let least = leastWords[diagnostic.rule] else { return false }
    return context.analyzer.words(Array(text.utf16)).count(where: \.hasLetter) < least
  }

  /// Ignores case, composition and line ends.
  private static func folded(_ text: String) -> String {
    Folding.folded(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension RuleOptions {
  /// The value of a rule's option; its default when it is not set or the rule has no such option.
  fileprivate func value<Value>(of option: TypedOption<Value>, in rule: RuleInfo) -> Value {
    guard rule.options.contains(option.option) else { return option.defaultValue }
    return self[rule.name, option.option.name].flatMap(option.value) ?? option.defaultValue
  }
}
