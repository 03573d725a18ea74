import Alignment
import Analyses
import Linting
import Notes
import SourceText
import UnicodeText

/// A path, a file name or another name that is typed exactly as written was altered or lost in running text.
package struct IdentifierChanged: LossRule {
  package static let info = RuleInfo(
    name: "identifier-changed", family: .structure, severity: .error, fix: .safe, since: "0.1.0",
    summary: "a path, a file name, an option, a dotted or camel-case name that was altered or lost",
    why: "Such names are typed and searched for: with a different letter or a space they do not work.",
    details: """
      Paths, file names, extensions, options, dotted and camel-case names in the text of the source are looked up in \
      the corresponding text of the translation, including code and links. Written apart, in other letters or half \
      translated, they are errors; if it is unknown what became of one, the finding is a warning, as it is for a name in \
      letters of another script. Names that everybody knows (YouTube), their customary renderings and abbreviations \
      (AppSec) may be written by their sound or in words. In acronyms and short function names, two letters that \
      changed places are found.
      """,
    examples: examples)

  package init() {}

  package var reportsDifferences: Bool { true }

  package func check(in context: LintContext, _ explained: inout ExplainedLosses) -> [Diagnostic] {
    guard let source = context.sourceNote, !context.readsAsSource else { return [] }
    var found: [Diagnostic] = []
    for unit in context.units where !unit.targets.isEmpty && !unit.sources.isEmpty && unit.confidence >= 0.5 {
      found += check(unit, source, context, &explained)
    }
    return found
  }

  private func check(
    _ unit: TranslationUnit, _ source: Note, _ context: LintContext, _ explained: inout ExplainedLosses
  ) -> [Diagnostic] {
    guard let texts = UnitTexts(unit, context) else { return [] }
    var seen: Set<[UInt8]> = []
    var found: [Diagnostic] = []
    var lost: [(identifier: Identifier, segment: Segment, about: ByteRange)] = []
    for index in unit.sources {
      let segment = source.segments[index]
      for identifier in Identifier.all(in: segment.text) where seen.insert(identifier.text).inserted {
        guard !texts.keeps(identifier) else { continue }
        let about = segment.text.byteRange(identifier.range)
        if let reason = keepReason(for: identifier, texts, context) {
          keep(reason, about, unit, context)
        } else if let altered = altered(identifier, texts.searches, about, context) {
          found.append(altered)
        } else if identifier.kind == .acronym {
          keep(.writtenOut, about, unit, context)
        } else if let reason = texts.keepReason(forMissing: identifier) {
          keep(reason, about, unit, context)
        } else if let sound = texts.sound(of: identifier) {
          found.append(sounds(identifier, sound, about, context))
        } else if lost.count == Self.mostLost {
          keep(.lostTogether, about, unit, context)
        } else {
          explained.insert(about)
          lost.append((identifier, segment, about))
        }
      }
    }
    return found + losses(lost, unit, context)
  }

  /// Names that one text may lack and that are reported one by one; with more, the text is another one.
  private static let mostLost = 8

  /// Why an identifier that the translation does not have unchanged is not searched for in other forms.
  private func keepReason(for identifier: Identifier, _ texts: UnitTexts, _ context: LintContext) -> KeepReason? {
    guard texts.maySearch() else { return .tooMany }
    if context.keptNames.contains(identifier.string) { return .checkedBy(rule: KeptTermChanged.info.name) }
    return texts.searches.contains { $0.isWritten(identifier) } ? .otherMarks : nil
  }

  private func keep(_ reason: KeepReason, _ about: ByteRange, _ unit: TranslationUnit, _ context: LintContext) {
    context.record(.identifier, .kept(reason), at: unit.targetRange(in: context.note), source: about)
  }

  private func altered(
    _ identifier: Identifier, _ searches: [AlteredIdentifier], _ about: ByteRange, _ context: LintContext
  ) -> Diagnostic? {
    for search in searches {
      guard let range = search.range(of: identifier) else { continue }
      let bytes = search.segment.text.byteRange(range)
      return Diagnostic(
        Self.info, at: bytes, .isAltered(identifier.string, Quotation.of(bytes, in: context.note.file)), about: about,
        detail: .replacements([Suggestion(identifier.string, promise(identifier, context.note.bytes(bytes)))]))
    }
    return nil
  }

  /// Text that is the identifier except for a slip or blanks certainly stands for it. Text that differs more may be
  /// part of a larger fault, or include punctuation of the sentence, and is only shown. Capitals may be an abbreviation
  /// of another language.
  private func promise(_ identifier: Identifier, _ found: ArraySlice<UInt8>) -> Applicability {
    func bare(_ bytes: some Sequence<UInt8>) -> [UInt8] { bytes.filter { $0 != 0x20 } }
    let wanted = bare(identifier.string.utf8)
    let most = min(wanted.count / 4, Word.longest)
    guard EditDistance.between(bare(found), wanted, atMost: most) != nil else { return .displayOnly }
    guard identifier.kind != .acronym else { return .unsafe }
    guard identifier.kind == .camel else { return .safe }
    // Two words of a name may be a phrase; the same letters in another case are the name.
    return String(decoding: found, as: UTF8.self).lowercased() == identifier.string.lowercased() ? .safe : .unsafe
  }

  /// A name that is written in letters of another script, as nobody else writes it.
  private func sounds(
    _ identifier: Identifier, _ sound: (search: AlteredIdentifier, range: UTF16Range), _ about: ByteRange,
    _ context: LintContext
  ) -> Diagnostic {
    let bytes = sound.search.segment.text.byteRange(sound.range)
    return Diagnostic(
      Self.info, severity: .warning, at: bytes,
      .isAltered(identifier.string, Quotation.of(bytes, in: context.note.file)), about: about,
      detail: .replacements([Suggestion(identifier.string, .displayOnly)]))
  }

  /// One finding for each name that the translation lacks, each at a word of its own.
  private func losses(
    _ lost: [(identifier: Identifier, segment: Segment, about: ByteRange)], _ unit: TranslationUnit,
    _ context: LintContext
  ) -> [Diagnostic] {
    let target = context.note.segments[unit.targets.lowerBound]
    var taken: Set<Int32> = []
    return lost.map { identifier, segment, about in
      var place = target.range
      if target.words.count > 6 || lost.count > 1 {
        let wanted = offset(of: identifier, from: segment, in: target)
        let free = target.words.lazy.filter { !taken.contains($0.range.start) }
        if let word = free.min(by: { abs(Int($0.range.start) - wanted) < abs(Int($1.range.start) - wanted) }) {
          taken.insert(word.range.start)
          place = target.byteRange(word)
        }
      }
      return Diagnostic(
        Self.info, severity: .warning, at: place, .isLost(identifier.string), about: about,
        isPlace: target.words.count > 1 && place == target.range)
    }
  }
}

