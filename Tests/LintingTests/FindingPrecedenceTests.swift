import SourceText
import Testing

@testable import Linting

@Suite struct FindingPrecedenceTests {
  private func finding(_ rank: Int, _ start: Int, _ end: Int, isPlace: Bool = false) -> (
    rank: Int, diagnostic: Diagnostic
  ) {
    let info = RuleInfo(
      name: "r\(rank)", family: .spelling, severity: .warning, since: "0", summary: "", why: "", examples: [])
    return (rank, Diagnostic(info, at: ByteRange(start, end), "m", isPlace: isPlace))
  }

  private func standing(_ found: [(rank: Int, diagnostic: Diagnostic)]) -> [[Int]] {
    FindingPrecedence.settle(found).map { [$0.rank, $0.diagnostic.range.start.value, $0.diagnostic.range.end.value] }
  }

  @Test func whatAnEarlierRuleReportsALaterOneDoesNotRepeat() {
    #expect(standing([finding(2, 5, 8), finding(1, 0, 10)]) == [[1, 0, 10]])
  }

  @Test func neighboursStandSideBySideInFileOrder() {
    #expect(
      standing([finding(1, 10, 20), finding(0, 20, 30), finding(2, 0, 10)]) == [
        [2, 0, 10], [1, 10, 20], [0, 20, 30],
      ])
  }

  @Test func whatASentenceLacksStandsBesideWhatIsWrongInIt() {
    #expect(standing([finding(0, 0, 20, isPlace: true), finding(1, 5, 8)]) == [[0, 0, 20], [1, 5, 8]])
    #expect(standing([finding(1, 0, 20, isPlace: true), finding(0, 5, 8)]) == [[1, 0, 20], [0, 5, 8]])
    #expect(standing([finding(1, 0, 20, isPlace: true), finding(0, 0, 20)]) == [[0, 0, 20]])
    #expect(standing([finding(0, 3, 20, isPlace: true), finding(1, 0, 30)]) == [[1, 0, 30]])
    #expect(standing([finding(0, 0, 20, isPlace: true), finding(1, 0, 20, isPlace: true)]) == [[0, 0, 20]])
  }

  @Test func twoFindingsOfOneRuleAtOnePlaceAreOne() {
    #expect(standing([finding(0, 3, 6), finding(0, 3, 6)]) == [[0, 3, 6]])
  }
}
