import Foundation
import RandomInput
import RuleTesting
import Testing

/// The same as `InjectionTests`, for markup inside blocks.
struct InlineInjectionTests {
  @Test(arguments: InlineFaults.all)
  func plantedFaultsAreFoundAtTheirLines(kind: FaultKind) throws {
    let pairs = try SoundNotes.pairs(in: "Tests/Sound", of: ["relay"])
    let score = try FaultInjection(pairs).score(of: kind, seeds: 0..<4)
    print("planted: \(kind), \(score.found) of \(score.planted) found, \(score.invented.count) invented")
    #expect(score.planted >= 10)
    #expect(score.recall >= 0.95, "missed: \(score.missed.joined(separator: "; "))")
    #expect(score.invented.isEmpty)
  }
}

/// Faults of translators in links, code and placeholders inside a block.
enum InlineFaults {
  static let all = [
    lostLink, swappedLinks, changedLink, lostImage, changedCodeLine, changedCodeSpan, lostPlaceholder, brokenAnchor,
  ]

  static let lostLink = FaultKind("lost link", found: ["link-changed"]) { lines, random in
    lines.replacing(/(^|[^!])\[([^\]^]+)\]\([^)]+\)/, using: &random) { "\($0.output.1)\($0.output.2)" }
  }

  static let changedLink = FaultKind("changed link", found: ["link-changed"]) { lines, random in
    lines.replacing(/\]\((http[^)]+)\)/, using: &random) { match in
      let half = match.output.1.index(match.output.1.startIndex, offsetBy: match.output.1.count * 2 / 3)
      return "](\(match.output.1[..<half])x\(match.output.1[half...]))"
    }
  }

  /// Links in one line, or in two consecutive items.
  static let swappedLinks = FaultKind("swapped links", found: ["link-changed"]) { lines, random in
    let link = /\]\((http[^)]+)\)/
    let places = lines.text.indices.filter { lines.kinds[$0] != .code && lines.text[$0].matches(of: link).count == 2 }
    guard let index = places.randomElement(using: &random) else { return nil }
    let line = lines.text[index]
    let (a, b) = (line.matches(of: link)[0].output.1, line.matches(of: link)[1].output.1)
    let swapped =
      String(line[..<a.startIndex]) + b + line[a.endIndex..<b.startIndex] + a + line[b.endIndex...]
    return lines.with(swapped, at: index, what: line)
  }

  static let lostImage = FaultKind("lost image in a line", found: ["link-changed"]) { lines, random in
    lines.replacing(/(.)!\[[^\]]*\]\([^)]+\)/, using: &random) { String($0.output.1) }
  }

  static let changedCodeLine = FaultKind("changed code line", found: ["code-changed"]) { lines, random in
    let places = lines.indices(of: .code).filter { !lines.text[$0].hasPrefix("#") }
    guard let index = places.randomElement(using: &random) else { return nil }
    let line = lines.text[index]
    guard let word = line.firstMatch(of: /[a-z]{4,}/) else { return nil }
    return lines.with(line.replacing(word.output, with: word.output + "e", maxReplacements: 1), at: index, what: line)
  }

  static let changedCodeSpan = FaultKind("changed code span", found: ["code-changed"]) { lines, random in
    lines.replacing(/`([^`]*[a-z]{3})([^`]*)`/, using: &random) { "`\($0.output.1)e\($0.output.2)`" }
  }

  static let lostPlaceholder = FaultKind("lost placeholder", found: ["placeholder-changed"]) { lines, random in
    lines.replacing(/[ ]?(\{#?[a-z]+\}|:[a-z]+:|\[\^[a-z]+\])(?!:)/, using: &random) { _ in "" }
  }

  static let brokenAnchor = FaultKind("broken anchor", found: ["broken-anchor"]) { lines, random in
    lines.replacing(/\]\(#([a-z]+)\)/, using: &random) { "](#\($0.output.1)-1)" }
  }
}

extension NoteLines {
  /// The note with one match of `pattern` outside code replaced.
  func replacing<Output>(
    _ pattern: Regex<Output>, using random: inout SeededNumbers, with text: (Regex<Output>.Match) -> String
  ) -> PlantedFault? {
    let places = self.text.indices.filter { kinds[$0] != .code && kinds[$0] != .fence }.flatMap { index in
      self.text[index].matches(of: pattern).map { (index, $0) }
    }
    guard let (index, match) = places.randomElement(using: &random) else { return nil }
    var line = self.text[index]
    line.replaceSubrange(match.range, with: text(match))
    return with(line, at: index, what: "\(self.text[index][match.range])")
  }
}
