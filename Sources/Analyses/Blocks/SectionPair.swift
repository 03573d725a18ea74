import Notes

/// Whether two headings open the same section, as shown by what a translation keeps: equally many blocks of the
/// same kinds, and the same code. A section of an older source has different commands in its code.
package struct SectionPair {
  private let source: Note
  private let target: Note
  private let sources: Range<Int>
  private let targets: Range<Int>

  /// - Parameters:
  ///   - heading: index of the heading's block in `source`.
  ///   - other: index of the heading's block in `target`.
  package init(_ heading: Int, of source: Note, _ other: Int, of target: Note) {
    self.source = source
    self.target = target
    sources = Self.blocks(after: heading, of: source)
    targets = Self.blocks(after: other, of: target)
  }

  /// Linear in the sections.
  package var isSame: Bool {
    sources.count == targets.count
      && zip(sources, targets).allSatisfy { i, j in
        let (here, there) = (target.blocks[j], source.blocks[i])
        guard case .code = there.kind else { return here.kind == there.kind }
        guard case .code = here.kind else { return false }
        return sharesCode(source.bytes(there.range), target.bytes(here.range))
      }
  }

  /// Whether half of the lines are the same; comments may be translated.
  private func sharesCode(_ source: ArraySlice<UInt8>, _ target: ArraySlice<UInt8>) -> Bool {
    func lines(_ bytes: ArraySlice<UInt8>) -> Set<[UInt8]> {
      Set(
        bytes.split { $0 == 0x0A || $0 == 0x0D }.map { line in line.filter { $0 > UInt8(ascii: " ") } }
          .filter { !$0.isEmpty && !$0.starts(with: "```".utf8) && !$0.starts(with: "~~~".utf8) })
    }
    let (wanted, own) = (lines(source), lines(target))
    return 2 * wanted.intersection(own).count >= max(wanted.count, own.count)
  }

  /// The blocks between a heading and the next.
  private static func blocks(after heading: Int, of note: Note) -> Range<Int> {
    let start = heading + 1
    let end = note.blocks[start...].firstIndex { if case .heading = $0.kind { true } else { false } }
    return start..<(end ?? note.blocks.endIndex)
  }
}
