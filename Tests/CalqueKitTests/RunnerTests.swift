import Foundation
import SourceText
import Synchronization
import Testing
import UnicodeText

@testable import CalqueKit

struct RunnerTests {
  private static func inputs(_ count: Int) -> [LintInput] { (0..<count).map { .text(path: String($0), bytes: []) } }

  @Test(arguments: [1, 2, 7])
  func outcomesComeInTheOrderOfTheInputs(_ jobs: Int) async throws {
    let runner = Runner(jobs: jobs) { input, _ in input.path }
    var paths: [String] = []
    try await runner.run(Self.inputs(2_000)) { paths.append($0) }
    #expect(paths == (0..<2_000).map(String.init))
  }

  @Test func noWorkerIsFurtherAheadThanTheWindow() async throws {
    let begun = Mutex(0)
    let runner = Runner(jobs: 3) { input, _ -> String in
      begun.withLock { $0 += 1 }
      return input.path
    }
    var handled = 0
    var furthest = 0
    try await runner.run(Self.inputs(3_000)) { _ in
      if handled % 500 == 0 { for _ in 0..<200 { sched_yield() } }
      furthest = max(furthest, begun.withLock { $0 } - handled)
      handled += 1
    }
    #expect(handled == 3_000)
    #expect(furthest <= Runner<String>.window)
  }

  @Test func workersEndWhenNobodyTakesTheOutcomes() async throws {
    struct Enough: Error {}
    let runner = Runner(jobs: 4) { input, _ in input.path }
    await #expect(throws: Enough.self) {
      try await runner.run(Self.inputs(5_000)) { path in if path == "10" { throw Enough() } }
    }
  }
}

struct RecentlyUsedTests {
  @Test func whatWasNotAskedForLongestGoesFirst() {
    var kept = RecentlyUsed<String, Int>(capacity: 3)
    for (value, key) in ["a", "b", "c"].enumerated() { kept.keep(value, as: key, weight: 1) }
    #expect(kept.take("a") == 0)
    kept.keep(3, as: "d", weight: 1)
    #expect(kept.take("b") == nil)
    #expect(kept.take("a") == 0)
    #expect(kept.weight == 3)
    kept.keep(4, as: "e", weight: 4)
    #expect(kept.take("e") == nil)
    kept.keep(5, as: "f", weight: 3)
    #expect(kept.count == 1)
  }

  @Test func manyUsesOfFewLeaveNothingBehind() {
    var kept = RecentlyUsed<Int, Int>(capacity: 100)
    for number in 0..<10_000 {
      kept.keep(number, as: number, weight: 1)
      #expect(kept.take(number - 40) == (number >= 40 ? number - 40 : nil))
    }
    #expect(kept.count == 100)
    #expect(kept.weight == 100)
  }
}
