/// Examples of rules that are found, or left alone, because a dictionary knows a word.
enum NeedsDictionary {
  static let examples: Set<String> = []
}
