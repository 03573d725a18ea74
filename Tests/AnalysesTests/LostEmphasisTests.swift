import Linting
import Testing

@testable import Analyses
@testable import Rules

/// What a note does throughout is a decision, and what is lost is shown where it is certain.
struct LostEmphasisTests {
  @Test(arguments: [
    // The words are certain.
    (
      "pl", "Ask the **Harbour Office** first. It is open all day.",
      "Najpierw zapytaj Harbour Office. Jest czynne cały dzień.", ["Harbour Office"]
    ),
    // Only the sentence is.
    (
      "fr", "Wait a little. The rope is **very** old.", "Attendez un peu. La corde est fort vieille.",
      ["La corde est fort vieille"]
    ),
    ("it", "The rope is **very** old.", "La corda è assai vecchia.", ["La corda è assai vecchia"]),
    // Quotation marks in place of italics.
    ("ru", "It is called *mooring*.", "Это называется «швартовкой».", []),
    ("de", "It is a \"**mooring**\".", "Das ist ein „Liegeplatz“.", []),
    (
      "de", "He said \"yes\" to a *mooring*.", "Er sagte „ja“ zu einem Liegeplatz.",
      ["Er sagte „ja“ zu einem Liegeplatz"]
    ),
    // One term, which the note never emphasises.
    (
      "uk", "Every *boat owner* pays.\n\nThe *boat owners* meet.\n\nAsk a *boat owner's friend*.",
      "Платить кожен власник човна.\n\nВласники човнів зустрічаються.\n\nЗапитайте друга власника човна.", []
    ),
    // No italics at all.
    (
      "es", "A *red* boat.\n\nA *green* boat.\n\nA *blue* boat.", "Un barco rojo.\n\nUn barco verde.\n\nUn barco azul.",
      []
    ),
    // No bold at all is one finding.
    (
      "es", "Never **cut** it.\n\nAlways **coil** it.\n\nDo not **burn** it.",
      "No lo corte nunca.\n\nEnróllelo siempre.\n\nNo lo queme.", ["No lo corte nunca"]
    ),
    // Bold leads that the translator added.
    (
      "vi", "- Check: look.\n- Clean: wash.\n- Close: shut.",
      "- **Kiểm tra**: xem.\n- **Làm sạch**: rửa.\n- **Đóng**: khép.", ["**Kiểm tra**"]
    ),
  ])
  func isReportedOnce(language: String, source: String, target: String, expected: [String]) throws {
    let found = try RuleContext(language, target, source: source)
      .findings([EmphasisChanged.self])
    #expect(found == expected)
  }
}
