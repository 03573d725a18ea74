import Languages
import Memory
import Notes
import UnicodeText

/// Finds the parts of a segment that are in the source language. Headings, labels and leads are checked as wholes; in
/// running text words are scored and the sentence is decoded with two states.
struct LeftoverFinder {
  private let context: NoteContext
  private let labels: LabelFinder
  private let running: RunFinder
  /// Used instead of `running` where no table has the words of the translation.
  private let copies: CopyFinder?

  /// - Parameters:
  ///   - customary: what the project's translations leave unchanged.
  ///   - countsMixing: whether words count that a note leaves again and again.
  init(_ context: NoteContext, profile: SourceProfile?, keeping customary: KeptTerms, countsMixing: Bool = false) {
    self.context = context
    let check = WordScorer(context, profile: profile, keeping: customary)
    labels = LabelFinder(context, profile: profile, check: check)
    running = RunFinder(context, profile: profile, check: check, countsMixing: countsMixing)
    copies = check.evidence.lacksTarget ? CopyFinder(context, check: check) : nil
  }

  /// The texts of links to pages of the same notes, which are translated like the note, where the source has their
  /// words: title case does not excuse them. In a translation in the source's script too many texts look like one.
  private func pageTitles(in segment: Segment, against unit: UnitWords) -> [Range<Int>] {
    guard unit.isReliable, !Language.of(context.targetLanguage).isLatin else { return [] }
    return LinkTexts.pageTitles(in: segment, of: context.note).filter { words in
      (2...8).contains(words.count)
        && segment.words[words].allSatisfy { $0.script == .latin && unit.unit.contains($0.key) }
    }
  }

  /// The leftovers of one segment of the translation.
  func search(_ index: Int, against unit: UnitWords) -> SegmentLeftovers {
    let segment = context.note.segments[index]
    guard segment.words.contains(where: { $0.script == .latin }), !isCustomarilyCopied(segment) else {
      return SegmentLeftovers()
    }
    let whole = 0..<segment.words.count
    if let copies {
      let label = segment.kind.isLabel ? labels.label(index, whole, against: unit) : []
      return SegmentLeftovers(sure: copies.search(index, labels: label, against: unit))
    }
    if segment.kind.isLabel {
      let label = labels.label(index, whole, against: unit)
      if !label.isEmpty { return SegmentLeftovers(sure: label) }
    }
    let leads = SegmentParts(segment).leads
    let titles = pageTitles(in: segment, against: unit).filter { title in !leads.contains { $0.overlaps(title) } }
    let parts = (leads + titles).sorted { $0.lowerBound < $1.lowerBound }
      .flatMap { labels.label(index, $0, against: unit) }
    var found = running.search(index, whole.without(parts.map(\.words)), against: unit)
    found.sure += parts
    if !Language.of(context.targetLanguage).isLatin {
      found.sure += CodePlurals.leftovers(index, context, against: unit)
    }
    return found
  }

  /// Whether nearly all translations keep this front matter value unchanged.
  private func isCustomarilyCopied(_ segment: Segment) -> Bool {
    guard case .frontMatter(let key) = segment.kind else { return false }
    return context.habits.same([key]) != nil
  }
}

/// The leftovers of one segment, or of several.
struct SegmentLeftovers {
  /// Runs that are certain on their own.
  var sure: [Leftover] = []
  /// Runs of one or two words, to be checked with the whole note.
  var short: [ShortRun] = []
  /// Keys of short runs that were decided without the model; they count for how much the note mixes.
  var kept: [UInt64] = []

  mutating func add(_ other: SegmentLeftovers) {
    sure += other.sure
    short += other.short
    kept += other.kept
  }

  /// Adds what the note does with the words of the short runs.
  mutating func learn(_ habits: WordHabits) {
    for i in short.indices { short[i].learn(habits) }
  }
}

extension Range<Int> {
  /// The rest outside `taken`, whose ranges are in order and disjoint.
  package func without(_ taken: [Range<Int>]) -> [Range<Int>] {
    var rest: [Range<Int>] = []
    var start = lowerBound
    for range in taken {
      if range.lowerBound > start { rest.append(start..<range.lowerBound) }
      start = range.upperBound
    }
    if start < upperBound { rest.append(start..<upperBound) }
    return rest
  }
}
