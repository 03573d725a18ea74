import Configuration
import Reporting
import UnicodeText

/// The configuration that `calque init` writes: detected values are set, all other settings are comments.
///
/// A line that begins with `#` and no space, or more than one, is a setting that is turned off; every other comment is
/// prose.
package struct StarterConfiguration: Sendable {
  private let survey: FolderSurvey

  package init(_ survey: FolderSurvey) { self.survey = survey }

  /// The text of the file.
  package var text: String {
    let head = """
      # Settings of Calque, the linter for translations, for the notes below this folder.
      # `calque config NOTE` shows what they come to for a note. A line behind a bare # is a setting: take the # away.
      """
    return ([head] + SettingKey.allCases.map(section)).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func section(_ key: SettingKey) -> String {
    (comment(key).flatMap(Self.wrapped) + lines(key)).joined(separator: "\n")
  }

  /// The documentation of a key, and what was detected.
  private func comment(_ key: SettingKey) -> [String] {
    let summary = key.info.summary
    let said = summary.prefix(1).uppercased() + summary.dropFirst() + "."
    switch key {
    case .targetLanguage where !survey.languages.isEmpty: return [said, "Seen here: \(languageCounts)."]
    case .source where survey.paired > 0:
      return [said, "Found automatically for \(survey.paired) of \(translations)\(shownExample)."]
    case .glossaries where !survey.customary.isEmpty:
      return [said, "Used anyway: \(survey.customary.map(VisibleText.plain).joined(separator: ", "))."]
    default: return [said]
    }
  }

  /// `text` as comment lines, none much longer than a hundred characters.
  private static func wrapped(_ text: String) -> [String] {
    text.split(separator: " ").reduce(into: []) { lines, word in
      if let last = lines.last, last.utf8.count + word.utf8.count < 100 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append("# " + word)
      }
    }
  }

  private func lines(_ key: SettingKey) -> [String] {
    let everywhere = survey.glossaries.filter { $0.language == nil }
    switch key {
    case .extends: return ["#extends: ../base.yml"]
    case .sourceLanguage: return ["source-language: \(survey.sourceLanguage.text)"]
    case .targetLanguage: return ["#target-language: \(survey.languages.first?.language.text ?? "de")"]
    case .source: return ["#source: \"{dir}/{stem}-\(survey.sourceLanguage.text).{ext}\""]
    case .glossaries:
      return list("glossaries", everywhere.filter { !$0.isKeepList }.map(\.path), instead: "terms/glossary.csv")
    case .keepLists: return list("keep-lists", everywhere.filter(\.isKeepList).map(\.path), instead: "terms/keep.txt")
    case .keep: return ["#keep: [Kubernetes, \"Docker ~\"]"]
    case .dictionaries: return ["#dictionaries: true"]
    case .rules: return ["#rules:", "#  spelling: info", "#  doubled-word: off"]
    case .failOn: return ["fail-on: warning"]
    case .stamps: return ["#stamps: file"]
    case .memory: return ["#memory: off"]
    case .exclude: return ["#exclude: [archive/, \"*-draft.md\"]"]
    case .files: return ["#files:", "#  \"blog/**\": {fail-on: error}"]
    case .languages: return languageSections
    }
  }

  private func list(_ key: String, _ paths: [String], instead example: String) -> [String] {
    paths.isEmpty ? ["#\(key): [\(example)]"] : ["\(key):"] + paths.map { "  - \(Self.scalar($0))" }
  }

  /// Glossaries that are for one language.
  private var languageSections: [String] {
    let own = survey.glossaries.filter { $0.language != nil }
    let languages = Set(own.compactMap(\.language)).sorted { $0.text < $1.text }
    guard !languages.isEmpty else { return ["#languages:", "#  de: {glossaries: [terms/de.csv]}"] }
    return ["languages:"]
      + languages.flatMap { language -> [String] in
        let files = own.filter { $0.language == language }
        func lines(_ key: String, _ paths: [String]) -> [String] {
          paths.isEmpty ? [] : ["    \(key):"] + paths.map { "      - \(Self.scalar($0))" }
        }
        return ["  \(language.text):"] + lines("glossaries", files.filter { !$0.isKeepList }.map(\.path))
          + lines("keep-lists", files.filter(\.isKeepList).map(\.path))
      }
  }

  /// A plain scalar if that reads back unchanged, else in double quotes.
  static func scalar(_ text: String) -> String {
    let isPlain =
      text.first?.isLetter == true
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "._/-".unicodeScalars.contains(scalar)
      }
    if isPlain && !["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased()) {
      return text
    }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case _ where Self.isEscaped(scalar):
        let digits = String(scalar.value, radix: 16)
        let (mark, width) = scalar.value < 0x100 ? ("\\x", 2) : ("\\U", 8)
        quoted += mark + String(repeating: "0", count: width - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Control characters, and characters that YAML takes for a line end.
  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  // MARK: Messages

  /// What was detected and what to do next.
  package func remarks(wroteTo path: String) -> String {
    var lines = ["Wrote \(VisibleText.plain(path))", "", "notes       \(notesSeen)"]
    if translations > 0 {
      lines.append("sources     found for \(survey.paired) of \(translations) translations\(shownExample)")
    }
    let files = survey.glossaries.map { "\($0.path) (\($0.terms) \($0.terms == 1 ? "term" : "terms"))" }
    let glossaries = (survey.customary + files).map(VisibleText.plain)
    lines.append("glossaries  " + (glossaries.isEmpty ? "none" : glossaries.joined(separator: ", ")))
    lines.append("")
    return (lines + next).joined(separator: "\n")
  }

  /// A pair that was found; file names may contain line ends, which would end a comment.
  private var shownExample: String {
    survey.example.map { ", such as \(VisibleText.plain($0.source)) for \(VisibleText.plain($0.note))" } ?? ""
  }

  private var translations: Int { survey.languages.reduce(0) { $0 + $1.count } }

  private var languageCounts: String {
    survey.languages.map { "\($0.language.text) (\($0.count))" }.joined(separator: ", ")
  }

  private var notesSeen: String {
    guard survey.notes > 0 else { return "none" }
    var parts: [String] = []
    if translations > 0 { parts.append("\(translations) translated: \(languageCounts)") }
    if survey.sources > 0 { parts.append("\(survey.sources) in \(survey.sourceLanguage.englishName)") }
    if survey.unknown > 0 { parts.append("\(survey.unknown) in an unknown language") }
    let sample = survey.notesRead < survey.notes ? " (of \(survey.notes) notes \(survey.notesRead) were read)" : ""
    return parts.joined(separator: "; ") + sample
  }

  private var next: [String] {
    if survey.notes == 0 { return ["Next: run it where the notes are, `calque init FOLDER`."] }
    var lines = ["Next: `calque` checks the notes, `calque config NOTE` shows the settings of one."]
    if survey.paired * 2 < translations {
      lines.append("Most translations have no source next to them: set under `source:` where sources are.")
    }
    if survey.glossaries.isEmpty && survey.customary.isEmpty {
      lines.append("With a glossary Calque finds more: glossary/<language>.csv is used automatically.")
    }
    if survey.paired >= Self.worthLearning {
      lines.append("`calque learn` records what the translations have in common; `calque` then accepts it.")
    }
    return lines
  }

  /// The number of note pairs from which learning is worthwhile.
  private static let worthLearning = 5
}
