import Languages
import Notes
import SourceText

/// Where the elements of HTML and JSX in a translation differ from those of its source: their names, and whether they
/// are closed. Blocks are compared with their counterparts; an element that moved to another block is not lost.
package struct TagComparison {
  package private(set) var findings: [Finding] = []

  package enum Finding {
    /// An element with another name.
    /// - Parameter isCertain: whether the element has no other meaning, and both are closed in the same way.
    case renamed(source: MarkupTag, target: MarkupTag, closing: MarkupTag?, isCertain: Bool)
    case lost(source: MarkupTag, pair: PairedInlines.Pair)
    /// What a program reads as an element, and what the source has not.
    case unknown(MarkupTag)
    case notClosed(MarkupTag)
    case notOpened(MarkupTag)
    /// In MDX, a closing tag before that of an element inside.
    case crossed(MarkupTag, inner: MarkupTag)
    /// In MDX, a `<` that opens no tag.
    /// - Parameter isEscaped: whether the source has it as text, escaped.
    case stray(ByteRange, isEscaped: Bool)
    case attribute(AttributeComparison.Change)
  }

  private let paired: PairedInlines
  private let source: MarkupTags
  private let target: MarkupTags
  private let isMDX: Bool
  /// How many elements of each name both notes have: the source's are positive.
  private var balance: [ElementName: Int] = [:]
  private var sourceNames: Set<ElementName> = []
  /// Names that the source closes somewhere: `<name>` alone stands for something that the reader fills in.
  private var closed: Set<ElementName> = []
  /// Names that the translation imports or exports as a module.
  private let imported: Set<ArraySlice<UInt8>>
  /// What the source's language writes above the line after a number.
  private let ordinalEndings: Set<String>
  private let names: MarkupNames

  /// Linear in both notes.
  package init(_ paired: PairedInlines) {
    self.paired = paired
    source = MarkupTags(paired.source)
    target = MarkupTags(paired.note)
    names = MarkupNames(paired.source, source.tags)
    isMDX = NoteReader.isMDX(paired.note.file)
    ordinalEndings = Self.tradeMarks.union(Language.of(paired.sourceLanguage).ordinalEndings)
    imported = isMDX ? ModuleStatement.names(in: paired.note) : []
    guard !source.tags.isEmpty || !target.tags.isEmpty || !target.strayMarks.isEmpty else { return }
    for tag in source.tags {
      let name = ElementName(tag, in: paired.source)
      sourceNames.insert(name)
      if tag.kind == .closing { closed.insert(name) } else { balance[name, default: 0] += 1 }
    }
    for tag in target.tags where tag.kind != .closing { balance[ElementName(tag, in: paired.note), default: 0] -= 1 }
    for pair in paired.pairs { compare(pair) }
    findUnbalanced()
    findCrossed()
    if source.strayMarks.isEmpty, NoteReader.isMDX(paired.source.file) {
      findStrayMarks()
    }
  }

  private struct Element {
    let tag: MarkupTag
    let name: ElementName

    /// Whether it is capitals without attributes: unless it is closed, `<NAME>` is what the reader fills in.
    var isCapital: Bool {
      tag.kind == .opening && tag.attributes.isEmpty && name.text.utf8.count > 1
        && name.text.utf8.allSatisfy {
          (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || "_-".utf8.contains($0)
        }
        && name.text.utf8.contains { $0 >= 0x41 }
    }
  }

  /// A block with more elements of other names is another page's, and not compared.
  private static let crowd = 300

  // MARK: Names

  private mutating func compare(_ pair: PairedInlines.Pair) {
    let all = elements(pair.blocks.sources, source, paired.source)
    let here = all.filter { isElement($0) }
    let there = elements(pair.blocks.targets, target, paired.note)
    guard !here.isEmpty || !there.isEmpty else { return }
    var lost = rest(here, without: there).filter { balance[$0.name, default: 0] > 0 }
    var added = rest(there, without: here).filter { balance[$0.name, default: 0] < 0 }
    guard lost.count <= Self.crowd, added.count <= Self.crowd else { return }
    // What the reader fills in: `<your-name>` became `<dein-name>`.
    var openNames = rest(all.filter { !isElement($0) }, without: there).count
    added.removeAll { element in
      guard openNames > 0, isUnknown(element.name), isOpen(element, target, paired.note) else { return false }
      openNames -= 1
      return true
    }
    match(&added, &lost)
    findings += lost.filter { isLost($0, pair) }.map { .lost(source: $0.tag, pair: pair) }
    findings += added.filter { isSwallowed($0.name) }.map { .unknown($0.tag) }
    findings += AttributeComparison(paired, here.map(\.tag), there.map(\.tag), names).changes.map { .attribute($0) }
  }

  /// Takes out of both lists what became another element.
  private mutating func match(_ added: inout [Element], _ lost: inout [Element]) {
    guard !added.isEmpty, !lost.isEmpty else { return }
    var candidates = lost.map { (element: $0, closing: closing(of: $0, in: source, paired.source)) }
    added.removeAll { element in
      let closing = closing(of: element, in: target, paired.note)
      let partner = candidates.firstIndex { isPartner($0.element, $0.closing != nil, of: element, closing != nil) }
      guard let partner else { return false }
      let other = candidates.remove(at: partner).element
      let isCertain =
        isUnknown(element.name) && !isImported(element.name)
        && (closing != nil || element.tag.kind == .empty && other.tag.kind == .empty)
      findings.append(.renamed(source: other.tag, target: element.tag, closing: closing, isCertain: isCertain))
      return true
    }
    lost = candidates.map(\.element)
  }

  private func elements(_ blocks: Range<Int>, _ tags: MarkupTags, _ note: Note) -> [Element] {
    blocks.flatMap { block in
      tags.tags(in: note.blocks[block].range).filter { $0.kind != .closing }
        .map { Element(tag: $0, name: ElementName($0, in: note)) }
    }
  }

  /// Those that `others` have not, by count.
  private func rest(_ elements: [Element], without others: [Element]) -> [Element] {
    var counts: [ElementName: Int] = [:]
    for other in others { counts[other.name, default: 0] += 1 }
    return elements.filter { element in
      guard let count = counts[element.name], count > 0 else { return true }
      counts[element.name] = count - 1
      return false
    }
  }

  private func isElement(_ element: Element) -> Bool {
    element.name.isHTML || element.tag.kind == .empty || closed.contains(element.name)
      || element.name.isComponent && !element.isCapital
  }

  /// Whether nothing closes an element near it.
  private func isOpen(_ element: Element, _ tags: MarkupTags, _ note: Note) -> Bool {
    element.tag.kind == .opening && closing(of: element, in: tags, note) == nil
  }

  /// Whether a lost element may have become one of another name. Nothing but its name tells what an unknown element
  /// that is not closed was.
  private func isPartner(_ lost: Element, _ isLostClosed: Bool, of added: Element, _ isAddedClosed: Bool) -> Bool {
    guard isUnknown(added.name) else { return !lost.name.isInterchangeable && !added.name.isInterchangeable }
    guard isLostClosed == isAddedClosed else { return false }
    return isLostClosed || added.tag.kind == .empty && lost.tag.kind == .empty || lost.name.isLike(added.name)
  }

  /// Whether neither HTML nor the source has it.
  private func isUnknown(_ name: ElementName) -> Bool { !name.isHTML && !sourceNames.contains(name) }

  private func isLost(_ element: Element, _ pair: PairedInlines.Pair) -> Bool {
    guard element.name.isMissed, !isOrdinal(element), !isRestyled(element, pair) else {
      return false
    }
    guard element.name.text == "sup" || element.name.text == "sub" else { return true }
    return !Superscripts.has(paired.note.bytes(pair.range(in: paired.note)))
  }

  /// Whether a component only gave its words a style that the translation expresses with emphasis.
  private func isRestyled(_ element: Element, _ pair: PairedInlines.Pair) -> Bool {
    guard !element.name.isHTML, element.tag.kind == .opening, closed.contains(element.name),
      !paired.source.bytes(element.tag.range).contains(where: { $0 <= 0x20 })
    else { return false }
    return pair.targets.count(where: \.isEmphasis) > pair.sources.count(where: \.isEmphasis)
  }

  /// Whether it raises the ending of an ordinal number or the sign of a trade mark, which other languages write
  /// differently or not at all.
  private func isOrdinal(_ element: Element) -> Bool {
    guard element.name.text == "sup" else { return false }
    let content = paired.source.file.bytes[element.tag.range.end.value...].prefix(Self.longestEnding)
    guard let end = content.firstIndex(of: UInt8(ascii: "<")) else { return false }
    return ordinalEndings.contains(String(decoding: content[..<end], as: UTF8.self).lowercased())
  }

  /// In bytes, with the next tag's `<`.
  private static let longestEnding = 8
  private static let tradeMarks: Set<String> = ["tm", "(tm)", "r", "(r)", "®", "™", "sm", "℠"]

  /// Whether a renderer takes words for an element: they vanish from the page, or MDX does not compile.
  private func isSwallowed(_ name: ElementName) -> Bool {
    guard isUnknown(name) else { return false }
    return isMDX ? !isImported(name) : !name.isForeign && !name.isComponent
  }

  private func isImported(_ name: ElementName) -> Bool {
    imported.contains(ArraySlice(name.text.utf8.prefix { $0 != 0x2E }))
  }

  /// The next closing tag of that name.
  private func closing(of element: Element, in tags: MarkupTags, _ note: Note) -> MarkupTag? {
    guard element.tag.kind == .opening else { return nil }
    let index = tags.tags.partitioningIndex { $0.range.start >= element.tag.range.end }
    return tags.tags[index...].prefix(Self.reach).first {
      $0.kind == .closing && ElementName($0, in: note) == element.name
    }
  }

  /// How many tags may be inside of an element whose closing tag is renamed together with it.
  private static let reach = 16

  // MARK: Marks that open no tag

  private mutating func findStrayMarks() {
    let marks = target.strayMarks
    guard !marks.isEmpty else { return }
    var escaped: Set<Int> = []
    for pair in paired.pairs {
      let range = pair.range(in: paired.note)
      let first = marks.partitioningIndex { $0.start >= range.start }
      let end = marks.partitioningIndex { $0.start >= range.end }
      guard first < end, Self.hasEscaped(paired.source.bytes(pair.sourceRange(in: paired.source))) else { continue }
      escaped.formUnion(first..<end)
    }
    findings += marks.indices.map { .stray(marks[$0], isEscaped: escaped.contains($0)) }
  }

  /// Whether a text has a `<` that no renderer reads as a tag: `&lt;` or `\<`.
  private static func hasEscaped(_ text: ArraySlice<UInt8>) -> Bool {
    text.indices.contains { i in
      switch text[i] {
      case UInt8(ascii: "&"): text[i...].starts(with: "&lt;".utf8)
      case UInt8(ascii: "\\"): text[i...].starts(with: "\\<".utf8)
      default: false
      }
    }
  }

  // MARK: Nesting

  /// Elements that the source closes every time, and the translation does not.
  private mutating func findUnbalanced() {
    let (here, there) = (unbalanced(source, paired.source), unbalanced(target, paired.note))
    for (name, tags) in there.sorted(by: { $0.key.text < $1.key.text })
    where here[name] == nil && sourceNames.contains(name) {
      findings += tags.prefix(Self.most).map { $0.kind == .closing ? .notOpened($0) : .notClosed($0) }
    }
  }

  /// MDX does not compile `<b><i></b></i>`.
  private mutating func findCrossed() {
    guard isMDX, NoteReader.isMDX(paired.source.file), crossed(source, paired.source).isEmpty else { return }
    findings += crossed(target, paired.note).map { .crossed($0.closing, inner: $0.inner) }
  }

  /// Closing tags of elements in which another one is open that is closed later. Linear: every tag is opened and closed
  /// once, and what is never closed is no crossing.
  private func crossed(_ tags: MarkupTags, _ note: Note) -> [(closing: MarkupTag, inner: MarkupTag)] {
    var open: [(name: ElementName, tag: MarkupTag)] = []
    var found: [(closing: MarkupTag, inner: MarkupTag)] = []
    var waiting: [ElementName: Int] = [:]
    for tag in tags.tags where tag.kind != .empty {
      let name = ElementName(tag, in: note)
      if tag.kind == .opening {
        open.append((name, tag))
        continue
      }
      if let count = waiting[name], count > 0 {
        waiting[name] = count - 1
        continue
      }
      guard let last = open.last else { continue }
      if last.name == name {
        open.removeLast()
      } else if open.count > 1, open[open.count - 2].name == name {
        // The inner element is closed later, if at all.
        found.append((tag, last.tag))
        waiting[last.name, default: 0] += 1
        open.removeLast(2)
      }
    }
    return found.prefix(Self.most).filter { pair in
      let name = ElementName(pair.inner, in: note)
      return tags.tags.contains {
        $0.kind == .closing && $0.range.start > pair.closing.range.start && ElementName($0, in: note) == name
      }
    }
  }

  /// How many unclosed elements of one name are reported.
  private static let most = 5

  private func unbalanced(_ tags: MarkupTags, _ note: Note) -> [ElementName: [MarkupTag]] {
    var open: [ElementName: [MarkupTag]] = [:]
    var lone: [ElementName: [MarkupTag]] = [:]
    for tag in tags.tags where tag.kind != .empty {
      let name = ElementName(tag, in: note)
      guard isMDX || !HTMLElement.hasOptionalEnd(name.text), !HTMLElement.isVoid(name.text) else { continue }
      if tag.kind == .opening {
        open[name, default: []].append(tag)
      } else if open[name]?.popLast() == nil {
        lone[name, default: []].append(tag)
      }
    }
    for (name, tags) in open where !tags.isEmpty { lone[name, default: []] += tags }
    return lone
  }
}

/// Characters that are written above or below the line without markup.
private enum Superscripts {
  /// Whether there is one of Unicode's (U+00B2, U+00B3, U+00B9, U+2070–U+209F), or a formula.
  static func has(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.contains { i in
      switch bytes[i] {
      case UInt8(ascii: "$"), UInt8(ascii: "^"): true
      case 0xC2: i + 1 < bytes.endIndex && [0xB2, 0xB3, 0xB9].contains(bytes[i + 1])
      case 0xE2: i + 2 < bytes.endIndex && (bytes[i + 1] == 0x81 && bytes[i + 2] >= 0xB0 || bytes[i + 1] == 0x82)
      default: false
      }
    }
  }
}

extension Inline {
  fileprivate var isEmphasis: Bool { kind == .emphasis || kind == .strong }
}
