import ArgumentParser

/// `calque complete WORD…`: called by the completions of the shells. One candidate per line, with a tab and its
/// meaning; then `:paths PREFIX` when a path could follow PREFIX, and `:open` when no space should follow.
struct CompleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "complete", abstract: "Say how the last word could go on.", shouldDisplay: false)

  @Argument(parsing: .captureForPassthrough)
  var words: [String] = []

  func run() throws {
    let words = words.first == "--" ? Array(words.dropFirst()) : words
    let completion = Completion(of: words, in: CommandOutline.program)
    var lines = completion.candidates.map { $0.word + "\t" + $0.meaning }
    if let prefix = completion.pathPrefix { lines.append(":paths \(prefix)") }
    if completion.isOpen { lines.append(":open") }
    if !lines.isEmpty { Console.print(lines.joined(separator: "\n")) }
  }
}
