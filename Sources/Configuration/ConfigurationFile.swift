import Patterns
import SourceText
import UnicodeText

/// The content of one configuration file.
package struct ConfigurationFile: Sendable {
  /// The path as shown in messages.
  package let path: String
  /// Paths that can be opened as they are.
  package var extends: [Sourced<String>] = []
  /// Its settings for every note.
  package var layer: SettingLayer = []
  var sections: [FileSection] = []
  var languages: [LanguageSection] = []
  var exclude: [IgnorePattern] = []
  /// Former names of rules in it.
  package var formerNames: [Sourced<String>] = []
  /// Its mistakes, in the order of the file.
  package var mistakes: [FileProblem] = []

  init(path: String) { self.path = path }

  /// Its settings for notes that a glob matches.
  struct FileSection: Sendable {
    let glob: PathGlob
    let layer: SettingLayer
  }

  /// Its settings for notes in a language.
  struct LanguageSection: Sendable {
    let language: LanguageTag
    /// Whether it is written without a script although the language has several: `zh`.
    let isAnyScript: Bool
    let layer: SettingLayer
  }

  /// The name of a configuration that is found automatically.
  package static let customaryName = ".calque.yml"
  /// Larger files are a mistake, not a configuration.
  package static let byteLimit = 1 << 20
  /// The most mistakes reported at once.
  static let mistakeLimit = 50

  /// The message in place of the mistakes over the limit.
  static func omitted(_ count: Int, path: String) -> [FileProblem] {
    count > 0 ? [FileProblem(path: path, message: "\(count) more mistakes like these")] : []
  }

  /// The message about a file that is too large.
  package static func tooLarge(byteCount: Int) -> String {
    "a configuration of \(byteCount >> 20) MB is not read, only up to \(byteLimit >> 20) MB"
  }

  /// Reads a configuration; all problems are in its mistakes.
  /// - Parameters:
  ///   - path: its name in messages; paths in it are relative to its folder.
  ///   - folder: the folder of the path.
  ///   - isOurs: whether it is certainly a configuration; any other file is quoted only if it looks like one.
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

  /// Every path of a file that it names.
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

  /// Every folder of sources that it names.
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
