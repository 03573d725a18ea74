import Foundation
import RuleTesting
import Testing

/// Compares the findings with the faults that the author put into the samples.
@Suite(.disabled(if: SampleRun.isLeftOut, "a dictionary is missing, script/bootstrap installs it"))
struct SamplesTests {
  @Test func everyDictionaryIsThere() throws {
    let remarks = try SampleRun.shared.get().remarks
    #expect(!SampleRun.lacksDictionary, "install what is missing with script/bootstrap: \(remarks)")
  }

  @Test(arguments: SampleFault.all)
  func faultIsFoundAtItsPlaceWithTheRightWordFirst(fault: SampleFault) throws {
    let findings = try SampleRun.shared.get().findings.filter { fault.isMet(by: $0) }
    #expect(findings.count == 1, "\(fault)")
    if let replacement = fault.replacement {
      #expect(findings.first?.suggestions.first == replacement, "\(fault)")
    }
  }

  @Test func nothingElseIsFlagged() throws {
    let findings = try SampleRun.shared.get().findings
    let invented = findings.filter { finding in !SampleFault.all.contains { $0.isMet(by: finding) } }
    #expect(invented.isEmpty)
  }

  @Test func everyRowOfTheTableOfFaultsIsRead() throws {
    let rows = try Project.text("samples/faults.tsv").split(separator: "\n").count - 1
    #expect(rows > 0)
    #expect(SampleFault.all.count == rows)
  }

  @Test(arguments: ["ar", "zh-Hans", "hant", "ja", "ko", "hi", "ru", "de", "fr", "es"])
  func everyLanguageHasAFaultyAndACleanNote(language: String) throws {
    let notes = try FileManager.default.contentsOfDirectory(atPath: Project.path("samples/notes"))
    let own = notes.filter { $0.hasSuffix("-\(language).md") }
    let faulty = Set(SampleFault.all.map(\.note))
    #expect(own.contains { faulty.contains($0) })
    #expect(own.contains { !faulty.contains($0) })
  }

  @Test func reportReadsAsWrittenDown() throws {
    let run = try SampleRun.shared.get()
    #expect(run.status == 1)
    if Project.isUpdating { try Project.write(run.report, to: "samples/expected.txt") }
    #expect(try run.report == Project.text("samples/expected.txt"), "if this is meant: script/update-samples")
  }
}
