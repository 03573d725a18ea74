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

  /// `--8<-- "path"`, or the lines between two `--8<--`.
  mutating func snippet(_ line: SourceLine) -> Int? {
    guard bytes.has("--8<--", at: line.content) else { return nil }
    var last = line
    if line.range.count == 6, let next = next(line),
      let end = end(
        from: next, .snippet, limit: 4096, where: { $1.has("--8<--", at: $0.content) && $0.range.count == 6 })
    {
      last = end
    }
    maskLines(line.content..<last.end, firstEnd: line.end, .placeholder)
    return last.number
  }

  /// `{: .class}` alone on its line.
  mutating func attributes(_ line: SourceLine) -> Int? {
    guard AttributeList.end(bytes, at: line.content, limit: line.end) == line.end else { return nil }
    maskLines(line.range, firstEnd: line.end, .attribute)
    return line.number
  }

  /// Lines of nothing but Liquid tags and Hugo shortcodes; with them the lines up to the end of `{% highlight %}` and
  /// other blocks without prose.
  mutating func liquid(_ line: SourceLine) -> Int? {
    var i = line.content
    var hasTag = false
    while i < bytes.count, !bytes[i].isLineEnd {
      if bytes[i].isBlank {
        i += 1
        continue
      }
      guard let end = Liquid.end(bytes, at: i, limit: min(bytes.count, i + 4096)) else { return nil }
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
    return mathLines(line, opening: 7, .environment) {
      $1.firstOffset(of: "\\end{", from: $0.content, limit: $0.end) != nil
    }
  }

  private mutating func mathLines(
    _ line: SourceLine, opening: Int, _ search: Search, closes: (SourceLine, [UInt8]) -> Bool
  ) -> Int? {
    var last = line
    if line.range.count < opening * 2 || !closes(line, bytes) {
      guard let next = next(line), !next.isBlank,
        let end = end(from: next, search, limit: 16_384, where: closes),
        !hasFence(next.number...end.number)
      else { return nil }
      last = end
    }
    maskLines(line.content..<last.end, firstEnd: line.end, .math)
    return last.number
  }

  private func hasFence(_ numbers: ClosedRange<Int>) -> Bool {
    numbers.contains {
      let line = SourceLine($0, of: file)
      return bytes.has("```", at: line.content) || bytes.has("~~~", at: line.content)
    }
  }
}
