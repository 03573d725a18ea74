import UnicodeText

/// Checks many notes on several workers and delivers the outcomes in the order of the notes: the output is the same for
/// any number of workers.
package struct Runner<Outcome: Sendable>: Sendable {
  private let check: @Sendable (LintInput, TextAnalyzer) -> Outcome
  private let jobs: Int

  /// How many notes a run may be ahead of the next outcome to deliver: outcomes hold the bytes of their notes. Large
  /// enough that one slow note does not keep workers waiting.
  package static var window: Int { 256 }

  /// - Parameters:
  ///   - jobs: how many workers, at least one.
  ///   - check: processes each note, on any worker.
  package init(jobs: Int, check: @escaping @Sendable (LintInput, TextAnalyzer) -> Outcome) {
    self.check = check
    self.jobs = max(1, jobs)
  }

  /// Calls `handle` for each input, in order, as early as possible.
  package func run(_ inputs: [LintInput], handle: (Outcome) throws -> Void) async throws {
    let (outcomes, continuation) = AsyncThrowingStream.makeStream(of: Numbered<Outcome>.self)
    let queue = InputQueue(inputs, window: Self.window)
    try await withThrowingTaskGroup(of: Void.self) { group in
      // The group waits for its workers, and those wait for the queue.
      defer { queue.stop() }
      for _ in 0..<min(jobs, inputs.count) {
        group.addTask { await work(on: queue, into: continuation) }
      }
      // Outcomes that are ready before their turn.
      var waiting: [Int: Outcome] = [:]
      var next = 0
      var arrivals = outcomes.makeAsyncIterator()
      while next < inputs.count, let arrived = try await arrivals.next() {
        waiting[arrived.index] = arrived.outcome
        while let ready = waiting.removeValue(forKey: next) {
          try handle(ready)
          next += 1
          queue.moveWindow(to: next)
        }
      }
    }
  }
}

/// An outcome with the index of its input.
private struct Numbered<Outcome: Sendable>: Sendable {
  let index: Int
  let outcome: Outcome
}

extension Runner {
  /// Runs one worker, with its own break iterators, until the queue is empty.
  private func work(
    on queue: InputQueue, into outcomes: AsyncThrowingStream<Numbered<Outcome>, any Error>.Continuation
  ) async {
    do {
      let analyzer = try TextAnalyzer()
      while !Task.isCancelled, let (index, input) = await queue.next() {
        outcomes.yield(Numbered(index: index, outcome: CurrentNote.working(on: input.path) { check(input, analyzer) }))
      }
    } catch {
      outcomes.finish(throwing: error)
    }
  }
}
