import UnicodeText

/// Which files of a `glossary` folder apply to a language.
package enum GlossaryDiscovery {
  /// The name of the folder that is searched.
  package static let folder = "glossary"

  /// Names among `names` that apply to `language`, the most specific first: `zh-Hant-TW.csv`, `zh-TW.csv`,
  /// `zh-Hant.tsv`; then the list of kept terms.
  package static func files(among names: [String], for language: LanguageTag) -> [String] {
    var found: [(rank: Int, name: String)] = []
    for name in names {
      if name == keepList {
        found.append((3, name))
        continue
      }
      guard let tag = tag(of: name), tag.serves(language) else { continue }
      found.append((tag.region == language.region ? 0 : tag.region == nil ? 1 : 2, name))
    }
    return found.sorted { $0.rank != $1.rank ? $0.rank < $1.rank : $0.name < $1.name }.map(\.name)
  }

  /// Whether a file of this name applies to some language.
  package static func mayServe(_ name: String) -> Bool { name == keepList || tag(of: name) != nil }

  private static let keepList = "keep.txt"

  /// The language of `de.csv`.
  private static func tag(of name: String) -> LanguageTag? {
    guard let dot = name.lastIndex(of: "."), ["csv", "tsv"].contains(name[name.index(after: dot)...].lowercased())
    else {
      return nil
    }
    return LanguageTag(String(name[..<dot]))
  }
}
