import Foundation
import RuleTesting

/// The samples, and every example of every rule as a separate note, before and after `calque lint --fix`, checked by
/// all rules.
struct FixedNotes {
  let notes: [FixedNote]
  /// Holds the notes as they were (`before.md`), as they are now, and their sources.
  let folder: TemporaryFolder

  /// Run once for all tests.
  static let shared = Result { try FixedNotes() }

  private init() throws {
    folder = try SampleRun.folder()
    var notes = try Self.samples(in: folder) + Self.examples(in: folder)
    for index in notes.indices { try folder.add(notes[index].beforePath, try folder.text(notes[index].path)) }
    let paths = notes.map(\.path)
    let before = try Self.findings(CommandRun(["lint", "--no-cache", "--format", "jsonl"] + paths, in: folder))
    let after = try Self.findings(CommandRun(["lint", "--no-cache", "--fix", "--format", "jsonl"] + paths, in: folder))
    for index in notes.indices {
      notes[index].findings = (before[notes[index].path] ?? [], after[notes[index].path] ?? [])
      notes[index].text = (try folder.text(notes[index].beforePath), try folder.text(notes[index].path))
    }
    let fixed = notes.filter(\.isFixed).map(\.path)
    _ = try CommandRun(["lint", "--no-cache", "--fix", "--format", "jsonl"] + fixed, in: folder)
    for index in notes.indices { notes[index].textAfterSecondRun = try folder.text(notes[index].path) }
    self.notes = notes
  }

  private static func samples(in folder: TemporaryFolder) throws -> [FixedNote] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/samples/notes").sorted()
    return names.filter { $0.hasSuffix(".md") && !$0.hasSuffix("-en.md") }.compactMap { name in
      guard let dash = name.lastIndex(of: "-") else { return nil }
      let tag = String(name[name.index(after: dash)...].dropLast(3))
      let source = "samples/notes/\(name[..<dash])-en.md"
      return FixedNote(
        name: name, language: tag == "hant" ? "zh-Hant" : tag, path: "samples/notes/\(name)",
        sourcePath: FileManager.default.fileExists(atPath: folder.path + "/" + source) ? source : nil, kept: "")
    }
  }

  private static func examples(in folder: TemporaryFolder) throws -> [FixedNote] {
    try RuleExample.all.filter { !$0.isGlossary }.enumerated().compactMap { number, example in
      guard case .files(let files) = example.rendition(.itself) else { return nil }
      let place = "examples/\(number)"
      try folder.add("\(place)/note.md", files.target)
      var settings = ["target-language: \(example.example.language)"]
      if let source = files.source {
        try folder.add("\(place)/source.md", source)
        settings.append("source: \"{dir}/source.{ext}\"")
      } else {
        settings.append("source: none")
      }
      if let rows = example.example.glossary {
        try folder.add("\(place)/glossary.csv", "source,target,status,match,case,pos,domain,note\n" + rows)
        settings.append("glossaries: [glossary.csv]")
      }
      if let keep = example.example.keep {
        try folder.add("\(place)/keep.txt", keep)
        settings.append("keep-lists: [keep.txt]")
      }
      if let memory = example.example.memory {
        try folder.add("\(place)/memory", "calque memory 1\n\(memory)\n")
        settings.append("memory: memory")
      }
      try folder.add("\(place)/.calque.yml", settings.joined(separator: "\n") + "\n")
      return FixedNote(
        name: "\(example)", language: example.example.language, path: "\(place)/note.md",
        sourcePath: files.source == nil ? nil : "\(place)/source.md",
        kept: [example.example.glossary, example.example.keep].compactMap(\.self).joined(separator: "\n"))
    }
  }

  private static func findings(_ run: CommandRun) throws -> [String: [FixedNote.Finding]] {
    let lines = run.output.split(separator: "\n")
    let findings = try lines.map { try JSONDecoder().decode(FixedNote.Finding.self, from: Data($0.utf8)) }
    return Dictionary(grouping: findings, by: \.path)
  }
}

/// A note before and after its safe fixes.
struct FixedNote: CustomStringConvertible {
  let name: String
  let language: String
  let path: String
  let sourcePath: String?
  /// The user's decisions about words.
  let kept: String
  var findings: (before: [Finding], after: [Finding]) = ([], [])
  var text = (before: "", after: "")
  var textAfterSecondRun = ""

  init(name: String, language: String, path: String, sourcePath: String?, kept: String) {
    self.name = name
    self.language = language
    self.path = path
    self.sourcePath = sourcePath
    self.kept = kept
  }

  /// The note before the fixes.
  var beforePath: String { path.replacing(".md", with: ".before") }

  var description: String { name }

  var isFixed: Bool { text.before != text.after }

  /// The rules whose fixes were promised to be safe.
  var fixingRules: Set<String> { Set(findings.before.filter(\.isSafelyFixed).map(\.rule)) }

  /// The parts of a finding that the tests compare.
  struct Finding: Decodable {
    let path: String
    let rule: String
    let family: String
    let message: String
    let fixes: [Fix]?

    /// Identifies the finding, wherever it is.
    var key: String { "\(rule): \(message)" }
    var isSafelyFixed: Bool { fixes?.first?.applicability == "safe" }

    struct Fix: Decodable {
      let applicability: String
    }
  }
}
