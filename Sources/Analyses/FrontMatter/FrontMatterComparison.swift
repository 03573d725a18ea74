import Memory
import Notes
import SourceText

/// Compares the front matter of a translation with that of its source.
package struct FrontMatterComparison {
  /// A difference from the source.
  package enum Finding {
    /// A key of the translation in place of one of the source.
    case renamed(FrontMatterEntry, source: FrontMatterEntry)
    /// Keys of the source that the translation lacks; what inserts them is a copy of the source.
    case lost([FrontMatterEntry], insertion: Edit)
    /// A value that stays the same in every language.
    case changed(FrontMatterEntry, source: FrontMatterEntry)
    /// A value that nearly all notes of the project have as in the source.
    case unlikeOthers(FrontMatterEntry, source: FrontMatterEntry, MemoryFact.Tally)
    /// A value in the source language that nearly all notes of the project translate.
    case untranslated(FrontMatterEntry, source: FrontMatterEntry, MemoryFact.Tally)
  }

  let own: Note
  let source: Note
  let habits: LearnedHabits
  /// Entries of the first level.
  private let ownKeys: [FrontMatterEntry]
  private let sourceKeys: [FrontMatterEntry]

  package init(own: Note, source: Note, habits: LearnedHabits) {
    (self.own, self.source, self.habits) = (own, source, habits)
    ownKeys = own.frontMatter?.entries.filter { $0.path.count == 1 } ?? []
    sourceKeys = source.frontMatter?.entries.filter { $0.path.count == 1 } ?? []
  }

  // MARK: Keys

  /// Keys of the source that the translation lacks: reported at the key that replaces them, otherwise where they should
  /// be.
  package func lostKeys() -> [Finding] {
    let present = Set(ownKeys.map(\.path))
    let known = Set(sourceKeys.map(\.path))
    // Above that it is a table of data, and comparing all pairs would be expensive.
    let isCompared = ownKeys.count <= 200 && sourceKeys.count <= 200
    var strangers =
      !isCompared
      ? []
      : ownKeys.filter { !known.contains($0.path) && !FrontMatterKey.isOwn($0.path[0]) && !habits.adds($0.path) }
    var found: [Finding] = []
    var (place, waiting) = (start, [FrontMatterEntry]())
    for entry in sourceKeys {
      if present.contains(entry.path) {
        found += lost(waiting, at: place)
        (place, waiting) = (end(of: ownKeys.last { $0.path == entry.path }), [])
      } else if FrontMatterKey.isOwn(entry.path[0]) || FrontMatterKey.isLanguage(entry.path[0])
        || habits.drops(entry.path)
      {
        continue
      } else if let index = strangers.firstIndex(where: { isRenamed(entry, $0) }) {
        found.append(.renamed(strangers.remove(at: index), source: entry))
      } else {
        waiting.append(entry)
      }
    }
    return found + lost(waiting, at: place)
  }

  /// Whether `other` is `entry` under another name: it has the same value where values must stay, or is one slip away,
  /// or has the same place between the same neighbours in letters that no key of the source has.
  private func isRenamed(_ entry: FrontMatterEntry, _ other: FrontMatterEntry) -> Bool {
    let (name, key) = (other.path[0], entry.path[0])
    if name.lowercased() == key.lowercased() { return true }
    if (4...40).contains(key.utf8.count), name.utf8.count <= 40,
      EditDistance.between(Array(name.unicodeScalars), Array(key.unicodeScalars), atMost: 1) != nil
    {
      return true
    }
    if let value = entry.text, value == other.text, value.utf8.count > 1 { return true }
    return !name.utf8.allSatisfy { $0 < 0x80 } && isBetweenTheSame(entry, other)
  }

  private func isBetweenTheSame(_ entry: FrontMatterEntry, _ other: FrontMatterEntry) -> Bool {
    guard let i = sourceKeys.firstIndex(where: { $0.path == entry.path }),
      let j = ownKeys.firstIndex(where: { $0.path == other.path })
    else { return false }
    let before = (i > 0 ? sourceKeys[i - 1].path : nil, j > 0 ? ownKeys[j - 1].path : nil)
    let after = (
      i + 1 < sourceKeys.count ? sourceKeys[i + 1].path : nil, j + 1 < ownKeys.count ? ownKeys[j + 1].path : nil
    )
    return before.0 == before.1 || after.0 == after.1
  }

  private func lost(_ lost: [FrontMatterEntry], at place: ByteOffset) -> [Finding] {
    guard !lost.isEmpty else { return [] }
    let text = lost.map { "\n" + source.file.text(lines(of: $0)) }.joined()
    let edit =
      place == start
      ? Edit(range: ByteRange(place, place), text: String(text.dropFirst()) + "\n")
      : Edit(range: ByteRange(place, place), text: text)
    return [.lost(lost, insertion: edit)]
  }

  /// Before the first key of the translation.
  private var start: ByteOffset { own.frontMatter?.range.start ?? ByteOffset(0) }

  /// The end of the last line of an entry.
  private func end(of entry: FrontMatterEntry?) -> ByteOffset {
    guard let entry else { return start }
    return lines(of: entry, in: own).end
  }

  private func lines(of entry: FrontMatterEntry) -> ByteRange { lines(of: entry, in: source) }

  /// An entry from its key to the end of its last line.
  private func lines(of entry: FrontMatterEntry, in note: Note) -> ByteRange {
    let file = note.file
    var last = max(entry.key.end, entry.value.end)
    // A block scalar or a list ends where the next line starts.
    while last > entry.key.end, file.bytes[last.value - 1] <= 0x20 { last = ByteOffset(last.value - 1) }
    return ByteRange(entry.key.start, file.lines.range(ofLine: file.lines.line(of: last), in: file.bytes).end)
  }

  // MARK: Values

  /// Values that differ although they are the same in every language.
  package func changedValues() -> [Finding] {
    let model = Dictionary(
      (source.frontMatter?.entries ?? []).map { ($0.path, $0) }, uniquingKeysWith: { _, last in last })
    return (own.frontMatter?.entries ?? []).compactMap { entry in
      guard let twin = model[entry.path], let wanted = twin.text, let value = entry.text,
        FrontMatterKey.isFixed(twin, wanted), habits.translated(entry.path) == nil,
        !isSame(value, wanted, entry.path)
      else { return nil }
      return .changed(entry, source: twin)
    }
  }

  func isSame(_ value: String, _ wanted: String, _ path: [String]) -> Bool {
    let (a, b) = (FrontMatterValue(value), FrontMatterValue(wanted))
    if a.means(b) { return true }
    return FrontMatterKey.isAddress(path.last ?? "") && a.withoutLanguages().means(b.withoutLanguages())
  }
}
