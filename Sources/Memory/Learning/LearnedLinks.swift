import UnicodeText

/// How translations rewrite the destinations of their sources, over all notes.
struct LearnedLinks: Sendable {
  private var notes: [LanguageTag: [LinkPairs]] = [:]

  mutating func add(_ sample: LinkPairs, in language: LanguageTag) {
    if !sample.all.isEmpty { notes[language, default: []].append(sample) }
  }

  /// The frames of enough notes and destinations, which are applied wherever they could be.
  var facts: [MemoryFact] {
    notes.flatMap { language, notes in
      Self.frequentFrames(of: notes).compactMap { frame -> MemoryFact? in
        var tally = MemoryFact.Tally()
        for note in notes {
          let applicable = note.all.filter { frame.applies(to: $0.source) }
          guard !applicable.isEmpty else { continue }
          let rewritten = applicable.count { frame.explains($0.source, $0.target) }
          tally = tally + MemoryFact.Tally(count: rewritten * 2 > applicable.count ? 1 : 0, total: 1)
        }
        return tally.reaches(tenths: 8, of: Self.leastNotes) ? MemoryFact(.link, in: language, frame.text, tally) : nil
      }
    }
  }

  private static func frequentFrames(of notes: [LinkPairs]) -> [LinkFrame] {
    var uses: [LinkFrame: (notes: Int, rests: Set<[UInt8]>)] = [:]
    for note in notes {
      var seen: Set<LinkFrame> = []
      for (source, target) in note.all {
        guard let (frame, rest) = LinkFrame.of(source, target) else { continue }
        let isNew = seen.insert(frame).inserted
        uses[frame, default: (0, [])].notes += isNew ? 1 : 0
        uses[frame]?.rests.insert(rest)
      }
    }
    let frequent = uses.filter { $0.value.notes >= leastNotes && $0.value.rests.count >= leastDestinations }
      .map { (notes: $0.value.notes, text: $0.key.text, frame: $0.key) }
      .sorted { $0.notes != $1.notes ? $0.notes > $1.notes : $0.text < $1.text }
    return frequent.prefix(mostFrames).map(\.frame)
  }

  private static let leastNotes = 3
  /// One page that moved is no pattern.
  private static let leastDestinations = 3
  /// In one language; each is compared with every link.
  private static let mostFrames = 20
}
