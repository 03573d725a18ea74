import Languages
import SourceText
import UnicodeText

/// What chat models say around a translation, in one language. A phrase is written as consecutive pieces, which are
/// compared by their folded letters only: `here/below is/are ?your translation` is four pieces, two of them with
/// alternatives and one optional.
package struct ResiduePhrases: Sendable {
  /// Openings that name a translation: “here is the translation”.
  package let preambles: [Phrase]
  /// Single words that are an opening only when a colon follows: “Translation:”.
  package let labels: [Phrase]
  /// Offers and wishes at the end.
  package let closings: [Phrase]
  /// Refusals and excuses.
  package let refusals: [Phrase]
  /// Marks of omitted text, as they are written in brackets.
  package let omissions: [Phrase]

  private init(_ language: Language) {
    preambles = language.phrases(.preambles).map(Phrase.init)
    labels = language.phrases(.openingWords).map(Phrase.init)
    closings = language.phrases(.closings).map(Phrase.init)
    refusals = language.phrases(.refusals).map(Phrase.init)
    omissions = language.phrases(.omissions).map(Phrase.init)
  }

  /// The phrases of `language`, after those of English, which models use everywhere.
  package static func of(_ language: LanguageTag) -> [ResiduePhrases] {
    language.language == "en" ? [english] : [english, own(language)]
  }

  package static let english = ResiduePhrases(Language.of(.english))

  private static func own(_ language: LanguageTag) -> ResiduePhrases {
    known.value(of: language) { ResiduePhrases(Language.of(language)) }
  }

  private static let known = OnceTable<LanguageTag, ResiduePhrases>()
}

/// Pieces that must follow each other at the start of a text.
package struct Phrase: Sendable {
  private let pieces: [Piece]

  private struct Piece: Sendable {
    let choices: [[UInt16]]
    let isOptional: Bool
  }

  init(_ text: String) {
    pieces = text.split(separator: " ").map { piece in
      let isOptional = piece.hasPrefix("?")
      return Piece(
        choices: piece.drop { $0 == "?" }.split(separator: "/").map { Self.letters(Array(String($0).utf16)) },
        isOptional: isOptional)
    }
  }

  /// The folded letters and digits of a text; everything else is left out.
  package static func letters(_ text: [UInt16]) -> [UInt16] {
    Folding.folded(String(utf16: text)).unicodeScalars
      .filter { CharacterFacts.isLetter($0) || (0x900...0x97F).contains($0.value) || ("0"..."9").contains($0) }
      .flatMap { Array(String($0).utf16) }
  }

  /// How many of `letters` the phrase covers from their start; nil when they start differently.
  package func length(atStartOf letters: [UInt16]) -> Int? { length(letters[...], piece: 0) }

  /// Whether `letters` are the phrase and nothing else.
  package func isWhole(_ letters: [UInt16]) -> Bool { length(atStartOf: letters) == letters.count }

  private func length(_ rest: ArraySlice<UInt16>, piece index: Int) -> Int? {
    guard index < pieces.count else { return 0 }
    var best: Int?
    for choice in pieces[index].choices where rest.starts(with: choice) {
      if let more = length(rest.dropFirst(choice.count), piece: index + 1) {
        best = max(best ?? 0, choice.count + more)
      }
    }
    return best ?? (pieces[index].isOptional ? length(rest, piece: index + 1) : nil)
  }
}
