import Notes
import SourceText

/// What became of the code spans of a source.
package struct CodeSpans {
  /// A span that differs from the source's or is missing, in its pair of blocks.
  package struct Finding {
    package enum Kind {
      case changed(Inline, Change)
      case lost
    }

    package let source: Inline
    package let kind: Kind
    package let pair: PairedInlines.Pair
    /// The spans of the pair that correspond.
    package let matches: [(source: Inline, target: Inline)]
  }

  /// How the content of a span differs.
  package struct Change {
    /// Whether the content is prose, or a name with a word of prose.
    package let isProse: Bool
    /// With only what is certainly wrong restored; nil where that is not known.
    package let repaired: String?
  }

  /// In the order of the pairs, of each first what differs.
  package private(set) var findings: [Finding] = []
  private let paired: PairedInlines
  private let repair: CodeRepair

  package init(_ paired: PairedInlines, _ names: IdentifierUses) {
    self.paired = paired
    repair = CodeRepair(paired.source.file.bytes, paired.note.file.bytes, .ofSpans, names)
    let comparison = InlineComparison(paired) { inline, note in
      inline.kind == .codeSpan ? Self.key(note.bytes(inline.content)) : nil
    } isSame: { a, b in
      Self.isSame(Self.key(paired.source.bytes(a.content)), Self.key(paired.note.bytes(b.content)))
    }
    for (pair, result) in zip(paired.pairs, comparison.results) where !result.isEmpty {
      let texts = BlockTexts(paired, pair)
      for (source, target) in result.changed {
        guard let change = change(source, target, texts) else { continue }
        findings.append(
          Finding(source: source, kind: .changed(target, change), pair: pair, matches: result.matches))
      }
      for source in result.lost where isLost(source, result, texts) {
        findings.append(Finding(source: source, kind: .lost, pair: pair, matches: result.matches))
      }
    }
  }

  /// The text between the backticks, without line ends and without blanks at either end.
  static func key(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    for byte in content where byte > 0x20 || (key.last ?? 0x20) > 0x20 { key.append(byte > 0x20 ? byte : 0x20) }
    if key.last == 0x20 { key.removeLast() }
    return key
  }

  /// Equal except for blanks, prose in strings, placeholders, stand-ins, final punctuation, and a value that is present
  /// or not.
  private static func isSame(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    if StandIns.differOnly(a, b) || isExplained(a, b) || isPlural(a, of: b) { return true }
    func core(_ key: [UInt8]) -> [UInt8] {
      var core = CodeLines.skeleton(ofSpan: key)
      while let last = core.last, ".,:;()!?".utf8.contains(last) { core.removeLast() }
      return core
    }
    let (x, y) = (core(a), core(b))
    guard !x.isEmpty, x != y else { return !x.isEmpty }
    // `indent` and `indent=4` name the same thing.
    let (short, long) = x.count < y.count ? (x, y) : (y, x)
    return short.count > 2 && long.starts(with: short) && "=([:".utf8.contains(long[short.count])
  }

  /// `Client` and `Client（客户端）`: an explanation in brackets after the whole name.
  private static func isExplained(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard b.count > a.count, b.starts(with: a) else { return false }
    var rest = b[a.count...]
    if rest.first == 0x20 { rest = rest.dropFirst() }
    let isWide = rest.starts(with: "（".utf8) && rest.suffix(3).elementsEqual("）".utf8)
    // An argument is code.
    let isNarrow =
      rest.first == UInt8(ascii: "(") && rest.last == UInt8(ascii: ")") && rest.contains { $0 >= 0x80 }
    return isWide || isNarrow
  }

  /// `Boats` and `Boat`: most languages put their own ending to a name, or none.
  private static func isPlural(_ a: [UInt8], of b: [UInt8]) -> Bool {
    b.count > 2 && a.count == b.count + 1 && a.last == UInt8(ascii: "s") && a.starts(with: b)
      && b.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A } && b.last != UInt8(ascii: "s")
      && b.first.map { $0 < 0x61 } ?? false
  }

  /// A span that is named again is not lost, nor is one that is in the text without its backticks.
  private func isLost(_ source: Inline, _ result: InlineComparison.Result, _ texts: BlockTexts) -> Bool {
    let key = Self.withoutQuotes(paired.source.bytes(source.content))
    // A plain word may be rendered in the other language.
    guard key.contains(where: { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }), !key.allSatisfy(Self.isWordByte) else {
      return false
    }
    let isNamedAgain = result.matches.contains {
      Self.withoutQuotes(paired.source.bytes($0.source.content)).elementsEqual(key)
    }
    return !isNamedAgain && !texts.hasTarget(key)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0x80 || byte == 0x20
  }

  private static func withoutQuotes(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.count > 2, let first = text.first, first == 0x22 || first == 0x27, text.last == first else {
      return text
    }
    return text.dropFirst().dropLast()
  }

  /// Nil for what may differ: text that the translator marked as code, and keys.
  private func change(_ source: Inline, _ target: Inline, _ texts: BlockTexts) -> Change? {
    let (right, wrong) = (paired.source.bytes(source.content), paired.note.bytes(target.content))
    // Marked as code by the translator: the source has it as text or as other code.
    guard !texts.hasSource(wrong) || !texts.hasTarget(right), !Self.isKeys(right) else { return nil }
    let isProse = Self.isProse(right) || Self.keepsNames(right, wrong)
    let repaired = isProse ? nil : repair.text((Self.bytes(source.content), Self.bytes(target.content)))
    return Change(isProse: isProse, repaired: repaired)
  }

  private static func bytes(_ range: ByteRange) -> Range<Int> { range.start.value..<range.end.value }

  /// `Ctrl+Space`: keys have other names on other keyboards.
  private static func isKeys(_ text: ArraySlice<UInt8>) -> Bool {
    ["Ctrl", "Cmd", "Alt", "Shift", "Command", "Control", "Option"].contains { text.starts(with: $0.utf8) }
      && text.contains { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
  }

  /// Two or more words that consist of letters only, and no sign that only code has.
  private static func isProse(_ text: ArraySlice<UInt8>) -> Bool {
    let words = text.split(whereSeparator: { $0 <= 0x20 })
    let plain = words.filter { word in
      word.count > 1
        && word.dropLast().allSatisfy { ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || $0 >= 0x80 || $0 == 0x27 }
    }
    return plain.count >= 2 && plain.count * 3 >= words.count * 2
      && !text.contains { "=(){}<>$/\\_|".utf8.contains($0) }
  }
}

