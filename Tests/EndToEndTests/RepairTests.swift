import CalqueKit
import RuleTesting
import SourceText
import Testing

/// Faults that a program can undo, planted in correct notes: how many of them `--fix` undoes exactly, and that it never
/// does anything else.
struct RepairTests {
  @Test func plantedFaultsAreRepairedOrLeftAlone() throws {
    let pairs = try SoundNotes.pairs() + SoundNotes.pairs(in: "Tests/Sound", of: ["relay"])
    var total = FaultRepair.Score()
    for kind in RepairableFaults.all {
      let score = try FaultRepair(pairs).score(of: kind, seeds: 0..<4)
      print("repaired: \(kind), \(score.repaired) of \(score.planted)")
      #expect(score.harmed.isEmpty, "\(kind)")
      total.repaired += score.repaired
      total.planted += score.planted
    }
    print("repaired: \(total.repaired) of \(total.planted)")
    #expect(total.planted >= 300)
    #expect(total.repaired >= Self.floor)
  }

  /// Of 349.
  private static let floor = 322
}

/// What `--fix` can undo.
enum RepairableFaults {
  static let all = [
    InlineFaults.changedLink, InlineFaults.changedCodeLine, InlineFaults.changedCodeSpan, changedPlaceholder,
    changedIdentifier, changedValue, changedNumber, deeperHeading, preamble, loop,
  ]

  static let changedPlaceholder = FaultKind("changed placeholder", found: []) { lines, random in
    lines.replacing(/\{([a-z]+)\}/, using: &random) { "{\($0.output.1)e}" }
  }

  static let changedIdentifier = FaultKind("changed identifier", found: []) { lines, random in
    lines.replacing(/([a-z]+_)([a-z]+)/, using: &random) { "\($0.output.1) \($0.output.2)" }
  }

  static let changedValue = FaultKind("changed value of the front matter", found: []) { lines, random in
    let places = lines.indices(of: .frontMatter).filter { lines.text[$0].contains(/: [0-9-]+$/) }
    guard let index = places.randomElement(using: &random) else { return nil }
    return lines.with(lines.text[index] + "7", at: index, what: lines.text[index])
  }

  static let changedNumber = FaultKind("changed number in code", found: []) { lines, random in
    let places = lines.indices(of: .code).filter { !lines.text[$0].hasPrefix("#") && lines.text[$0].contains(/[0-9]/) }
    guard let index = places.randomElement(using: &random) else { return nil }
    let line = lines.text[index]
    guard let number = line.firstMatch(of: /[0-9]+/) else { return nil }
    return lines.with(
      line.replacing(number.output, with: number.output + "7", maxReplacements: 1), at: index, what: line)
  }

  static let deeperHeading = FaultKind("deeper heading", found: []) { lines, random in
    guard let index = lines.indices(of: .heading).dropFirst().randomElement(using: &random) else { return nil }
    return lines.with("#" + lines.text[index], at: index, what: lines.text[index])
  }

  static let preamble = FaultKind("preamble", found: []) { lines, _ in
    PlantedFault(lines: ["Here is the translation:", ""] + lines.text, at: 1...1, what: "preamble")
  }

  static let loop = FaultKind("loop", found: []) { lines, random in
    guard let index = lines.indices(of: .paragraph).randomElement(using: &random) else { return nil }
    var text = lines.text
    text.insert(contentsOf: Array(repeating: ["", lines.text[index]], count: 6).flatMap(\.self), at: index + 1)
    return PlantedFault(lines: text, at: index + 1...index + 12, what: lines.text[index])
  }
}
