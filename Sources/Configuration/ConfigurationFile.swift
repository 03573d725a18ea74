import Patterns
import SourceText
import UnicodeText

/// What one file says.
package struct ConfigurationFile: Sendable {
  /// As messages show it.
  package let path: String
  /// Paths that can be opened as they are.
  package var extends: [Sourced<String>] = []
  /// What it says about every note.
  package var layer: SettingLayer = []
  var sections: [FileSection] = []
  var languages: [LanguageSection] = []
  var exclude: [IgnorePattern] = []
  /// What is wrong with it, in the order of the file.
  package var mistakes: [FileProblem] = []

  init(path: String) { self.path = path }

  /// What it says about notes that a glob matches.
  struct FileSection: Sendable {
    let glob: PathGlob
    let layer: SettingLayer
  }

  /// What it says about notes in a language.
  struct LanguageSection: Sendable {
    let language: LanguageTag
    /// Written without a script where the language is written in several: `zh`.
    let isAnyScript: Bool
    let layer: SettingLayer
  }

  /// What a configuration is called that is found by itself.
  package static let customaryName = ".calque.yml"
  /// Larger files are no configuration but a mistake.
  package static let byteLimit = 1 << 20
  /// More mistakes are not told at once.
  static let mistakeLimit = 50

  /// What is said in place of the mistakes over the limit.
  static func untold(_ count: Int, path: String) -> [FileProblem] {
    count > 0 ? [FileProblem(path: path, message: "\(count) more mistakes like these")] : []
  }

  /// What is said about a file that is refused for its size.
  package static func tooLarge(byteCount: Int) -> String {
    "a configuration of \(byteCount >> 20) MB is not read, only up to \(byteLimit >> 20) MB"
  }

  /// Reads a configuration; whatever is wrong with it is among its mistakes.
  /// - Parameters:
  ///   - path: what it is called in messages; what it names starts from its folder.
  ///   - folder: of the path.
  ///   - isOurs: whether it is surely a configuration; another file is quoted only if it looks like one.
  package init(path: String, folder: String, bytes: [UInt8], isOurs: Bool = true) {
    guard bytes.count <= Self.byteLimit else {
      self.init(path: path, problem: FileProblem(path: path, message: Self.tooLarge(byteCount: bytes.count)))
      return
    }
    do throws(FileProblem) {
      var reader = ConfigurationReader(try SourceFile(path: path, bytes: bytes), folder: folder, isOurs: isOurs)
      self = reader.read()
    } catch {
      self.init(path: path)
      mistakes = [error]
    }
  }

  /// Every path of a file in it.
  var namedFiles: [Sourced<String>] {
    extends
      + everyLayer.flatMap { change -> [Sourced<String>] in
        switch change.value {
        case .glossary(let path), .keepList(let path), .memory(.file(let path)): [Sourced(path, change.origin)]
        case .source(.patterns(let patterns)): patterns.compactMap(\.onlyPath).map { Sourced($0, change.origin) }
        default: []
        }
      }
  }

  /// Every folder in it that sources are in.
  var namedFolders: [Sourced<String>] {
    everyLayer.flatMap { change -> [Sourced<String>] in
      guard case .source(.patterns(let patterns)) = change.value else { return [] }
      return patterns.compactMap(\.fixedFolder).map { Sourced($0, change.origin) }
    }
  }

  private var everyLayer: SettingLayer { layer + sections.flatMap(\.layer) + languages.flatMap(\.layer) }

  /// A configuration that cannot be read.
  package init(path: String, problem: FileProblem) {
    self.init(path: path)
    mistakes = [problem]
  }
}
