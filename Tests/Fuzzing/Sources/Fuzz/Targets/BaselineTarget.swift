@testable import CalqueKit
@testable import Linting
@testable import SourceText

/// A baseline: its content can be counted, compared, renewed, written and read back.
enum BaselineTarget {
  static func test(_ bytes: [UInt8]) {
    let baseline: Baseline
    do throws(FileProblem) { baseline = try BaselineFile.read("baseline", bytes) } catch {
      require(!error.message.isEmpty, "a problem of a baseline says nothing")
      return
    }
    require(baseline.count >= baseline.noteCount, "a baseline holds \(baseline.count) findings")
    let found = baseline.notes.mapValues { entries in
      entries.mapValues { Baseline.Accepted(rule: $0.rule, count: 1) }
    }
    require(baseline.gone(found) { _ in true } >= 0, "less than nothing is gone from a baseline")
    let pruned = baseline.pruned(found, isChecked: { $0 != "doubled-word" }, exists: { $0.utf8.count % 2 == 0 })
    require(pruned.count <= baseline.count, "a baseline grows when it is pruned")
    let renewed = baseline.renewed(found, on: baseline.written) { $0.utf8.count % 2 == 0 }
    for baseline in [baseline, pruned, renewed] {
      let written = BaselineFile.bytes(of: baseline)
      let again = try? BaselineFile.read("baseline", written)
      require(again == baseline, "a baseline changes when it is written and read")
    }
  }
}
