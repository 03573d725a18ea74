import Testing

@testable import Reporting

struct RightToLeftTests {
  @Test(arguments: [
    ("“سفينة” looks misspelt", "“\u{2068}سفينة\u{2069}” looks misspelt"),
    ("“Schif” is left as it is", "“Schif” is left as it is"),
    ("write “קיר” or “دار”", "write “\u{2068}קיר\u{2069}” or “\u{2068}دار\u{2069}”"),
    ("an open quotation “سفينة", "an open quotation “سفينة"), ("", ""),
  ])
  func quotationsAreIsolatedWhereTheyRunFromTheRight(text: String, isolated: String) {
    #expect(RightToLeft.isolatingQuotations(in: text) == isolated)
  }
}
