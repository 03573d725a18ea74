import Linting
import Notes
import Testing

@testable import Analyses
@testable import Rules

/// Brackets after the numbers of a list in running text have no partner.
struct BracketsTests {
  @Test(arguments: [
    ("zh-Hans", "船分三部分：1）船头；2）船尾；3）桅杆。", 0),
    ("ja", "手順は1）帆を張る、2）錨を上げる、の順です。", 0),
    ("zh-Hant", "方法有：a）划船；b）步行。", 0),
    ("de", "Zwei Wege: a)zu Fuß,b)mit dem Boot.", 0),
    ("zh-Hans", "1）船头；2）船尾。", 0),
    ("zh-Hans", "今天，价格为5）元。", 1),
    ("zh-Hans", "船分三部分：2）船尾；5）桅杆。", 1),
    ("de", "Es kostet viel) heute.", 1),
  ])
  func itemsOfAListAreLabels(_ language: String, _ text: String, _ count: Int) throws {
    let checked = try RuleContext(language, text, source: "It has parts, the bow and the stern.")
    #expect(checked.findings([BrokenMarkup.self]).count == count, "\(text)")
  }
}
