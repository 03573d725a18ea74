extension Language {
  /// The regions of its dictionaries by how customary their spelling is; empty where there is one dictionary.
  package var dictionaryRegions: [String] { words(.regions) }

  /// Debian's package with its dictionary, that of the tag's region where it has one; nil where none is known.
  package var dictionaryPackage: String? {
    let rows = rows(.package).map { LanguageReader.words($0).map(String.init) }
    return rows.first { $0.count == 2 && $0[0] == tag.region }?.last ?? rows.first { $0.count == 1 }?.first
  }
}
