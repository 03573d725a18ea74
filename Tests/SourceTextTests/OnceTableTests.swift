import Foundation
import Synchronization
import Testing

@testable import SourceText

@Suite struct OnceTableTests {
  @Test func eachValueIsMadeOnce() async {
    let table = OnceTable<Int, String>()
    let made = Counter()
    let answers = await withTaskGroup(of: String.self, returning: Set<String>.self) { group in
      for place in 0..<200 {
        group.addTask {
          table.value(of: place % 4) {
            "\(place % 4) made as number \(made.next())"
          }
        }
      }
      return await group.reduce(into: []) { $0.insert($1) }
    }
    #expect(made.next() == 5)
    #expect(answers.count == 4)
    #expect(Set(table.all.values) == answers)
  }

  private final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
      count.withLock { count in
        count += 1
        return count
      }
    }
  }

  /// The first value is finished only after the second one, which another thread asks for meanwhile.
  @Test(.timeLimit(.minutes(1))) func nobodyWaitsForAnotherKey() async {
    let table = OnceTable<String, Int>()
    let (hasBegun, mayEnd) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    async let slow = Self.onThread {
      table.value(of: "slow") {
        hasBegun.signal()
        mayEnd.wait()
        return 1
      }
    }
    async let quick = Self.onThread {
      hasBegun.wait()
      // What is being made is not there yet, and asking for it waits for nothing.
      let early = table.made("slow")
      let value = table.value(of: "quick") { 2 }
      mayEnd.signal()
      return value + (early ?? 0)
    }
    #expect(await quick == 2)
    #expect(await slow == 1)
    #expect(table.all == ["slow": 1, "quick": 2])
  }

  /// A thread of its own, because one that waits must not be one of those that run all tasks.
  private static func onThread(_ body: @escaping @Sendable () -> Int) async -> Int {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: body()) }
    }
  }

  @Test func nilIsAValueLikeOthers() {
    let table = OnceTable<Int, Int?>()
    #expect(table.made(1) == nil)
    #expect(table.value(of: 1) { nil } == nil)
    #expect(table.value(of: 1) { 2 } == nil)
    #expect(table.made(1) == .some(nil))
    #expect(table.all.count == 1)
  }
}
