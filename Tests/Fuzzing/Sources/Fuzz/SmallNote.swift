@testable import CalqueKit
@testable import Configuration
@testable import Lexicon
@testable import Linting
@testable import SourceText
@testable import UnicodeText

/// A note with some faults, checked against its source with the file that a target reads.
enum SmallNote {
  static let target = """
    ---
    title: Der alte Speicher
    slug: der-alte-speicher
    ---

    # Der alte Speicher

    Der alte Speicher steht am Fluss Fluss; er wurde 1890 gebaut und 1975 erneuert. Open the door carefully and wait.

    - Öffne `config.yml` und setze `retries` auf 5.
    - Der *Index wird nachts neu gebaut.

    | Name | Wert |
    |------|------|
    | Host | node-7 |
    """
  static let source = """
    ---
    title: The old store
    slug: the-old-store
    ---

    # The old store

    The old store stands by the river; it was built in 1890 and renewed in 1976. Open the door carefully and wait.

    - Open `config.yml` and set `retry` to 5.
    - The *index* is built anew every night.

    | Name | Value |
    |------|-------|
    | Host | node-7 |
    """
  private static let sourcePath = Scratch.write(Array(source.utf8), as: "source.md")
  private static let lexicon = Lexicon(usesDictionaries: false)

  /// - Parameters:
  ///   - layer: the settings of a configuration.
  ///   - memory: the content of `.calque/memory`.
  static func check(by layer: SettingLayer = [], memory: [UInt8]? = nil) {
    guard let analyzer = try? TextAnalyzer() else { return }
    var options = LintOptions()
    options.isIsolated = true
    options.defaults = layer
    options.usesDictionaries = false
    options.targetLanguage = .german
    options.sources = try? .pattern(sourcePath)
    options.memory = memory.map { Scratch.write($0, as: "memory") }
    let linter = Linter(options, lexicon: lexicon)
    if case .checked(let report, _) = linter.check(
      .text(path: "\(Scratch.folder)/note.md", bytes: Array(target.utf8)), on: analyzer)
    {
      Inspection(report).inspect()
    }
  }
}
