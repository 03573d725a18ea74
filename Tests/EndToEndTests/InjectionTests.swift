import Foundation
import RuleTesting
import Testing

/// Faults planted in correct notes are found at their lines, and nothing else is reported.
struct InjectionTests {
  @Test(arguments: BlockFaults.all)
  func plantedFaultsAreFoundAtTheirLines(kind: FaultKind) throws {
    let score = try FaultInjection(try SoundNotes.pairs()).score(of: kind, seeds: 0..<(Self.rounds ?? kind.rounds))
    print("planted: \(kind), \(score.found) of \(score.planted) found, \(score.invented.count) invented")
    for missed in score.missed { print("  missed \(missed)") }
    #expect(score.planted >= 4)
    #expect(score.recall >= 0.95, "missed: \(score.missed.joined(separator: "; "))")
    #expect(score.invented.isEmpty)
  }

  @Test func soundNotesHaveNoFaultOfStructure() throws {
    let kind = FaultKind("nothing", found: []) { lines, _ in PlantedFault(lines: lines.text, at: 1...1, what: "nothing")
    }
    #expect(try FaultInjection(try SoundNotes.pairs()).score(of: kind, seeds: 0..<1).invented.isEmpty)
  }

  /// More rounds for a thorough test: `CALQUE_INJECTIONS=20 script/test --filter InjectionTests`.
  private static let rounds = ProcessInfo.processInfo.environment["CALQUE_INJECTIONS"].flatMap { Int($0) }
}

/// Translations without faults, written for this project: in `Tests/Sound`, and the clean ones of the samples.
enum SoundNotes {
  static func pairs() throws -> [SoundPair] {
    try pairs(in: "Tests/Sound", of: ["workshop"])
      + pairs(in: "samples/notes", of: ["keeping-notes", "small-models"])
  }

  static func pairs(in folder: String, of names: [String]) throws -> [SoundPair] {
    let faulty = Set(SampleFault.all.map(\.note))
    let files = try FileManager.default.contentsOfDirectory(atPath: Project.path(folder)).sorted()
    return try names.flatMap { name in
      let source = try Project.text("\(folder)/\(name)-en.md")
      return try files.filter { $0.hasPrefix(name + "-") && $0 != "\(name)-en.md" && !faulty.contains($0) }.map {
        file in
        let tag = String(file.dropFirst(name.utf8.count + 1).dropLast(3))
        return SoundPair(
          name: file, language: tag, source: source,
          target: try Project.text("\(folder)/\(file)"))
      }
    }
  }
}
