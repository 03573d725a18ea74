import Languages
import Lexicon

/// What Calque can do in a language, by what its file says.
struct LanguageSupport {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// One thing that Calque can do in a language or not.
  enum Aspect: String, CaseIterable {
    case words, dictionary, forms, numbers, doubled, labels, chat

    /// What the column of this name says.
    var summary: String {
      switch self {
      case .words: "a word frequency table"
      case .dictionary: "a spelling dictionary, if its package is installed"
      case .forms: "inflected forms count as one word; none: words do not change"
      case .numbers: "numbers are compared; digits: without words like million"
      case .doubled: "which words may be doubled"
      case .labels: "how customary labels are translated"
      case .chat: "what chat models say around a translation; en: English phrases only"
      }
    }
  }

  /// How far it goes: `yes`, `–`, or a word that the summary explains.
  func extent(of aspect: Aspect) -> String {
    switch aspect {
    case .words: WordTable.of(language.tag) == nil ? "–" : "yes"
    case .dictionary: language.dictionaryPackage == nil ? "–" : "yes"
    case .forms: forms
    case .numbers: NumberKnowledge(language.tag).knowsMultipliers ? "yes" : "digits"
    case .doubled: language.knowsDoubling ? "yes" : "–"
    case .labels: language.labels.isEmpty ? "–" : "yes"
    case .chat: language.phrases(.preambles).isEmpty ? "en" : "yes"
    }
  }

  private var forms: String {
    if language.grammar != nil || language.stemmer != nil || !language.endings.isEmpty { return "yes" }
    return language.fact(.endings) == .none ? "none" : "–"
  }

  /// The rules that find less in this language than in others, and why.
  var limits: [(rule: String, text: String)] {
    var limits: [(rule: String, text: String)] = []
    if !language.isGregorian {
      limits.append(("number-changed", "of dates in its own calendar, only the years are compared"))
    }
    if !NumberKnowledge(language.tag).knowsMultipliers {
      limits.append(("number-changed", "reads digits only: words like million are unknown"))
    }
    if language.isUnspaced {
      limits.append(("misspelling", "off: words are not separated by spaces"))
    } else if WordTable.of(language.tag) == nil {
      limits.append(("misspelling", "off without a dictionary: there is no word frequency table"))
    }
    if !language.knowsDoubling {
      limits.append(("doubled-word", "off: which words may be doubled is unknown"))
    }
    if language.phrases(.preambles).isEmpty {
      limits.append(("model-preamble", "knows English phrases only"))
    }
    return limits
  }
}
