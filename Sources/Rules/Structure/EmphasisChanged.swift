import Analyses
import Languages
import Linting
import Notes
import SourceText
import UnicodeText

/// Bold, italic or struck text of the source that the translation lost, or has more of.
package struct EmphasisChanged: NoteRule {
  package static let info = RuleInfo(
    name: "emphasis-changed", family: .structure, severity: .info, since: "0.1.0",
    summary: "bold, italics or struck text that was lost or added",
    why: "Emphasis shows the reader what matters: without it, a warning reads like any other sentence.",
    details: """
      Spans are counted block by block, including HTML tags. Bold that became italics and \
      struck text that is only emphasised are reported unless the note always does so. Italics that set off words of the source, as many languages print loans, \
      are not reported. In Chinese, Japanese and Korean, which put emphasis elsewhere, only struck text is checked.
      """,
    examples: [
      .bad(lang: "de", source: "Never **delete** the key.", "Löschen ⟦Sie⟧ den Schlüssel niemals."),
      .bad(lang: "fr", source: "Read the manual first.", "Lisez ⟦*d’abord*⟧ le manuel."),
      .bad(
        lang: "es", source: "First **read** the text, then **mark** the words and **learn** them.",
        "Primero **lea** el texto, luego ⟦marque⟧ las palabras y **apréndalas**."),
      .bad(
        lang: "de", source: "# Tour\n\n**All aboard?**\n\nSailors wake up early.",
        "# Fahrt\n\n**Alle an Bord?**\n\n⟦**Matrosen**⟧ wachen früh auf."),
      .bad(lang: "de", source: "It costs ~~ten~~ six coins.", "Es kostet ⟦*zehn*⟧ sechs Münzen."),
      .bad(lang: "es", source: "Never **delete** the key.", "No ⟦*borre*⟧ nunca la clave."),
      .good(
        lang: "it", source: "The mill runs the workflow at night.", "Il mulino avvia il *workflow* di notte.",
        because: "a foreign word in italics"),
      .good(
        lang: "fr", source: "Press **Save**.\n\nPress **Close**.",
        "Cliquez sur *Enregistrer*.\n\nCliquez sur *Fermer*.",
        because: "the note writes all bold text in italics"),
      .good(
        lang: "fr", source: "Open *the gate* first.\n\nThen close *the gate*.",
        "Ouvrez d’abord le portail.\n\nPuis fermez le portail.", because: "the note never emphasises it"),
      .good(lang: "es", source: "A **very** *old* song.", "Una *canción* **muy** vieja.", because: "in another order"),
      .good(
        lang: "ja", source: "Never **delete** the key.", "キーは決して消さないでください。",
        because: "a language that emphasises elsewhere"),
      .good(lang: "ru", source: "It is **bold**.", "Это <b>жирно</b>.", because: "the same by another means"),
    ])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard let paired = context.pairedInlines else { return [] }
    let key = Language.of(context.targetLanguage).usesEmphasis ? Self.key : Self.strikeKey
    let comparison = InlineComparison(paired, key: key)
    context.recordUncompared(comparison, paired)
    let habits = WeightHabits(comparison, paired, key: Self.key)
    let loans = ItalicLoans(context)
    let losses = comparison.results.indices.map { index -> LostEmphasis? in
      comparison.results[index].lost.first.map { emphasis(like: $0, paired, paired.pairs[index]) }
    }
    let dropped = DroppedEmphasis(
      paired.pairs.flatMap { $0.sources.filter { key($0, paired.source) != nil } },
      lost: losses.compactMap { $0?.lost }.joined(), in: paired.source)
    var found: [Diagnostic] = []
    for (index, (pair, result)) in zip(paired.pairs, comparison.results).enumerated() {
      found += reweighted(result.changed, pair, habits, loans, context)
      found += moreOrLess(result, losses[index], dropped, pair, loans, context)
    }
    return found
  }

  /// Spans whose weight changed.
  private func reweighted(
    _ changed: [(source: Inline, target: Inline)], _ pair: PairedInlines.Pair, _ habits: WeightHabits,
    _ loans: ItalicLoans, _ context: LintContext
  ) -> [Diagnostic] {
    guard let paired = context.pairedInlines else { return [] }
    return changed.compactMap { source, target in
      let (from, to) = (Self.key(source, paired.source), Self.key(target, paired.note))
      // Bold in place of italics says as much, and many scripts have no italics.
      guard from == [3] || (from == [2] && to == [1]), !habits.isUsual(source, target) else {
        context.keepLost(source, pair, .otherEmphasis)
        return nil
      }
      guard !loans.contains(target) else {
        context.keepAdded(target, .loanInItalics)
        return nil
      }
      return Diagnostic(
        Self.info, at: target.range,
        .isOtherWeight(Self.name(source, paired.source), Self.name(target, paired.note)), about: source.range)
    }
  }

  /// The first span that a block lost, and the first that it has too many.
  private func moreOrLess(
    _ result: InlineComparison.Result, _ which: LostEmphasis?, _ dropped: DroppedEmphasis,
    _ pair: PairedInlines.Pair, _ loans: ItalicLoans, _ context: LintContext
  ) -> [Diagnostic] {
    guard let paired = context.pairedInlines else { return [] }
    var found: [Diagnostic] = []
    let added = result.added.filter { target in
      guard loans.contains(target) else { return true }
      context.keepAdded(target, .loanInItalics)
      return false
    }
    // A span that only changed its weight counts once.
    let pairs = min(result.lost.count, added.count)
    for source in result.lost.prefix(pairs) { context.keepLost(source, pair, .otherEmphasis) }
    if let source = result.lost.dropFirst(pairs).first, let which {
      let lost = which.lost.first { !dropped.contains($0) }
      if context.losses.covers(source.range) {
        context.keepLost(source, pair, .lostTogether)
      } else if let lost {
        found.append(diagnostic(lost, which, like: source, paired, pair))
      } else {
        context.keepLost(source, pair, .neverEmphasised)
      }
    }
    if let target = added.dropFirst(pairs).first { found.append(Diagnostic(Self.info, at: target.range, .isAdded)) }
    return found
  }

  /// Which spans of a kind a block lost.
  /// - Parameter source: a span of the kind.
  private func emphasis(like source: Inline, _ paired: PairedInlines, _ pair: PairedInlines.Pair) -> LostEmphasis {
    let key = Self.key(source, paired.source)
    return LostEmphasis(
      pair.sources.filter { Self.key($0, paired.source) == key },
      pair.targets.filter { Self.key($0, paired.note) == key }, paired, pair)
  }

  private func diagnostic(
    _ lost: Inline, _ which: LostEmphasis, like source: Inline, _ paired: PairedInlines, _ pair: PairedInlines.Pair
  ) -> Diagnostic {
    let key = Self.key(source, paired.source)
    let count = pair.sources.count { Self.key($0, paired.source) == key }
    return Diagnostic(
      Self.info, at: LossPlace(paired, pair, which.matches).word(for: lost),
      which.isUnsure ? .isOneLost(of: count) : .isLost(Quotation.of(lost.range, in: paired.source.file)),
      about: lost.range)
  }

  /// The kind of emphasis; each kind should occur equally often.
  private static func key(_ inline: Inline, _ note: Note) -> [UInt8]? {
    switch inline.kind {
    case .emphasis: return [1]
    case .strong: return [2]
    case .strike: return [3]
    case .tag:
      let name = note.bytes(inline.range).dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
      switch String(decoding: name, as: UTF8.self).lowercased() {
      case "em", "i": return [1]
      case "strong", "b": return [2]
      case "del", "s", "strike": return [3]
      default: return nil
      }
    default: return nil
    }
  }

  /// Struck text says that it is no longer true, in every language.
  private static func strikeKey(_ inline: Inline, _ note: Note) -> [UInt8]? {
    let key = key(inline, note)
    return key == [3] ? key : nil
  }

  private static func name(_ inline: Inline, _ note: Note) -> String {
    switch key(inline, note) {
    case [1]: "italics"
    case [2]: "bold"
    default: "struck text"
    }
  }
}

extension Message {
  fileprivate static func isOtherWeight(_ source: String, _ target: String) -> Message {
    Message("\(target) where the source has \(source)")
  }
  fileprivate static func isLost(_ words: String) -> Message { "the emphasis of \(words) is lost here" }
  fileprivate static func isOneLost(of count: Int) -> Message {
    "one of the source’s \(count) emphasised spans has lost its emphasis here"
  }
  fileprivate static let isAdded: Message = "the source has no emphasis here"
}
