@testable import CalqueKit
import Foundation
@testable import Lexicon
@testable import Linting
@testable import Rules
@testable import SourceText
@testable import UnicodeText

/// The first inputs of every target: the samples of this repository, and the examples of the rules.
struct Seeds {
  /// The root folder of the repository.
  private let root: String
  private let examples = AllRules.rules.flatMap { $0.info.examples }

  init(root: String) { self.root = root }

  /// Writes one folder per target into `folder`.
  func write(to folder: String) throws {
    let notes = try pairs() + examples.map { Self.note($0) }
    let seeds = [
      "markdown": notes,
      "mdx": notes + [Array(Self.mdx.utf8)],
      "yaml": notes.compactMap(Self.frontMatter) + [Array(Self.configuration.utf8)],
      "configuration": [Array(Self.configuration.utf8)],
      "glossary": try glossaries(),
      "memory": examples.compactMap(\.memory).map { Array("calque memory 1\n\($0)\n".utf8) },
      "stamps": [Array("calque stamps 1\nde/setup.md\tgetting-started\t5e0c81f29ab3\tb1d004e77c52\n".utf8)],
      "baseline": [Array(Self.baseline.utf8)],
      "cache": Self.results(),
      "filter-jsonl": examples.map { Array(Self.jsonLine($0).utf8) },
      "filter-tsv": examples.map { Array(Self.table($0).utf8) },
    ]
    for (target, inputs) in seeds {
      let place = "\(folder)/\(target)"
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      for (number, input) in inputs.enumerated() {
        try Data(input).write(to: URL(fileURLWithPath: "\(place)/seed-\(number)"))
      }
    }
  }

  // MARK: Notes

  private static func input(_ language: String, note: [UInt8], source: [UInt8]?) -> [UInt8] {
    let first = NoteTarget.languages.firstIndex { $0.text == language } ?? 0
    return [UInt8(first)] + note + (source.map { [NoteTarget.separator] + $0 } ?? [])
  }

  private static func note(_ example: Example) -> [UInt8] {
    input(example.language, note: Array(unmarked(example).utf8), source: example.source.map { Array($0.utf8) })
  }

  private static func unmarked(_ example: Example) -> String {
    example.target.replacing("⟦", with: "").replacing("⟧", with: "")
  }

  /// The sample notes with a source in English.
  private func pairs() throws -> [[UInt8]] {
    try ["samples/notes", "Tests/Sound"].flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").sorted().compactMap { name in
        let stem = name.prefix { $0 != "." }
        guard let language = NoteTarget.languages.first(where: { stem.hasSuffix("-\($0.text)") }) else { return nil }
        let source = "\(root)/\(folder)/\(stem.dropLast(language.text.count))en.md"
        guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: source)) else { return nil }
        let note = try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(folder)/\(name)"))
        return Self.input(language.text, note: Array(note), source: Array(bytes))
      }
    }
  }

  /// The text between the first two lines of hyphens.
  private static func frontMatter(_ input: [UInt8]) -> [UInt8]? {
    let text = String(decoding: input.dropFirst(), as: UTF8.self)
    guard text.hasPrefix("---\n"), let end = text.firstRange(of: "\n---\n") else { return nil }
    return Array(text[..<end.lowerBound].dropFirst(4).utf8)
  }

  // MARK: Other files

  private func glossaries() throws -> [[UInt8]] {
    let folder = "\(root)/glossary"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
      let isList = name.hasSuffix(".txt")
      let start = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")).prefix(2_000)
      return [UInt8(isList ? 2 : 0)] + start
    }
    let forms = ["source,target,status,match\nfeed,Feed,forbidden,word\n", "en,de,fr\nhouse,Haus,maison\n"]
    return files + forms.map { [0] + $0.utf8 } + [[1] + "house\tHaus\tnote\n".utf8]
      + examples.compactMap(\.glossary).map { [0] + "source,target,status,match,case,pos,domain,note\n\($0)".utf8 }
  }

  private static func results() -> [[UInt8]] {
    var cacheKey = CacheKey()
    cacheKey.language = .german
    cacheKey.files = ["a-en.md": true]
    cacheKey.source = CacheKey.Source(path: "a-en.md", content: ContentHash())
    var finding = Diagnostic(
      rule: "doubled-word", family: .residue, severity: .warning, range: ByteRange(3, 9),
      message: Message("a word is written twice"), source: ByteRange(0, 4))
    finding.fixes = [
      Fix(title: "delete it", applicability: .safe, edits: [Edit(range: ByteRange(3, 9), text: "")])
    ]
    let outcomes: [CachedResult.Outcome] = [
      .isSource, .unknownLanguage, .empty, .checked(diagnostics: [finding], suppressed: 1),
    ]
    return outcomes.map { CachedResult($0, cacheKey: cacheKey).bytes }
  }

  private static func jsonLine(_ example: Example) -> String {
    var members = ["\"id\": 7", "\"targetLang\": \"\(example.language)\""]
    members.append("\"target\": \(quoted(unmarked(example)))")
    if let source = example.source { members.append("\"source\": \(quoted(source))") }
    return "{\(members.joined(separator: ", "))}\n"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
  }

  private static func table(_ example: Example) -> String {
    func field(_ text: String) -> String { text.replacing("\n", with: " ").replacing("\t", with: " ") }
    return "id\ttargetLang\tsource\ttarget\n"
      + "a\t\(example.language)\t\(field(example.source ?? ""))\t\(field(unmarked(example)))\n"
  }

  private static let mdx = """
    \0import {Card} from './card'

    export const meta = {title: 'Haus'}

    <Card title="Das Haus" icon={<Icon name="house" />}>

    # {meta.title}

    Das Haus hat {rooms.length} Zimmer.

    </Card>
    \u{1E}import {Card} from './card'

    <Card title="The house">

    The house has {rooms.length} rooms.

    </Card>
    """

  private static let baseline = """
    {"schema":"calque.baseline/1","written":"2026-11-27"}
    {"path":"notes/haus-de.md","rule":"doubled-word","fingerprint":"8f1c0a73b2d94e56","count":1}
    {"path":"notes/turm-de.md","rule":"misspelling","fingerprint":"0f1c0a73b2d94e51","count":12}

    """

  private static let configuration = """
    # What counts for these notes.
    source-lang: en
    fail-on: error
    dictionaries: false
    exclude: ["drafts/**", "!drafts/keep.md"]
    keep:
      - Docker
      - "Calque"
    rules:
      untranslated-fragment: {level: warning, least-words: 4}
      doubled-word: off
    files:
      "docs/**": {fail-on: info}
    languages:
      de: {keep: [Haus]}
      zh: {rules: {mixed-han: off}}

    """
}
