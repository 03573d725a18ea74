import SourceText
import UnicodeText

extension Language {
  /// The scripts that its running text uses: what its tag names, else what its file tells, else what CLDR finds likely.
  package var scripts: Set<Script> {
    switch tag.script {
    case "Latn": [.latin]
    case "Cyrl": [.cyrillic]
    case "Arab": [.arabic]
    case nil, "Hans", "Hant": file?.scripts ?? likelyScripts
    default: likelyScripts
    }
  }

  private var likelyScripts: Set<Script> {
    Self.likelyScripts.value(of: tag) {
      let scripts = Script.likely(for: tag)
      return scripts.isEmpty ? [.latin] : scripts
    }
  }

  private static let likelyScripts = OnceTable<LanguageTag, Set<Script>>()

  /// Whether its running text is Latin.
  package var isLatin: Bool { scripts == [.latin] }

  /// Whether it is written without spaces between words.
  package var isUnspaced: Bool { file?.isSpaced == false }

  /// Whether bold and italics carry emphasis, so that a translation keeps them.
  package var usesEmphasis: Bool { isTrue(.emphasis) }

  /// The names that folders and suffixes of files in it customarily have, the likeliest first; empty where that is its
  /// code alone.
  package var folderNames: [String] { words(.folderNames) }

  /// Whether joiners of no width are part of its spelling.
  package var keepsJoiners: Bool { isTrue(.joiners) }
}
