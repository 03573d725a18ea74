import SourceText

/// Restores altered names in a line of code and nothing else: comments and strings stay translated.
///
/// Both lines are split into names, marks and strings. Where all marks agree and the number of pieces is equal, each
/// difference belongs to one piece. A name is restored when it is the source's with a slip in it, or when its place
/// shows that a program reads it: a command, an option, a key. A name that the source has elsewhere is a different one,
/// and one that the translation uses again was chosen: those are left to the reader of the report.
package struct CodeRepair {
  private let source: [UInt8]
  private let target: [UInt8]
  private let language: CodeLanguage
  private let names: IdentifierUses

  package init(_ source: [UInt8], _ target: [UInt8], _ language: CodeLanguage, _ names: IdentifierUses) {
    self.source = source
    self.target = target
    self.language = language
    self.names = names
  }

  /// The edits that restore a line; nil when it differs in more than names that are certainly wrong.
  package func edits(_ line: (source: Range<Int>, target: Range<Int>)) -> [Edit]? {
    if let blanks = CodeBlanks.edits(source, target, line) { return blanks }
    let (a, b) = (CodePieces(source, line.source, language), CodePieces(target, line.target, language))
    guard a.pieces.count == b.pieces.count else { return nil }
    var edits: [Edit] = []
    for (index, (x, y)) in zip(a.pieces, b.pieces).enumerated() where source[x.range] != target[y.range] {
      guard x.kind == y.kind, x.kind != .mark else { return nil }
      let isString = x.kind == .string
      if isString, CodeLines.isProse(target[y.range]) || CodeLines.isProse(source[x.range]) { continue }
      guard isWrong(target[y.range], source[x.range], isFixed: a.isFixed(index)) else { return nil }
      edits.append(
        Edit(
          range: ByteRange(y.range.lowerBound, y.range.upperBound),
          text: String(decoding: source[x.range], as: UTF8.self)))
    }
    return edits.isEmpty || isPhrase(edits) ? nil : edits
  }

  /// The text of a restored span; nil as above.
  package func text(_ line: (source: Range<Int>, target: Range<Int>)) -> String? {
    guard let edits = edits(line) else { return nil }
    var bytes: [UInt8] = []
    var at = line.target.lowerBound
    for edit in edits {
      bytes += target[at..<edit.range.start.value]
      bytes += edit.text.utf8
      at = edit.range.end.value
    }
    return String(decoding: bytes + target[at..<line.target.upperBound], as: UTF8.self)
  }

  private func isWrong(_ wrong: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>, isFixed: Bool) -> Bool {
    if names.isOfSource(wrong) { return false }
    let text = String(decoding: right, as: UTF8.self)
    if !text.contains(where: \.isLetter) { return true }
    // A plural of the source is not a name of its own.
    if right.elementsEqual(wrong + [UInt8(ascii: "s")]) { return false }
    if Corruption.isLikely(String(decoding: wrong, as: UTF8.self), of: text) { return true }
    return isFixed && !names.isRepeated(wrong) && !StandIns.isStandIn(text)
  }

  /// Whether parts of one path or compound name were restored together: that is a phrase which was translated.
  private func isPhrase(_ edits: [Edit]) -> Bool {
    zip(edits, edits.dropFirst()).contains { a, b in
      b.range.start - a.range.end == 1 && "-_/".utf8.contains(target[a.range.end.value])
    }
  }
}

/// A line of code as names, marks and the contents of strings, without comments and blanks.
struct CodePieces {
  enum Kind: Hashable { case name, mark, string }

  struct Piece {
    let kind: Kind
    let range: Range<Int>
  }

  private(set) var pieces: [Piece] = []
  private let bytes: [UInt8]

  /// Linear.
  init(_ bytes: [UInt8], _ line: Range<Int>, _ language: CodeLanguage) {
    self.bytes = bytes
    var i = line.lowerBound
    while i < line.upperBound, !language.startsComment(bytes, i, in: line) {
      switch bytes[i] {
      case 0...0x20: i += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
        pieces.append(Piece(kind: .mark, range: i..<(i + 1)))
        guard let end = Self.stringEnd(bytes, i, line.upperBound) else {
          i += 1
          continue
        }
        pieces.append(Piece(kind: .string, range: (i + 1)..<end))
        pieces.append(Piece(kind: .mark, range: end..<(end + 1)))
        i = end + 1
      case let byte where Self.isNameByte(byte):
        let end = bytes[i..<line.upperBound].firstIndex { !Self.isNameByte($0) } ?? line.upperBound
        pieces.append(Piece(kind: .name, range: i..<end))
        i = end
      default:
        pieces.append(Piece(kind: .mark, range: i..<(i + 1)))
        i += 1
      }
    }
  }

  /// Whether the place of a piece shows that a program reads it: the first name of a line that continues with a word,
  /// an option, a key.
  func isFixed(_ index: Int) -> Bool {
    guard pieces[index].kind == .name else { return false }
    let range = pieces[index].range
    let before = index > 0 ? pieces[index - 1] : nil
    let after = index + 1 < pieces.count ? pieces[index + 1] : nil
    if let before, before.kind == .mark, before.range.upperBound == range.lowerBound, isOption(before) { return true }
    if let after, after.kind == .mark, after.range.lowerBound == range.upperBound,
      ":=".utf8.contains(bytes[after.range.lowerBound])
    {
      return true
    }
    // A command with its arguments.
    return before == nil && after?.kind == .name
  }

  /// Whether a hyphen starts an option and does not join words.
  private func isOption(_ mark: Piece) -> Bool {
    guard bytes[mark.range.lowerBound] == UInt8(ascii: "-") else { return false }
    let before = mark.range.lowerBound > 0 ? bytes[mark.range.lowerBound - 1] : 0x20
    return before <= 0x20 || before == UInt8(ascii: "-") || before == UInt8(ascii: "`")
  }

  private static func stringEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    var i = start + 1
    while i < limit, bytes[i] != bytes[start] { i += bytes[i] == UInt8(ascii: "\\") ? 2 : 1 }
    return i < limit ? i : nil
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F || byte >= 0x80
  }
}
