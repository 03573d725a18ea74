import UnicodeText

/// Checks many notes on several workers and hands over what became of them in the order of the notes: what comes out is
/// the same at any number of workers.
package struct Runner<Outcome: Sendable>: Sendable {
  private let check: @Sendable (LintInput, TextAnalyzer) -> Outcome
  private let jobs: Int

  /// How many notes a run may be ahead of the one whose outcome is handed over next: outcomes hold the bytes of their
  /// notes. So many that one slow note among fast ones keeps no worker waiting.
  package static var window: Int { 256 }

  /// - Parameters:
  ///   - jobs: how many workers, at least one.
  ///   - check: what is done with each note, on any worker.
  package init(jobs: Int, check: @escaping @Sendable (LintInput, TextAnalyzer) -> Outcome) {
    self.check = check
    self.jobs = max(1, jobs)
  }

  /// Calls `handle` for each input, in order, as early as that is possible.
  package func run(_ inputs: [LintInput], handle: (Outcome) throws -> Void) async throws {
    let (outcomes, continuation) = AsyncThrowingStream.makeStream(of: Numbered<Outcome>.self)
    let queue = InputQueue(inputs, window: Self.window)
    try await withThrowingTaskGroup(of: Void.self) { group in
      // The group waits for its workers, and those wait for the queue.
      defer { queue.stop() }
      for _ in 0..<min(jobs, inputs.count) {
        group.addTask { await work(on: queue, into: continuation) }
      }
      // What is ready before its turn.
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

/// An outcome with the place of its input.
private struct Numbered<Outcome: Sendable>: Sendable {
  let index: Int
  let outcome: Outcome
}

extension Runner {
  /// One worker: its own break iterators, and the queue until it is empty.
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