extension CodeSpans {
  /// Whether only plain words of a span differ, next to a name that stays: `new boat_list`.
  private static func keepsNames(_ right: ArraySlice<UInt8>, _ wrong: ArraySlice<UInt8>) -> Bool {
    let words = right.split(separator: 0x20)
    let names = words.filter { !$0.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A } }
    guard let name = names.first, names.count == 1, words.count == 2, name.contains(UInt8(ascii: "_")) else {
      return false
    }
    return words[0].elementsEqual(name) ? wrong.starts(with: name) : wrong.suffix(name.count).elementsEqual(name)
  }
}

/// The bytes of both sides of a pair of blocks, to search for names in another form.
struct BlockTexts {
  private let source: ArraySlice<UInt8>
  private let target: ArraySlice<UInt8>

  init(_ paired: PairedInlines, _ pair: PairedInlines.Pair) {
    source = paired.source.bytes(pair.sourceRange(in: paired.source))
    target = paired.note.bytes(pair.range(in: paired.note))
  }

  func hasSource(_ text: ArraySlice<UInt8>) -> Bool { Self.has(text, in: source) }
  func hasTarget(_ text: ArraySlice<UInt8>) -> Bool { Self.has(text, in: target) }

  /// Whether `whole` contains `text`, and not as a part of a longer name.
  private static func has(_ text: ArraySlice<UInt8>, in whole: ArraySlice<UInt8>) -> Bool {
    NameSearch(Array(text)).count(in: whole, limit: 1) > 0
  }
}
