/// Examples of rules with another result where no dictionary is asked.
enum NeedsDictionary {
  static let examples: Set<String> = [
    "misspelling, example 4", "misspelling, example 9", "misspelling, example 12", "misspelling, example 22",
    "misspelling, example 24", "untranslated-block, example 5",
  ]
}
