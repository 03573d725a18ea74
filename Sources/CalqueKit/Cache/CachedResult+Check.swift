import Linting
import SourceText

/// Checks whether a cached result is plausible. Anyone with write access can write anything there; no range may lead
/// outside the files that it refers to, and no count may be impossible.
extension CachedResult.Outcome {
  /// - Parameter source: the note's source; nil when nothing is quoted from it.
  func isPossible(for file: SourceFile, _ source: SourceFile?) -> Bool {
    guard case .checked(let diagnostics, let suppressed, let formerNames) = self else { return true }
    return suppressed >= 0 && suppressed <= file.bytes.count && isSorted(diagnostics)
      && diagnostics.allSatisfy { $0.isPossible(in: file, source) }
      && formerNames.allSatisfy { FormerRuleNames.successor(of: $0) != nil }
  }

  private func isSorted(_ diagnostics: [Diagnostic]) -> Bool {
    zip(diagnostics, diagnostics.dropFirst()).allSatisfy { $0.range.start <= $1.range.start }
  }
}

extension Diagnostic {
  fileprivate func isPossible(in file: SourceFile, _ source: SourceFile?) -> Bool {
    Rulebook.families[rule] == family && file.holds(range) && block.map(file.holds) ?? true
      && (self.source.map { source?.holds($0) ?? false } ?? true)
      && fixes.allSatisfy { $0.isPossible(in: file) }
  }
}

extension Fix {
  /// Whether its edits are sorted and do not overlap, as all callers assume.
  fileprivate func isPossible(in file: SourceFile) -> Bool {
    edits.allSatisfy { file.holds($0.range) }
      && zip(edits, edits.dropFirst()).allSatisfy { $0.range.end <= $1.range.start }
  }
}

extension SourceFile {
  /// Whether `range` is in the file and starts and ends between two scalars.
  fileprivate func holds(_ range: ByteRange) -> Bool {
    isBorder(range.start.value) && isBorder(range.end.value)
  }

  private func isBorder(_ offset: Int) -> Bool {
    offset >= 0 && offset <= bytes.count && (offset == bytes.count || bytes[offset] & 0xC0 != 0x80)
  }
}
