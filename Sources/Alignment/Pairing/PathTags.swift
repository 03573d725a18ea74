import UnicodeText

/// The languages that a path seems to name.
enum PathTags {
  /// Nearest to the file first: suffixes (the longest first), then folders from the file upwards.
  static func candidates(in path: NotePath) -> [PathTag] {
    suffixes(of: path.stem) + folders(of: path.folders)
  }

  /// The tags at the end of a name: both `pt-br` and `br` in `x-pt-br`.
  static func suffixes(of stem: String) -> [PathTag] {
    var tags: [PathTag] = []
    if let language = TagSpelling.language(stem) {
      tags.append(tag(language, stem[...], .name))
    }
    let marks = stem.utf8.indices.filter { index in
      [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ".")].contains(stem.utf8[index])
    }
    for mark in marks.suffix(3) where mark != stem.startIndex {
      let rest = stem[stem.index(after: mark)...]
      guard !rest.utf8.contains(UInt8(ascii: ".")), let language = TagSpelling.language(rest) else { continue }
      tags.append(tag(language, rest, .suffix(stem: String(stem[..<mark]), separator: String(stem[mark]))))
    }
    return tags
  }

  /// How many folders of a path may be tags: no layout has more than two, and all choices of several are tried.
  private static let mostFolders = 8

  private static func folders(of folders: [String]) -> [PathTag] {
    Array(
      folders.indices.reversed().lazy.compactMap { index in
        TagSpelling.language(folders[index]).map { tag($0, folders[index][...], .folder(index)) }
      }.prefix(mostFolders))
  }

  private static func tag(_ language: LanguageTag, _ text: Substring, _ place: PathTag.Place) -> PathTag {
    PathTag(language: language, text: String(text), isAmbiguous: TagSpelling.isAmbiguous(text), place: place)
  }
}
