import CalqueKit
import SourceText
import UnicodeText

/// The result of a run of `calque learn`.
struct LearnReport {
  var isOutdated = false
  private var pairs: [LanguageTag: Int] = [:]
  private var (withoutSource, unwanted) = (0, 0)
  private var told: Set<FileProblem> = []

  mutating func add(_ outcome: LearnOutcome) {
    switch outcome {
    case .learned(_, let language, _, _): pairs[language, default: 0] += 1
    case .withoutSource: withoutSource += 1
    case .unwanted: unwanted += 1
    case .skipped: break
    case .troubled(let problems): for problem in problems { add(problem) }
    }
  }

  mutating func add(_ problem: FileProblem) {
    if told.insert(problem).inserted { Console.complain(.problem(problem), color: .auto) }
  }

  var status: ExitStatus { !told.isEmpty ? .trouble : isOutdated ? .findings : .clean }

  /// How much was read.
  var opening: String {
    let all = pairs.values.reduce(0, +)
    let languages = pairs.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.text < $1.key.text }
      .map { "\($0.key.text) (\($0.value))" }
    var parts = [
      all == 0
        ? "No translation with a source to learn from"
        : "Read \(MemorySummary.count(all, "pair")): \(languages.joined(separator: ", "))"
    ]
    if withoutSource > 0 { parts.append("\(MemorySummary.count(withoutSource, "note")) without a source") }
    if unwanted > 0 { parts.append("\(MemorySummary.count(unwanted, "note")) with `memory: off`") }
    return parts.joined(separator: "; ")
  }
}
