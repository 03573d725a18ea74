/// Why something that might have been a fault was kept.
package enum KeepReason: Hashable, Sendable {
  // MARK: What users and their project decided

  /// The glossary or a keep list allows it.
  case agreed
  /// The project's translations keep it, as its memory tells.
  case keptByProject
  /// Another rule reports the same place and takes precedence.
  case reportedBy(rule: String)
  /// The options of the rule accept it.
  case accepted
  /// A comment or the front matter suppresses it.
  case suppressed
  /// The rule is turned off, or not selected in this run.
  case notSelected
  /// Most translations of the project have this block although their sources do not.
  case customaryBlock

  // MARK: What it is

  case number
  case acronym
  case identifier
  /// Part of a path, an option, an assignment, or glued to other text.
  case attached
  /// `true`, `null`: the same in every language.
  case literal
  case keyboardKey
  /// Fewer than three letters.
  case short
  case date
  case name
  case title
  /// Part of a hyphenated compound that is kept.
  case compound
  /// A word and a version, or a link that is a name.
  case product

  // MARK: Where it is

  /// In brackets after its translation, or followed by its translation in brackets.
  case gloss
  /// Short, in italics in an otherwise plain sentence.
  case cited
  /// Its translation is next to it.
  case bilingual
  /// The title in an entry of a list of references.
  case reference
  /// A key with its colon, in both texts.
  case key
  /// The note has it as code, too.
  case inCode

  // MARK: What the source shows

  case quotedInSource
  case namedInSource
  /// The source has these words in another order.
  case rearranged

  // MARK: How sure it is

  /// The target language has the word, too.
  case targetWord
  /// The word lists of the source language hardly have it.
  case unlisted
  /// Too few words speak for the source language.
  case weak
  /// The note leaves so many words that each is part of its style.
  case mixedNote
  /// The model gives it lower odds than it takes for a finding.
  case model
  /// A list of words or the dictionary has it.
  case listed
  /// It sounds like a word of the source, or is made from one.
  case loan
  /// The source has the word, too.
  case inSource
  /// In another script, or no word at all.
  case otherScript
  /// The project uses it again and again, or its glossary does.
  case known
  /// It is probably right as it is: the slip that would explain it is rarer than such a word.
  case unlikelySlip
}

extension KeepReason {
  /// The reason as the end of a sentence that begins with "kept:".
  package var text: String {
    switch self {
    case .agreed: "the glossary or a keep list allows it"
    case .keptByProject: "the project's translations keep it (calque learn)"
    case .reportedBy(let rule): "\(rule) reports the same place and takes precedence"
    case .accepted: "the options of the rule accept it"
    case .suppressed: "a comment or the front matter suppresses it"
    case .notSelected: "the rule is turned off or not selected"
    case .customaryBlock: "most translations of the project add this block"
    case .number: "a number"
    case .acronym: "an acronym"
    case .identifier: "an identifier, by its capitals or digits"
    case .attached: "part of a path, an option or a longer token"
    case .literal: "a value that is the same in every language"
    case .keyboardKey: "a key of the keyboard or a quoted string"
    case .short: "fewer than three letters"
    case .date: "part of a date"
    case .name: "a name, by its capitals"
    case .title: "part of a title or a name"
    case .compound: "part of a hyphenated name"
    case .product: "a product, a version or a linked name"
    case .gloss: "a gloss: its translation is next to the brackets"
    case .cited: "cited in italics"
    case .bilingual: "its translation is next to it"
    case .reference: "the title in an entry of a list of references"
    case .key: "a key with its colon, as in the source"
    case .inCode: "the note has it as code, too"
    case .quotedInSource: "the source quotes it, too"
    case .namedInSource: "the source uses it as a name or a keyword"
    case .rearranged: "the source has these words in another order"
    case .targetWord: "the target language has the word, too"
    case .unlisted: "the word lists of the source language hardly have it"
    case .weak: "too few words are clearly of the source language"
    case .mixedNote: "the note leaves so many words that it is its style"
    case .model: "the model finds it likelier to be kept on purpose"
    case .listed: "the word lists or the dictionary have it"
    case .loan: "it sounds like a word of the source"
    case .inSource: "the source has the word, too"
    case .otherScript: "not a word of the target language's script"
    case .known: "the glossary has it, or the project uses it often"
    case .unlikelySlip: "the model finds it likelier to be right as it is"
    }
  }

  /// What would make it a finding; nil where only another text would.
  package var remedy: String? {
    switch self {
    case .agreed: "remove it from the glossary or the keep list"
    case .keptByProject: "translate it in most notes and run `calque learn` again"
    case .reportedBy(let rule): "turn \(rule) off"
    case .accepted: "remove it from `accept`, or lower `least-words`"
    case .suppressed: "remove the suppression"
    case .notSelected: "turn the rule on, or select it with --select"
    case .customaryBlock: "run `calque learn` without the notes that add it"
    case .inCode: "use another word in the code"
    case .known: "remove it from the glossary, or run `calque learn` again once it is corrected"
    case .mixedNote: "translate most of the words that the note leaves"
    default: nil
    }
  }
}
