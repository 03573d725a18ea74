import Testing

@testable import Analyses

struct OrdinarySlipTests {
  @Test(arguments: [("otros", "ortos"), ("precio", "pecio"), ("todas", "tudas"), ("letra", "lettra")])
  func slipsLeadFromACommonWord(meant: String, written: String) {
    #expect(OrdinarySlip.leads(from: Array(meant.utf16), to: Array(written.utf16)))
  }

  @Test(arguments: [
    ("lista", "listan"), ("erstellt", "erstellst"), ("vers", "vars"), ("gato", "pato"), ("otros", "otros"), ("", "a"),
  ])
  func formsAndOtherWordsDoNot(meant: String, written: String) {
    #expect(!OrdinarySlip.leads(from: Array(meant.utf16), to: Array(written.utf16)))
  }
}
