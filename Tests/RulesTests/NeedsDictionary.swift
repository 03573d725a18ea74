/// Examples of rules with another result where no dictionary is asked.
enum NeedsDictionary {
  static let examples: Set<String> = [
    "colon-for-letter, example 2", "misspelling, example 4",
    "misspelling, example 38", "misspelling, example 9", "misspelling, example 12", "misspelling, example 35",
    "misspelling, example 36", "misspelling, example 37", "untranslated-block, example 5",
  ]
}
