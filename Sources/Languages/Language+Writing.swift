import UnicodeText

extension Language {
  /// The scripts that its running text uses; those that its tag names come first.
  package var scripts: Set<Script> {
    switch tag.script {
    case "Latn": [.latin]
    case "Cyrl": [.cyrillic]
    case "Arab": [.arabic]
    default: file?.scripts ?? [.latin]
    }
  }

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
