import SourceText

/// Lines without anything to translate: math, Liquid, includes, attribute lists.
extension Masker {
  /// `{* path *}` and `{! path !}`, alone on their line.
  mutating func includes(_ line: SourceLine) -> Int? {
    let isInclude =
      (bytes.has("{*", at: line.content) && bytes.has("*}", at: line.end - 2))
      || (bytes.has("{!", at: line.content) && bytes.has("!}", at: line.end - 2))
    guard isInclude, line.range.count >= 4 else { return nil }
    maskLines(line.range, firstEnd: line.end, .placeholder)
    return line.number
  }

  /// `--8<-- "path"`, or the lines of paths between two `--8<--`.
  mutating func snippet(_ line: SourceLine) -> Int? {
    guard bytes.has("--8<--", at: line.content) else { return nil }
    var last = line
    if line.range.count == 6, let next = next(line),
      let end = end(
        from: next, .snippet, limit: 4096, where: { $1.has("--8<--", at: $0.content) && $0.range.count == 6 }),
      !(next.number..<end.number).contains(where: { isSentence(SourceLine($0, of: file)) })
    {
      last = end
    }
    maskLines(line.content..<last.end, firstEnd: line.end, .placeholder)
    return last.number
  }

  /// Four or more words are not a path, not even after the `;` that comments it out.
  private func isSentence(_ line: SourceLine) -> Bool {
    bytes[line.range].split(whereSeparator: \.isBlank).count > 3
  }

  /// `{: .class}` alone on its line.
  mutating func attributes(_ line: SourceLine) -> Int? {
    guard AttributeList.end(bytes, at: line.content, limit: line.end) == line.end else { return nil }
    maskLines(line.range, firstEnd: line.end, .attribute)
    return line.number
  }

  /// Lines that consist only of Liquid tags and Hugo shortcodes; including the lines up to the end of `{% highlight %}`
  /// and other blocks without prose.
  mutating func liquid(_ line: SourceLine) -> Int? {
    var i = line.content
    var hasTag = false
    while i < bytes.count, !bytes[i].isLineEnd {
      if bytes[i].isBlank {
        i += 1
        continue
      }
      guard let end = liquidEnd(at: i) else { return nil }
      if !Liquid.isOutput(bytes, at: i) { hasTag = true }
      i = end
    }
    guard hasTag else { return nil }
    while bytes[i - 1].isBlank { i -= 1 }
    var number = lineNumber(before: i)
    if let name = Liquid.opaqueName(bytes, at: line.content), number < file.lines.count,
      let last = end(
        from: SourceLine(number + 1, of: file), .liquid, limit: 65_536,
        where: { Liquid.closes(name, $1, $0.range) })
    {
      i = last.end
      number = last.number
    }
    maskLines(line.content..<i, firstEnd: line.end, .placeholder)
    return number
  }

  /// One past the Liquid tag at `start`, which has no blank line in it.
  private mutating func liquidEnd(at start: Int) -> Int? {
    guard let end = ends.liquidEnd(bytes, at: start, limit: bytes.count) else { return nil }
    return end - start <= 4096 && !hasBlankLine(in: start..<end) ? end : nil
  }

  /// Formulas on lines of their own: `$$ … $$`, `\[ … \]`, `\begin{align} … \end{align}`.
  mutating func mathBlock(_ line: SourceLine) -> Int? {
    if bytes.has("$$", at: line.content) {
      return mathLines(line, opening: 2, .dollars) { $1.has("$$", at: $0.end - 2) && $0.range.count >= 2 }
    }
    if bytes.has("\\[", at: line.content) {
      guard line.range.count == 2 || Formula.isLikely(bytes, (line.content + 2)..<line.end, strict: true) else {
        return nil
      }
      return mathLines(line, opening: 2, .brackets) { $1.has("\\]", at: $0.end - 2) && $0.range.count >= 2 }
    }
    guard bytes.has("\\begin{", at: line.content), Formula.isEnvironment(bytes, at: line.content + 7, limit: line.end)
    else { return nil }
    return mathLines(line, opening: 0, .environment) {
      $1.firstOffset(of: "\\end{", from: $0.content, limit: $0.end) != nil
    }
  }

  private mutating func mathLines(
    _ line: SourceLine, opening: Int, _ search: Search, closes: (SourceLine, [UInt8]) -> Bool
  ) -> Int? {
    var last = line
    if line.range.count < max(opening * 2, 1) || !closes(line, bytes) {
      guard let next = next(line), !next.isBlank,
        let end = end(from: next, search, limit: 16_384, where: closes),
        !hasObstacle(from: line, opening: opening, to: end, search)
      else { return nil }
      last = end
    }
    maskLines(line.content..<last.end, firstEnd: line.end, .math)
    return last.number
  }

  /// Whether there is something between the lines that no formula contains: a code fence, or a paragraph of prose. A
  /// refusal also holds for every later line before the same obstacle, so that all calls together are linear.
  private mutating func hasObstacle(from line: SourceLine, opening: Int, to end: SourceLine, _ search: Search) -> Bool {
    if let known = obstacles[search], known.end == end.number, line.number < known.line { return true }
    guard let obstacle = lastObstacle(from: line, opening: opening, to: end) else { return false }
    obstacles[search] = (obstacle, end.number)
    return true
  }

  /// The last line between `line` and `end` that is a fence, or a blank line next to a paragraph of prose.
  private func lastObstacle(from line: SourceLine, opening: Int, to end: SourceLine) -> Int? {
    var obstacle: Int?
    var blank: Int?
    var paragraph = line.content + opening..<line.end
    for number in line.number + 1...end.number {
      let next = SourceLine(number, of: file)
      if bytes.has("```", at: next.content) || bytes.has("~~~", at: next.content) { obstacle = number }
      if next.isBlank {
        if Formula.isProse(bytes, paragraph) { obstacle = number }
        blank = number
        paragraph = next.start..<next.start
      } else {
        paragraph = (paragraph.isEmpty ? next.content : paragraph.lowerBound)..<next.end
      }
    }
    let last = paragraph.lowerBound..<max(paragraph.lowerBound, end.end - 2)
    if let blank, Formula.isProse(bytes, last) { obstacle = max(blank, obstacle ?? blank) }
    return obstacle
  }
}
