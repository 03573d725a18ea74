import Languages
import Libc
import UnicodeText

/// The folders of Hunspell dictionaries, in search order.
package struct DictionaryFolders: Sendable {
  package let paths: [String]

  package init(paths: [String]) { self.paths = paths }

  /// The folders named by the environment and the system.
  package static var standard: DictionaryFolders {
    DictionaryFolders(
      dictionaryPath: getenv("DICPATH").map { String(cString: $0) }, home: getenv("HOME").map { String(cString: $0) })
  }

  /// The folders of `DICPATH` (separated by colons) first, then those of the system and of the user. Relative ones are
  /// left out: they would depend on the folder in which Calque runs, and Hunspell might read a stranger's dictionary.
  init(dictionaryPath: String?, home: String?) {
    var paths = dictionaryPath?.split(separator: ":").map(String.init) ?? []
    paths += ["/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell"]
    paths += ["/opt/homebrew/share/hunspell"]
    if let home { paths.append(home + "/Library/Spelling") }
    self.paths = (paths + ["/Library/Spelling"]).filter { $0.hasPrefix("/") }
  }

  /// The dictionary for `language`: of its region, else of the customary one, else the first by name.
  func files(for language: LanguageTag) -> DictionaryFiles? {
    for name in names(for: language) {
      for path in paths {
        if let files = DictionaryFiles(name: name, in: path) { return files }
      }
    }
    return nil
  }

  private func names(for language: LanguageTag) -> [String] {
    let code = language.language
    var names = language.region.map { ["\(code)_\($0)", "\(code)-\($0)"] } ?? []
    if let script = language.script, script != "Hans", script != "Hant" {
      names += ["\(code)_\(script)", "\(code)-\(script)"]
    }
    names += Language.of(language).dictionaryRegions.map { "\(code)_\($0)" }
    names.append(code)
    return names + installed(code)
  }

  /// Names of all dictionaries of the language `code`, sorted.
  private func installed(_ code: String) -> [String] {
    var names: Set<String> = []
    for path in paths {
      guard let folder = opendir(path) else { continue }
      defer { closedir(folder) }
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
          String(decoding: raw.prefix(while: { $0 != 0 }), as: UTF8.self)
        }
        guard name.hasSuffix(".aff"), name.hasPrefix(code + "_") || name.hasPrefix(code + "-") else { continue }
        names.insert(String(name.dropLast(4)))
      }
    }
    return names.sorted()
  }
}
