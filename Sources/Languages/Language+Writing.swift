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

  /// Whether joiners of no width are part of its spelling.
  package var keepsJoiners: Bool { isTrue(.joiners) }
}
