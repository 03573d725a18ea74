import CalqueKit
import Linting
import Reporting

/// The candidates for the word that is being typed. The shells only ask and show.
struct Completion {
  /// A word and its meaning.
  struct Candidate: Equatable {
    let word: String
    let meaning: String
  }

  private(set) var candidates: [Candidate] = []
  /// Set when a path is possible: the part of the word that comes before it, such as `sarif=`.
  private(set) var pathPrefix: String?
  /// Whether more is to be typed after the word.
  private(set) var isOpen = false

  /// - Parameter words: those after the program's name; the last one is being typed and may be empty.
  init(of words: [String], in program: CommandOutline) {
    let current = words.last ?? ""
    let before = words.dropLast()
    let verb = before.firstIndex { word in program.verbs.contains { $0.name == word } || word == "help" }
    if let verb, before[verb] == "help" {
      offer(program.verbs.map { Candidate(word: $0.name, meaning: $0.abstract) }, for: current)
      return
    }
    let name = verb.map { before[$0] } ?? program.defaultVerb
    guard let command = program.verbs.first(where: { $0.name == name }) else { return }
    let typed = verb.map { before[..<$0] + before[($0 + 1)...] } ?? before
    if verb == nil && !typed.contains(where: { !$0.hasPrefix("-") }) && !current.hasPrefix("-") {
      let isValue = typed.last.map { last in command.arguments.contains { $0.takesValue(after: last) } } ?? false
      if !isValue {
        offer(program.verbs.map { Candidate(word: $0.name, meaning: $0.abstract) }, for: current)
      }
    }
    complete(current, after: Array(typed), in: command)
  }

  private mutating func complete(_ current: String, after typed: [String], in command: CommandOutline) {
    if typed.contains("--") {
      pathPrefix = ""
    } else if let last = typed.last, let option = command.arguments.first(where: { $0.takesValue(after: last) }) {
      offerValues(of: option, for: current, before: "")
    } else if current.hasPrefix("-"), let equals = current.firstIndex(of: "=") {
      let name = String(current[..<equals])
      guard let option = command.arguments.first(where: { $0.takesValue(after: name) }) else { return }
      offerValues(of: option, for: String(current[current.index(after: equals)...]), before: name + "=")
    } else if current.hasPrefix("-") {
      let free = command.arguments.filter { option in
        option.isRepeating || !option.names.contains { typed.contains($0) }
      }
      offer(free.flatMap { option in option.names.map { Candidate(word: $0, meaning: option.abstract) } }, for: current)
    } else {
      let given = positionalCount(typed, in: command)
      let positionals = command.arguments.filter { $0.kind == .positional }
      guard let argument = given < positionals.count ? positionals[given] : positionals.last(where: \.isRepeating)
      else { return }
      offerValues(of: argument, for: current, before: "")
    }
  }

  private func positionalCount(_ typed: [String], in command: CommandOutline) -> Int {
    var count = 0
    for (index, word) in typed.enumerated() where !word.hasPrefix("-") {
      let isValue = index > 0 && command.arguments.contains { $0.takesValue(after: typed[index - 1]) }
      if !isValue { count += 1 }
    }
    return count
  }

  /// The possible values of an argument depend on the name of its value, as `--help` shows it.
  private mutating func offerValues(of argument: CommandOutline.Argument, for current: String, before: String) {
    switch argument.valueName {
    case _ where !argument.values.isEmpty:
      offer(argument.values.map { Candidate(word: $0, meaning: "") }, for: current, before: before)
    case "rules": offerRules(for: current, before: before)
    case "rule": offer(Self.rules, for: current, before: before)
    case "format": offerFormats(for: current, before: before)
    case "lang": offer(Self.languages, for: current, before: before)
    case "file", "files", "path", "paths", "folder": pathPrefix = before
    default: break
    }
  }

  /// A list with commas: only its last name is being typed.
  private mutating func offerRules(for current: String, before: String) {
    let start = current.lastIndex(of: ",").map { current.index(after: $0) } ?? current.startIndex
    let families = Family.allCases.map { Candidate(word: $0.rawValue, meaning: $0.summary) }
    offer(families + Self.rules, for: String(current[start...]), before: before + current[..<start])
    isOpen = true
  }

  private mutating func offerFormats(for current: String, before: String) {
    if let equals = current.firstIndex(of: "=") {
      pathPrefix = before + current[...equals]
    } else {
      offer(OutputFormat.allCases.map { Candidate(word: $0.rawValue, meaning: "") }, for: current, before: before)
    }
  }

  private mutating func offer(_ found: [Candidate], for current: String, before: String = "") {
    candidates += found.filter { $0.word.hasPrefix(current) }.map {
      Candidate(word: before + $0.word, meaning: $0.meaning)
    }
  }

  private static var rules: [Candidate] { Rulebook.rules.map { Candidate(word: $0.name, meaning: $0.summary) } }

  private static var languages: [Candidate] {
    ["ar", "de", "en", "es", "fr", "hi", "ja", "ko", "ru", "zh-Hans", "zh-Hant"].compactMap { tag in
      LanguageTag(tag).map { Candidate(word: tag, meaning: $0.englishName) }
    }
  }
}

extension CommandOutline.Argument {
  /// Whether `word` is its name and its value is the next word.
  fileprivate func takesValue(after word: String) -> Bool { kind == .option && names.contains(word) }
}