extension IdentifierChanged {
  /// Roughly where in `target` the name should be: interpolated between the names that were kept.
  private func offset(of identifier: Identifier, from source: Segment, in target: Segment) -> Int {
    let tokens = Identifier.tokens(of: target.text.utf16)
    let others = Identifier.all(in: source.text).filter { $0.range != identifier.range }
    func place(_ others: some Sequence<Identifier>) -> (Int, Int)? {
      others.lazy.prefix(UnitTexts.mostSearched).compactMap { other -> (Int, Int)? in
        let name = other.singular.text.map { UInt16($0) }
        return tokens.first { target.text.utf16[$0].starts(with: name) }
          .map { (Int(other.range.start), $0.lowerBound) }
      }.first
    }
    // The nearest name on either side is used.
    let before = place(others.lazy.filter { $0.range.start < identifier.range.start }.reversed()) ?? (0, 0)
    let after =
      place(others.lazy.filter { $0.range.start >= identifier.range.start })
      ?? (source.text.utf16.count, target.text.utf16.count)
    guard after.0 > before.0, after.1 > before.1 else { return before.1 }
    return before.1 + (after.1 - before.1) * (Int(identifier.range.start) - before.0) / (after.0 - before.0)
  }
}

extension Message {
  fileprivate static func isAltered(_ right: String, _ words: String) -> Message {
    "“\(right)” stays as it is, here it is \(words)"
  }

  fileprivate static func isLost(_ name: String) -> Message { "“\(name)” of the source is missing here" }
}
