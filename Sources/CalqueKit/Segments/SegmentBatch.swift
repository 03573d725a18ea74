import Reporting
import SourceText
import UnicodeText
import Workspace

/// Checks a batch of lines on several workers; the answers are in the order of the lines.
package struct SegmentBatch: Sendable {
  private let linter: SegmentLinter
  private let table: SegmentTable?
  private let jobs: Int

  /// - Parameter table: the header of the table whose rows are the lines; nil if each is a JSON object.
  package init(linter: SegmentLinter, table: SegmentTable?, jobs: Int) {
    self.linter = linter
    self.table = table
    self.jobs = jobs
  }

  /// A line of the output, and whether it is an error.
  package struct Answer: Sendable {
    package let bytes: [UInt8]
    package let isFault: Bool
  }

  /// - Parameter first: the number of the first of `lines`.
  package func answers(to lines: [LineReader.Line], from first: Int) async throws(ICUError) -> [Answer] {
    let workers = max(1, min(jobs, lines.count))
    let parts = await withTaskGroup(of: (Int, Result<[Answer], ICUError>).self) { group in
      for worker in 0..<workers {
        let part = lines.count * worker / workers..<lines.count * (worker + 1) / workers
        group.addTask { (worker, check(lines[part], from: first + part.lowerBound)) }
      }
      return await group.reduce(into: [Int: Result<[Answer], ICUError>]()) { $0[$1.0] = $1.1 }
    }
    var answers: [Answer] = []
    for worker in 0..<workers { answers += try parts[worker]?.get() ?? [] }
    return answers
  }

  private func check(_ lines: ArraySlice<LineReader.Line>, from first: Int) -> Result<[Answer], ICUError> {
    Result { () throws(ICUError) in
      let analyzer = try TextAnalyzer()
      return lines.enumerated().compactMap { index, line in
        CurrentNote.working(on: "standard input:\(first + index)") {
          answer(to: line, number: first + index, on: analyzer)
        }
      }
    }
  }

  /// Nil for an empty line.
  func answer(to line: LineReader.Line, number: Int, on analyzer: TextAnalyzer) -> Answer? {
    var id: [UInt8]?
    do throws(SegmentRecord.Fault) {
      guard case .text(let bytes) = line else { throw SegmentRecord.Fault(message: "the line is too long, split it") }
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) && table == nil || bytes.isEmpty { return nil }
      let record = try record(bytes)
      id = record.id
      return Answer(bytes: SegmentFindings.line(number, id: id, try report(on: record, analyzer)), isFault: false)
    } catch {
      return Answer(bytes: SegmentFindings.line(number, id: error.id ?? id, error: error.message), isFault: true)
    }
  }

  private func record(_ line: [UInt8]) throws(SegmentRecord.Fault) -> SegmentRecord {
    guard let table else { return try SegmentRecord(json: line) }
    return try table.record(line)
  }

  private func report(on record: SegmentRecord, _ analyzer: TextAnalyzer) throws(SegmentRecord.Fault) -> FileReport {
    guard let target = record.target else { throw SegmentRecord.Fault(message: "“target” is missing") }
    let pair = SegmentPair(
      target: Array(target.utf8), source: record.source.map { Array($0.utf8) },
      targetLanguage: try language(record.targetLang, "targetLang"),
      sourceLanguage: try language(record.sourceLang, "sourceLang"))
    do throws(FileProblem) { return try linter.check(pair, on: analyzer) } catch {
      throw SegmentRecord.Fault(message: "\(error.path): \(error.message)")
    }
  }

  private func language(_ tag: String?, _ field: String) throws(SegmentRecord.Fault) -> LanguageTag? {
    guard let tag else { return nil }
    guard let language = LanguageTag(tag) else {
      throw SegmentRecord.Fault(message: "“\(field)” is “\(tag)”, which is not a language")
    }
    return language
  }
}
