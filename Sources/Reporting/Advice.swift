import Linting

/// What a reader can do about a finding: `write “a”, “b” or “c”`, `delete it or write “a”`, otherwise what the best fix
/// does.
struct Advice {
  /// Text of Calque, or words that could be written.
  enum Part {
    case said(String)
    case suggested(String)
  }

  /// In order; never empty.
  let parts: [Part]

  /// How many suggestions are shown; JSON output has all of them.
  private static let shownSuggestions = 5

  /// Nil when there is nothing to say.
  init?(about finding: Diagnostic) {
    let suggestions = finding.suggestions.prefix(Self.shownSuggestions)
    guard let title = suggestions.first ?? finding.fixes.first?.title else { return nil }
    guard !suggestions.isEmpty else {
      parts = [.said(title)]
      return
    }
    var parts: [Part] = []
    var verb = "write "
    for (i, suggestion) in suggestions.enumerated() {
      if i > 0 { parts.append(.said(i + 1 == suggestions.count ? " or " : ", ")) }
      if suggestion.isEmpty {
        parts.append(.said("delete it"))
      } else {
        parts += [.said("\(verb)“"), .suggested(suggestion), .said("”")]
        verb = ""
      }
    }
    self.parts = parts
  }

  var text: String {
    parts.map {
      switch $0 {
      case .said(let text), .suggested(let text): text
      }
    }.joined()
  }
}

extension Diagnostic {
  /// The message with its advice, for reports that have no place for suggestions.
  var messageWithAdvice: String {
    ([message.text] + [Advice(about: self)?.text].compactMap { $0 }).joined(separator: "; ")
  }
}
