import Synchronization

/// Hands out each input of a run once, to whichever worker asks, and lets no worker be further ahead of what is done
/// with the outcomes than a window.
final class InputQueue: Sendable {
  private let inputs: [LintInput]
  private let window: Int
  private let state = Mutex(State())

  private struct State {
    var taken = 0
    /// How many outcomes are done with.
    var handled = 0
    var isStopped = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private enum Step {
    case take(Int)
    case wait, end
  }

  init(_ inputs: [LintInput], window: Int) {
    self.inputs = inputs
    self.window = window
  }

  /// The next input and its place; waits while the window is full. Nil when there is none left, and once stopped.
  func next() async -> (Int, LintInput)? {
    while true {
      switch state.withLock({ step(&$0) }) {
      case .take(let index): return (index, inputs[index])
      case .end: return nil
      case .wait: await room()
      }
    }
  }

  /// The outcomes before the one of input `index` are done with.
  func moveWindow(to index: Int) {
    resume {
      $0.handled = index
    }
  }

  /// Hands out nothing more.
  func stop() {
    resume {
      $0.isStopped = true
    }
  }

  private func step(_ state: inout State) -> Step {
    if state.isStopped || state.taken >= inputs.count { return .end }
    guard state.taken - state.handled < window else { return .wait }
    state.taken += 1
    return .take(state.taken - 1)
  }

  /// Waits until the window may have moved.
  private func room() async {
    await withCheckedContinuation { continuation in
      let mayGoOn = state.withLock { state in
        if state.isStopped || state.taken - state.handled < window { return true }
        state.waiting.append(continuation)
        return false
      }
      if mayGoOn { continuation.resume() }
    }
  }

  /// Changes the state and wakes who waits for it.
  private func resume(_ change: (inout State) -> Void) {
    let waiting = state.withLock { state in
      change(&state)
      defer { state.waiting = [] }
      return state.waiting
    }
    for continuation in waiting { continuation.resume() }
  }
}
