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
  /// The translations of the project have several renderings, none of which is usual.
  case variedByProject

  // MARK: What it is

  case number
  case acronym
  case identifier
  /// Part of a path, an option, an assignment, or glued to other text.
  case attached
  /// `true`, `null`: the same in every language.
  case literal
  /// A type of a programming language.
  case typeName
  /// In a list of values that programs know.
  case value
  /// After the name of a program, as typed.
  case command
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
  /// The label of a button or the like, emphasised in the source too.
  case screenLabel
  /// The note keeps the words wherever the source has them.
  case usedThroughout
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
  /// It differs from a known word only in its ending.
  case ending
  /// It is probably right as it is: the slip that would explain it is rarer than such a word.
  case unlikelySlip

  // MARK: What stands for a term

  /// Another form of a rendering may be there: inflected, in a compound, clipped.
  case otherForm
  /// A rendering is there, less often than the term: a pronoun may stand for the others.
  case pronoun
  /// A form of a name: an ending, its capitals, its sound in another script.
  case formOfName
  /// Everyday words have other renderings, too, and the note does not keep to the glossary's.
  case everyday
  /// Part of a longer term, or of a longer rendering.
  case insideTerm
  /// Perhaps another word, a verb, or part of a name.
  case ambiguous
  /// At the beginning of a sentence or in a title it may be the ordinary word.
  case ordinaryWord
  /// The source does not have the term for which the word is forbidden.
  case termNotInSource
  /// In the script of the translation a name may look like anything.
  case transliterated
  /// The translation has words for it: an abbreviation, or a name that everybody knows.
  case writtenOut

  // MARK: What stands for a number

  /// In words or Roman numerals.
  case spelledOut
  /// The years of the target language are those of another calendar.
  case otherCalendar
  /// The minutes of a full hour.
  case fullHour
  /// Part of a name, a version, a date or a time.
  case partOfName
  /// A small number, a half or a whole: often put into words.
  case smallNumber
  /// The other text has it, less often.
  case repeated

  /// Only the other text has it as code.
  case asCode

  // MARK: Where it went

  /// In code, in a link or in other letter case.
  case inMarkup
  /// A block nearby has it.
  case moved
  /// The other text has it elsewhere.
  case elsewhere
  /// The text next to it is so long that it contains it.
  case merged
  /// It is the rest of the text next to it.
  case divided
  /// One of the notes indents it so far that it is code.
  case indented
  /// Another text is in its place.
  case rewritten
  /// Emphasised by other means.
  case otherEmphasis
  /// The source emphasises the same words, or other words in the same way, several times, and the note never does.
  case neverEmphasised
  /// An alternative text that an editor inserted for an image without a description.
  case insertedAltText
  /// A text that is part of the picture, too.
  case badge
  /// Quotation marks take the place of emphasis.
  case quotedInstead
  /// The file is next to the source, and the site shares it.
  case sharedFile
  /// A foreign word in italics, as it is printed in many languages.
  case loanInItalics
  /// The name has other marks between its parts, or emphasis inside.
  case otherMarks
  /// The source writes the name apart, too.
  case writtenApart
  /// What contains it, or something else of the same text, is reported as lost.
  case lostTogether
  /// Whole sentences are missing with it.
  case lostSentence
  /// Words next to it are left untranslated.
  case nextToUntranslated
  /// Reported once in the note.
  case reportedBefore
  /// Another rule looks at such things.
  case checkedBy(rule: String)

  // MARK: Blocks that are no loss

  case translatorsNote
  case languageSwitch
  /// A comment, an anchor and the like.
  case insignificant
  /// The translation follows another version of its source.
  case anotherVersion

  // MARK: How sure the comparison is

  /// The two texts may not correspond.
  case unreliable
  /// So much differs that nothing is compared one by one.
  case tooMany
  /// The whole text is that of the source.
  case copied
  /// No word of the translation could stand for it.
  case noPlace
}

extension KeepReason {
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
    case .everyday: "give the term a status of its own in the glossary"
    case .inCode: "use another word in the code"
    case .known: "remove it from the glossary, or run `calque learn` again once it is corrected"
    case .mixedNote: "translate most of the words that the note leaves"
    default: nil
    }
  }
}
