import Linting

/// The results of a run in the order of its files. If there are more than can be listed, the least severe are left out,
/// the last ones first.
struct SARIFList {
  private let limit: Int
  private var results: [(severity: Severity, json: [UInt8])] = []
  /// By severity, indices in `results` of the listed results, in order.
  private var listed: [Severity: [Int]] = [:]
  private(set) var count = 0

  init(limit: Int) { self.limit = limit }

  /// Whether a further finding of this severity is listed, if necessary in place of a less severe one.
  func takes(_ severity: Severity) -> Bool { count < limit || least(below: severity) != nil }

  /// Lists a finding, which `takes` accepted.
  mutating func add(_ severity: Severity, _ json: [UInt8]) {
    if count == limit, let lesser = least(below: severity), let last = listed[lesser]?.popLast() {
      results[last].json = []
      count -= 1
    }
    listed[severity, default: []].append(results.count)
    results.append((severity, json))
    count += 1
  }

  /// The listed results.
  var jsons: some Sequence<[UInt8]> { results.lazy.map(\.json).filter { !$0.isEmpty } }

  private func least(below severity: Severity) -> Severity? {
    Severity.allCases.first { $0 < severity && listed[$0]?.isEmpty == false }
  }
}
