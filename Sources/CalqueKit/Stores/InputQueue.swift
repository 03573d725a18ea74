import Synchronization

/// Distributes the inputs of a run to workers, each once, and keeps workers at most a window ahead of the handled
/// outcomes.
final class InputQueue: Sendable {
  private let inputs: [LintInput]
  private let window: Int
  private let state = Mutex(State())

  private struct State {
    var taken = 0
    /// How many outcomes were handled.
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

  /// Records that the outcomes before that of input `index` were handled.
  func moveWindow(to index: Int) {
    resume {
      $0.handled = index
    }
  }

  /// Stops distributing inputs.
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

  /// Waits until the window has moved.
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

  /// Changes the state and wakes those waiting for it.
  private func resume(_ change: (inout State) -> Void) {
    let waiting = state.withLock { state in
      change(&state)
      defer { state.waiting = [] }
      return state.waiting
    }
    for continuation in waiting { continuation.resume() }
  }
}
