/// Texts of the tests.
enum Notes {
  /// Correct German.
  static let german = """
    # Das Haus am Fluss

    Das Haus steht seit vielen Jahren am Fluss, und die Leute kommen gern hierher.
    Sie sitzen unter den alten Bäumen im Garten und reden über die Zeit, als die Fähre noch über das Wasser fuhr.

    """

  /// German with a clause of English in line 3, columns 30 to 70.
  static let mixed = """
    # Das Haus am Fluss

    Das Haus steht am Fluss, und although nobody has lived there for years, kommen die Leute gern.

    """

  /// Plain English.
  static let english = """
    # The house by the river

    The house has stood by the river for many years, and people like to come here.
    They sit under the old trees in the garden and talk about the days when the ferry still crossed the water.

    """
}
