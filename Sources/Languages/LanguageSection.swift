/// A part of a file of facts, `[writing]`, in the order in which files have them.
package enum LanguageSection: String, CaseIterable, Sendable {
  case writing, letters, spelling, affixes, forms, numbers, dates, doubling, punctuation, register, words, residue,
    length, dictionary

  /// What its facts are about.
  package var summary: String {
    switch self {
    case .writing: "how it is written"
    case .letters: "which letters are confused with one another"
    case .spelling: "which spellings are mistakes, and which are left to the writer"
    case .affixes: "what is attached to words"
    case .forms: "how words change"
    case .numbers: "how numbers are written"
    case .dates: "how dates are written"
    case .doubling: "which words may be doubled"
    case .punctuation: "how its text is punctuated"
    case .register: "how readers are addressed"
    case .words: "words with a special role"
    case .residue: "what chat models say around a translation"
    case .length: "how long its texts are"
    case .dictionary: "where to find its spelling dictionary"
    }
  }

  /// The fields of the section, in the order in which files have them.
  package var fields: [LanguageField] { LanguageField.allCases.filter { $0.section == self } }
}
