import JSONText
import Synchronization
import Workspace

/// The user's translation program: it reads a line of JSON for each request and answers with one. It is started at the
/// first request, and no longer used for the rest of the run when it fails.
package final class Translator: Sendable {
  private let command: String
  /// How long an answer may take, in seconds.
  private let patience: Double
  private let state = Mutex(State())

  private struct State {
    var process: LineProcess?
    var isGivenUp = false
    var questions = 0
    var notices: [String] = []

    mutating func tell(_ notice: String) {
      if !notices.contains(notice), notices.count < 5 { notices.append(notice) }
    }
  }

  /// How many lines other than answers, such as a greeting, are skipped before giving up.
  private static let patienceForNoise = 20

  package init(_ command: String, patience: Double) {
    self.command = command
    self.patience = patience
  }

  /// Problems, each reported once.
  package var notices: [String] { state.withLock { $0.notices } }

  /// Ends the program.
  package func stop() { state.withLock { $0.process = nil } }

  /// The translation; nil when there is none.
  func translation(of request: TranslationRequest) -> String? {
    state.withLock { state -> String? in
      guard !state.isGivenUp else { return nil }
      do {
        let process = try state.process ?? LineProcess(command)
        state.process = process
        state.questions += 1
        try process.send(request.line(id: state.questions), within: patience)
        return try answer(from: process, &state)
      } catch {
        state.isGivenUp = true
        state.process = nil
        state.tell(Self.reason(error, patience) + ", so it makes no more suggestions")
        return nil
      }
    }
  }

  private func answer(from process: LineProcess, _ state: inout State) throws -> String? {
    for _ in 0..<Self.patienceForNoise {
      let line = try process.line(within: patience)
      guard let value = try? JSONValue(line), case .number(let id)? = value["id"] else {
        state.tell("the translator wrote a line that is not an answer: “\(Self.shown(line))”")
        continue
      }
      guard id == String(state.questions) else { continue }
      if let problem = value["error"]?.text { state.tell("the translator says: \(problem)") }
      return value["translation"]?.text
    }
    return nil
  }

  private static func reason(_ error: any Error, _ patience: Double) -> String {
    switch error {
    case LineProcess.Failure.tookTooLong: "the translator did not answer within \(shown(patience)) s"
    case LineProcess.Failure.ended: "the translator ended"
    case LineProcess.Failure.wroteTooMuch: "the translator wrote a line without an end"
    case LineProcess.Failure.failed(let error): "the translator cannot be talked to: \(error.message)"
    case let error as SystemError: "the translator cannot be started: \(error.message)"
    default: "the translator failed"
    }
  }

  private static func shown(_ seconds: Double) -> String {
    seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
  }

  private static func shown(_ line: [UInt8]) -> String {
    let text = String(decoding: line.prefix(60), as: UTF8.self)
    return line.count > 60 ? text + "…" : text
  }
}
