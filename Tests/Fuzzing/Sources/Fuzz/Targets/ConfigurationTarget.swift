@testable import CalqueKit
@testable import Configuration
@testable import Lexicon
@testable import Linting
@testable import SourceText
@testable import UnicodeText

/// A configuration: its mistakes have places, and a note is checked with its settings.
enum ConfigurationTarget {
  static func test(_ bytes: [UInt8]) {
    let file = ConfigurationFile(path: "/.calque.yml", folder: "/", bytes: bytes)
    for mistake in file.mistakes {
      require(!mistake.message.isEmpty, "a mistake of a configuration says nothing")
      require((mistake.line ?? 1) > 0 && (mistake.column ?? 1) > 0, "a mistake of a configuration has no place")
    }
    let stack = ConfigurationStack([file])
    let components = [Array("docs".utf8), Array("a-de.md".utf8)]
    _ = stack.excludes(components, isFolder: false)
    let settings = stack.settings(over: Settings(), sections: stack.sections(for: components), language: .german)
    _ = NoteSettings(settings, places: [], bounds: nil)
    if file.mistakes.isEmpty { SmallNote.check(by: file.layer.filter { !readsFiles($0.value) }) }
  }

  /// Whether a setting names a file, which would have to be there.
  private static func readsFiles(_ change: SettingChange) -> Bool {
    switch change {
    case .glossary, .keepList, .memory, .source, .stamps: true
    default: false
    }
  }
}
