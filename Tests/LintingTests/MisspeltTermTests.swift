import SourceText
import Testing

@testable import Linting

@Suite struct MisspeltTermTests {
  private func finding(_ family: Family, source: ByteRange?) -> (rank: Int, diagnostic: Diagnostic) {
    let info = RuleInfo(
      name: "r", family: family, severity: .warning, since: "0", summary: "", why: "", examples: [])
    return (0, Diagnostic(info, at: ByteRange(0, 1), "m", about: source))
  }

  @Test func aTermThatIsOnlyMisspeltIsNotAlsoMissing() {
    let found = [finding(.terms, source: ByteRange(4, 9)), finding(.spelling, source: ByteRange(4, 9))]
    #expect(FindingPrecedence.withoutMisspeltTerms(found).map(\.diagnostic.family) == [.spelling])
  }

  @Test func aTermElsewhereInTheSourceStands() {
    let found = [finding(.terms, source: ByteRange(4, 9)), finding(.spelling, source: ByteRange(20, 25))]
    #expect(FindingPrecedence.withoutMisspeltTerms(found).count == 2)
    #expect(
      FindingPrecedence.withoutMisspeltTerms([finding(.terms, source: nil), finding(.spelling, source: nil)]).count == 2
    )
  }
}
