extension Language {
  /// Marks that its text does not have, each with the mark that it has instead. Marks are single UTF-16 units.
  package var nativeMarks: [(foreign: UInt16, native: UInt16)] { marks(.nativeMark) }

  /// Marks that notes write in one of two ways, the foreign one first.
  package var habitualMarks: [(foreign: UInt16, native: UInt16)] { marks(.habitualMark) }

  /// Marks that are at both ends of what they close, as in Spanish.
  package var openingMarks: [(closing: UInt16, opening: UInt16)] {
    marks(.openingMark).map { (closing: $0.foreign, opening: $0.native) }
  }

  /// The marks that have a space before them in the tag's region; empty where marks are tight.
  package var spacedMarks: [UInt16] {
    let rows = rows(.spacedMarks).map(Self.sides)
    let own = rows.first { $0.left == tag.region } ?? rows.first { $0.left == "any" }
    guard let own, own.right != "none" else { return [] }
    return own.right.utf16.filter { $0 != 0x20 }
  }

  /// Whether some region puts a space before marks.
  package var hasSpacedMarks: Bool { !rows(.spacedMarks).isEmpty }

  /// The letter that looks like a colon.
  package var letterLikeColon: UInt16? { words(.letterLikeColon).first?.utf16.first }

  /// Words that end in this letter and are no words without it.
  package var wordsInLetterLikeColon: [String] { words(.letterLikeColonWords) }

  /// Whether a heading has capitals only in its first word and in names.
  package var hasSentenceCase: Bool { isTrue(.sentenceCase) }

  private func marks(_ field: LanguageField) -> [(foreign: UInt16, native: UInt16)] {
    rows(field).compactMap { row in
      let (left, right) = Self.sides(row)
      guard let foreign = left.utf16.first, let native = right.utf16.first else { return nil }
      return (foreign: foreign, native: native)
    }
  }

  /// The two sides of `a = b`, without the spaces around them.
  private static func sides(_ row: String) -> (left: String, right: String) {
    let sides = row.split(separator: "=", maxSplits: 1).map { side in
      String(side.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    return (left: sides.first ?? "", right: sides.count > 1 ? sides[1] : "")
  }
}
