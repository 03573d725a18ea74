import Languages
import Memory
import Notes
import SourceText
import UnicodeText

/// What text that was left in the source language is translated as elsewhere: in other notes, else in the note itself.
package struct KnownRendering {
  /// The most frequent first, with the capitals of the text that they replace.
  package let texts: [String]
  /// Where it is from.
  package let evidence: Evidence
  package let certainty: Certainty

  package enum Evidence: Hashable {
    /// So many of so many notes have the first one.
    case notes(Int, of: Int)
    /// A line of the note, from 1.
    case line(Int)

    /// Completes a sentence: `translate it as in 12 of 13 notes`.
    package var text: String {
      switch self {
      case .notes(1, of: 1): "as in another note"
      case .notes(let count, let all): "as in \(count) of \(all) notes"
      case .line(let line): "as in line \(line)"
      }
    }
  }

  package enum Certainty: Comparable {
    /// It may be another sense, or need another form.
    case possible
    /// In most notes, in places of the same kind.
    case usual
    /// In all notes, of three or more, in places of the same kind.
    case unanimous
  }

  /// For `words` of a segment of the translation; nil if no such text is known.
  package init?(of words: Range<Int>, in segment: Int, _ context: NoteContext) {
    let place = context.note.segments[segment]
    guard let first = words.first(where: { !place.words[$0].isNumber }), words.upperBound - first <= Self.longest else {
      return nil
    }
    let words = first..<words.upperBound
    let kinds = context.noteSegments.kinds(of: words, in: segment)
    let units = place.text.utf16[Int(place.words[first].range.start)..<Int(place.words[words.upperBound - 1].range.end)]
    self.init(of: String(utf16: units), kinds, context)
  }

  /// For a text of the source.
  /// - Parameter kinds: those of its place.
  package init?(of text: String, _ kinds: [SegmentKind], _ context: NoteContext) {
    let key = ShortText.key(of: text)
    if let (entry, isSameKind) = Self.entry(key, kinds, context) {
      let capitals = Capitals(of: text, like: entry.source, in: context.targetLanguage)
      let frequent = entry.renderings.enumerated().filter { $0.offset == 0 || $0.element.notes > 1 }
      texts = frequent.prefix(Self.most).map { capitals.applied(to: $0.element.text) }
      let first = entry.renderings[0]
      evidence = .notes(first.notes, of: entry.notes)
      certainty =
        isSameKind && capitals.areSure ? Self.certainty(first.notes, of: entry.notes) : .possible
    } else if let own = context.noteSegments.firstRendering(of: key) {
      texts = [Capitals(of: text, like: own.source.text, in: context.targetLanguage).applied(to: own.target.text)]
      let start = context.note.segments[own.target.segment].range.start
      evidence = .line(context.note.file.lines.line(of: start))
      certainty = .possible
    } else {
      return nil
    }
  }

  private static let longest = 8
  private static let most = 3

  private static func certainty(_ count: Int, of all: Int) -> Certainty {
    if count >= 3, count == all { return .unanimous }
    return count >= 3 && count * 4 >= all * 3 ? .usual : .possible
  }

  /// What other notes make of the text, preferably in places of the same kind.
  private static func entry(_ key: UInt64, _ kinds: [SegmentKind], _ context: NoteContext)
    -> (entry: KnownSegments.Entry, isSameKind: Bool)?
  {
    let known = context.habits.segments
    guard !known.isEmpty else { return nil }
    func entries(_ kinds: [SegmentKind]) -> [KnownSegments.Entry] {
      kinds.compactMap { kind in
        guard known.knows(kind, key) else { return nil }
        let others = context.noteSegments.entry(kind, key, in: known)?.withoutLeft
        return others?.renderings.isEmpty == false ? others : nil
      }
    }
    func best(_ entries: [KnownSegments.Entry]) -> KnownSegments.Entry? {
      entries.max { $0.renderings[0].notes < $1.renderings[0].notes }
    }
    if let same = best(entries(kinds)) { return (same, true) }
    return best(entries(SegmentKind.allCases)).map { ($0, false) }
  }
}

/// How a rendering is capitalised in place of a text of the source.
private struct Capitals {
  private let change: Change
  private let language: LanguageTag

  private enum Change {
    case none, all, first
    /// A rendering that was learned with other capitals says nothing about these.
    case unknown
  }

  /// - Parameter known: the text whose rendering is known, which may have other capitals.
  init(of text: String, like known: String, in language: LanguageTag) {
    self.language = language
    if Self.isAllCapitals(text) {
      change = Self.isAllCapitals(known) ? .none : .all
    } else if Self.isAllCapitals(known) {
      change = .unknown
    } else if Self.beginsWithCapital(text) {
      change = .first
    } else {
      change = Self.beginsWithCapital(known) ? .unknown : .none
    }
  }

  /// Whether the text may be the one whose rendering is known. In small letters it may also be a key or a value that
  /// programs read, whatever letters the rendering has.
  var areSure: Bool { change != .unknown }

  func applied(to rendering: String) -> String {
    switch change {
    case .none: rendering
    case .unknown: inRunningText(rendering)
    case .all: Folding.uppercased(rendering, language)
    case .first: Folding.capitalized(rendering, language)
    }
  }

  /// With a small letter, unless a noun or a name may be first.
  private func inRunningText(_ rendering: String) -> String {
    let letters = rendering.unicodeScalars.prefix(2)
    guard !Language.of(language).capitalizesNouns, letters.count == 2, letters.first?.properties.isUppercase == true,
      letters.last?.properties.isLowercase == true
    else { return rendering }
    return Folding.lowercased(String(rendering.prefix(1)), language) + rendering.dropFirst()
  }

  private static func beginsWithCapital(_ text: String) -> Bool {
    text.unicodeScalars.first?.properties.isUppercase == true
  }

  /// An acronym alone is no text in capitals.
  private static func isAllCapitals(_ text: String) -> Bool {
    let cased = text.unicodeScalars.filter(\.properties.isCased)
    return cased.count > 4 && cased.allSatisfy(\.properties.isUppercase)
  }
}
