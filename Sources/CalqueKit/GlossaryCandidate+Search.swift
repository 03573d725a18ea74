import SourceText
import Terminology
import UnicodeText
import Workspace

extension GlossaryCandidate {
  /// Files below `folder` that are named like glossaries or keep lists and can be read as such, except those that are
  /// used automatically.
  static func all(in folder: String, sourceLanguage: LanguageTag) -> [GlossaryCandidate] {
    let loader = GlossaryLoader(sourceLanguage: sourceLanguage)
    let own = Paths.join(folder, GlossaryDiscovery.folder) + "/"
    return NoteFinder.find([folder], taking: { isTable($0) || isText($0) }).notes
      .map(\.path).filter { !$0.hasPrefix(own) && (isAboutTerms($0, folder) || isKeepListName(Paths.name($0))) }
      .prefix(fileLimit).compactMap { GlossaryCandidate($0, in: folder, loader) }
  }

  /// Names in the customary folder that apply to some of `languages`.
  static func customary(in folder: String, for languages: [LanguageTag]) -> [String] {
    let files = FoundFiles()
    let path = Paths.join(folder, GlossaryDiscovery.folder)
    // Files that a run would complain about are not used.
    guard let location = try? files.location(of: path, within: files.bounds(around: folder)) else { return [] }
    let names = (try? FileNames.inFolder(location)) ?? []
    let used = Set(languages.flatMap { GlossaryDiscovery.files(among: names, for: $0) })
    return used.sorted().map { GlossaryDiscovery.folder + "/" + $0 }
  }

  private static let fileLimit = 100

  private init?(_ path: String, in folder: String, _ loader: GlossaryLoader) {
    guard let size = try? FileStatus(path: path).size, size <= GlossaryLoader.byteLimit,
      let bytes = try? FileReader.bytes(of: path), let file = try? loader.load(path: path, bytes: bytes),
      !file.entries.isEmpty, file.problems.count * 2 <= file.entries.count
    else { return nil }
    self.path = FolderSurvey.below(path, folder)
    isKeepList = file.form == .keepList
    // Any text is a list of lines: it must be named like a keep list, and its lines must look like names.
    if isKeepList {
      let isShort = file.entries.allSatisfy { $0.source.split(separator: " ").count <= 6 }
      guard isShort, Self.isKeepListName(Paths.name(path)) else { return nil }
    }
    language = file.entries.contains { $0.languages != nil } ? nil : Self.language(of: Paths.name(path))
    terms = file.entries.count
  }

  // MARK: Names

  private static func stem(_ name: String) -> Substring { name.prefix { $0 != "." } }

  private static func isTable(_ name: String) -> Bool {
    ["csv", "tsv", "tab"].contains(Paths.lowercasedExtension(name))
  }

  private static func isText(_ name: String) -> Bool { Paths.lowercasedExtension(name) == "txt" }

  private static func isKeepListName(_ name: String) -> Bool {
    guard isText(name) else { return false }
    let words = words(name)
    let whole = words.joined()
    return ["keep", "keeplist", "dnt", "brands"].contains { words.contains($0) }
      || ["donottranslate", "notranslate", "untranslatable"].contains { whole.contains($0) }
  }

  /// By its own name or by that of a folder.
  private static func isAboutTerms(_ path: String, _ folder: String) -> Bool {
    FolderSurvey.below(path, folder).split(separator: "/").flatMap(words).contains { word in
      ["term", "terms"].contains(word)
        || ["glossar", "terminolog", "termbase", "vocab"].contains { word.hasPrefix($0) }
    }
  }

  private static func words(_ name: some StringProtocol) -> [String] {
    name.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init)
  }

  /// The language at the end of a name: `terms-de.csv`, `zh-Hant.csv`.
  private static func language(of name: String) -> LanguageTag? {
    let stem = stem(name)
    if let whole = tag(stem) { return whole }
    let parts = stem.split(whereSeparator: { "-_".contains($0) })
    if parts.count > 2, let pair = tag(parts.suffix(2).joined(separator: "-")) { return pair }
    return parts.count > 1 ? parts.last.flatMap { tag($0) } : nil
  }

  /// Short names only: `man` and `new` are languages too.
  private static func tag(_ text: some StringProtocol) -> LanguageTag? {
    let first = text.prefix { $0 != "-" && $0 != "_" }
    guard first.utf8.count == 2 || ["hans", "hant"].contains(first.lowercased()) else { return nil }
    return LanguageTag(String(text))
  }
}
