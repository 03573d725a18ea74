import CalqueKit

/// calque(1) in mdoc, made from the same data as `--help`, and from the rules.
struct ManualPage {
  private let program: CommandOutline
  private var lines: [String] = []

  init(_ program: CommandOutline) {
    self.program = program
    write()
  }

  /// The page; `mandoc -Tlint` reports nothing about it.
  var text: String { lines.joined(separator: "\n") }

  private mutating func write() {
    lines += [
      ".\\\" Made by `calque man`.", ".Dd \(Release.date)", ".Dt CALQUE 1", ".Os", ".Sh NAME", ".Nm calque",
      ".Nd a linter for translations", ".Sh SYNOPSIS",
    ]
    for verb in program.verbs { synopsis(verb) }
    lines.append(".Sh DESCRIPTION")
    prose(program.discussion)
    if let verb = program.defaultVerb {
      lines += [".Pp", "Without a verb,", ".Cm \(verb)", "is meant.", "The verbs are:"]
    }
    for verb in program.verbs { section(verb) }
    lines += [".Ss Rules", "What", ".Fl -select", "and", ".Fl -ignore", "name.", ".Bl -tag -width Ds"]
    for rule in Rulebook.rules {
      lines.append(".It Sy \(rule.name) Pq \(rule.family.rawValue) , \(rule.severity.rawValue)")
      prose(Self.sentence(rule.summary))
    }
    lines.append(".El")
    environment()
    lines += [
      ".Sh FILES", ".Bl -tag -width Ds", ".It Pa glossary/ Ns Ar lang Ns Pa .csv , glossary/keep.txt",
      "Glossaries that are used where", ".Nm", "runs.", ".El",
      ".Sh EXIT STATUS", ".Bl -tag -width Ds", ".It 0", "Nothing was found at or above", ".Fl -fail-on .", ".It 1",
      "Something was.", ".It 2", "Wrong usage, or something that could not be read.", ".It 130", "Interrupted.", ".El",
      ".Sh EXAMPLES", "Check every note below this folder:", ".Pp", ".Dl calque lint", ".Pp",
      "Show what is wrong and write a report for code scanning:", ".Pp",
      ".Dl calque lint --format text --format sarif=calque.sarif", ".Pp", "Count what there is to do:", ".Pp",
      ".Dl calque lint --statistics", ".Sh SEE ALSO", ".Xr hunspell 1",
    ]
  }

  private mutating func synopsis(_ verb: CommandOutline) {
    lines += [".Nm", ".Cm \(verb.name)"]
    if verb.arguments.contains(where: { $0.kind != .positional && !Self.isCommon($0) }) {
      lines.append(".Op Ar option ...")
    }
    for argument in verb.arguments where argument.kind == .positional {
      let dots = argument.isRepeating ? " ..." : ""
      lines.append(argument.isOptional ? ".Op Ar \(argument.valueName)\(dots)" : ".Ar \(argument.valueName)\(dots)")
    }
  }

  private mutating func section(_ verb: CommandOutline) {
    lines += [".Ss calque \(verb.name)"]
    prose(verb.abstract)
    if !verb.discussion.isEmpty {
      lines.append(".Pp")
      prose(verb.discussion)
    }
    let options = verb.arguments.filter { !Self.isCommon($0) }
    guard !options.isEmpty else { return }
    lines.append(".Bl -tag -width Ds")
    for option in options {
      lines.append(".It " + Self.head(of: option))
      prose(Self.sentence(option.abstract))
    }
    lines.append(".El")
  }

  private static func head(of argument: CommandOutline.Argument) -> String {
    guard argument.kind != .positional else { return "Ar \(argument.valueName)" + (argument.isRepeating ? " ..." : "") }
    let value = argument.kind == .option ? " Ar \(argument.valueName)" : ""
    return argument.names.map { "Fl \($0.dropFirst())\(value)" }.joined(separator: " , ")
  }

  /// The options that every verb has.
  private static func isCommon(_ argument: CommandOutline.Argument) -> Bool {
    argument.names.contains("--help") || argument.names.contains("--version")
  }

  private mutating func environment() {
    lines += [".Sh ENVIRONMENT", ".Bl -tag -width Ds"]
    for (name, meaning) in [
      (
        "NO_COLOR , CLICOLOR , CLICOLOR_FORCE",
        "Whether to write colour, as described at no-color.org and bixense.com/clicolors."
      ),
      ("COLUMNS", "The width of the terminal."),
      ("DICPATH", "Where dictionaries are looked for first."),
      ("GITHUB_WORKSPACE , CI_PROJECT_DIR", "The checkout that reports for forges name files from."),
      ("CI , PRE_COMMIT", "Set where nobody watches, so that no progress is shown."),
    ] {
      lines.append(".It Ev \(name)")
      prose(meaning)
    }
    lines.append(".El")
  }

  /// Text, one sentence per line; empty lines begin a paragraph.
  private mutating func prose(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard !line.isEmpty else {
        lines.append(".Pp")
        continue
      }
      let sentences = String(line).replacing(". ", with: ".\n")
      lines += TextWrap.lines(sentences, width: 78).map(Self.escaped)
    }
  }

  private static func sentence(_ text: String) -> String {
    let first = text.prefix(1).uppercased() + text.dropFirst()
    return first.hasSuffix(".") ? first : first + "."
  }

  /// Escapes backslashes, and anything at the start of a line that roff would read as a request.
  private static func escaped(_ text: String) -> String {
    let text = text.replacing("\\", with: "\\e")
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }
}
