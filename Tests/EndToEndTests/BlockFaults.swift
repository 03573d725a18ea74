import RuleTesting

/// Blocks and sentences that a translator loses.
enum BlockFaults {
  static let all = [heading, section, paragraph, item, list, row, image, fence, sentence]

  static let heading = FaultKind("lost heading", found: ["missing-block"]) { lines, random in
    guard let index = lines.indices(of: .heading).dropFirst().randomElement(using: &random) else { return nil }
    return lines.without(index..<index + 1, what: lines.text[index])
  }

  static let section = FaultKind("lost section", found: ["missing-block"]) { lines, random in
    let headings = Array(lines.indices(of: .heading).dropFirst())
    guard headings.count > 2, let number = headings.indices.dropLast().randomElement(using: &random) else { return nil }
    return lines.without(headings[number]..<headings[number + 1] - 1, what: "section " + lines.text[headings[number]])
  }

  static let paragraph = FaultKind("lost paragraph", found: ["missing-block"]) { lines, random in
    guard let index = lines.indices(of: .paragraph).randomElement(using: &random) else { return nil }
    return lines.without(index..<index + 1, what: lines.text[index])
  }

  static let item = FaultKind("lost item", found: ["missing-block"]) { lines, random in
    let single = lines.indices(of: .item).filter { index in
      // When an item is removed, its nested items take its place.
      index + 1 == lines.text.count || !lines.text[index + 1].hasPrefix("  ")
    }
    guard let index = single.randomElement(using: &random) else { return nil }
    return lines.without(index..<index + 1, what: lines.text[index])
  }

  static let list = FaultKind("lost list", found: ["missing-block"]) { lines, random in
    let items = lines.indices(of: .item)
    guard let first = items.filter({ lines.kinds[$0 - 1] == .blank }).randomElement(using: &random) else { return nil }
    let end = (first..<lines.text.count).first { lines.kinds[$0] != .item } ?? lines.text.count
    return lines.without(first..<end, what: "list " + lines.text[first])
  }

  static let row = FaultKind("lost row", found: ["missing-block"]) { lines, random in
    let rows = lines.indices(of: .row).filter { lines.kinds[$0 - 1] != .blank }
    guard let index = rows.randomElement(using: &random) else { return nil }
    return lines.without(index..<index + 1, what: lines.text[index])
  }

  static let image = FaultKind("lost image", found: ["missing-block"]) { lines, random in
    guard let index = lines.indices(of: .image).randomElement(using: &random) else { return nil }
    return lines.without(index..<index + 1, what: lines.text[index])
  }

  static let fence = FaultKind("lost fence", found: ["missing-block"]) { lines, random in
    let fences = lines.indices(of: .fence)
    guard let number = fences.indices.filter({ $0 % 2 == 0 }).randomElement(using: &random) else { return nil }
    return lines.without(fences[number]..<fences[number + 1] + 1, what: "code " + lines.text[fences[number] + 1])
  }

  /// A sentence that makes up a third of its paragraph or more: shorter ones may be merged. If two thirds of it match
  /// the whole source as well, the paragraph is only reported as too short.
  static let sentence = FaultKind("lost sentence", found: ["missing-block", "length-outlier"], rounds: 3) {
    lines, random in
    let places = lines.indices(of: .paragraph).flatMap { index -> [(Int, [String], Int)] in
      let sentences = Sentences.of(lines.text[index])
      guard sentences.count > 1, !lines.text[index].contains("`") else { return [] }
      return sentences.indices.compactMap { number in
        sentences[number].count * 3 >= lines.text[index].count ? (index, sentences, number) : nil
      }
    }
    guard let (index, sentences, number) = places.randomElement(using: &random) else { return nil }
    let rest = sentences.enumerated().filter { $0.offset != number }.map(\.element).joined()
    return lines.with(rest, at: index, what: sentences[number])
  }
}

/// The sentences of a paragraph, with the space after each.
private enum Sentences {
  static func of(_ text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    for character in text {
      let isStart = sentence.last == " " && Self.ends.contains(sentence.dropLast().last ?? "x")
      if isStart || Self.wideEnds.contains(sentence.last ?? "x") {
        sentences.append(sentence)
        sentence = ""
      }
      sentence.append(character)
    }
    return sentences + (sentence.isEmpty ? [] : [sentence])
  }

  private static let ends: Set<Character> = [".", "?", "!", "।", "؟"]
  private static let wideEnds: Set<Character> = ["。", "？", "！"]
}
