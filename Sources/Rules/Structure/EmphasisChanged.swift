import Analyses
import Languages
import Linting
import Notes
import SourceText
import UnicodeText

/// Bold, italic or struck text of the source that the translation lost, or has more of.
package struct EmphasisChanged: LossRule {
  package static let info = RuleInfo(
    name: "emphasis-changed", family: .structure, severity: .info, since: "0.1.0",
    summary: "bold, italics or struck text that was lost or added",
    why: "Emphasis shows the reader what matters: without it, a warning reads like any other sentence.",
    details: """
      Spans are counted block by block, including HTML tags. Bold that became italics and \
      struck text that is only emphasised are reported unless the note always does so. Italics that set off words of \
      the source, as many languages print loans, are not reported, nor is a term that the note never emphasises, or \
      one that it has in quotation marks instead. The words are marked if it is certain which they are, otherwise \
      their sentence. In Chinese, Japanese and Korean, which put emphasis elsewhere, only struck text is checked.
      """,
    examples: [
      .bad(lang: "de", source: "Never **delete** the key.", "⟦Löschen Sie den Schlüssel niemals⟧."),
      .bad(lang: "fr", source: "Read the manual first.", "Lisez ⟦*d’abord*⟧ le manuel."),
      .bad(
        lang: "es", source: "First **read** the text, then **mark** the words and **learn** them.",
        "⟦Primero **lea** el texto, luego marque las palabras y **apréndalas⟧**."),
      .bad(
        lang: "de", source: "# Tour\n\n**All aboard?**\n\nSailors wake up early.",
        "# Fahrt\n\n**Alle an Bord?**\n\n⟦**Matrosen**⟧ wachen früh auf."),
      .bad(lang: "de", source: "It costs ~~ten~~ six coins.", "Es kostet ⟦*zehn*⟧ sechs Münzen."),
      .bad(lang: "es", source: "Never **delete** the key.", "No ⟦*borre*⟧ nunca la clave."),
      .bad(
        lang: "pl", source: "Ask the **Harbour Office** first. It is open all day.",
        "Najpierw zapytaj ⟦Harbour Office⟧. Jest czynne cały dzień."),
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
      .good(
        lang: "ru", source: "Every *boat owner* pays.\n\nThe *boat owners* meet in May.",
        "Платит каждый владелец лодки.\n\nВладельцы лодок встречаются в мае.",
        because: "the note never emphasises the term"),
      .good(
        lang: "fr", source: "This is called a *mooring*.", "On parle d’« amarrage ».", because: "in quotation marks"),
      .good(lang: "ru", source: "It is **bold**.", "Это <b>жирно</b>.", because: "the same by another means"),
    ])

  package init() {}

  package var reportsDifferences: Bool { true }

  package func check(in context: LintContext, _ explained: inout ExplainedLosses) -> [Diagnostic] {
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
      lost: losses.compactMap { $0?.lost }.joined(), in: paired.source, context
    ) { Self.key($0, paired.source) }
    var found: [Diagnostic] = []
    var added: [Diagnostic] = []
    for (index, (pair, result)) in zip(paired.pairs, comparison.results).enumerated() {
      found += reweighted(result.changed, pair, habits, loans, context)
      let open = result.added.filter { target in
        guard loans.contains(target) else { return true }
        context.keepAdded(target, .loanInItalics)
        return false
      }
      found += lost(result.lost, added: open.count, losses[index], dropped, pair, explained, context)
      if let target = open.dropFirst(result.lost.count).first {
        added.append(Diagnostic(Self.info, at: target.range, .isAdded(1)))
      }
    }
    return Self.gathered(found, dropped) + Self.gathered(added: added)
  }

  /// Bold that the whole note has lost is one finding.
  private static func gathered(_ found: [Diagnostic], _ dropped: DroppedEmphasis) -> [Diagnostic] {
    guard let count = dropped.count(ofDropped: strong),
      let first = found.firstIndex(where: { $0.message == .isDropped(count) })
    else { return found }
    return found.enumerated().filter { $0.offset == first || $0.element.message != .isDropped(count) }.map(\.element)
  }

  /// What a note emphasises again and again, the leads of its items, say, is one decision.
  private static func gathered(added: [Diagnostic]) -> [Diagnostic] {
    guard added.count > mostAdded, let first = added.first else { return added }
    return [Diagnostic(info, at: first.range, .isAdded(added.count))]
  }

  private static let mostAdded = 2

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

  /// The first span that a block lost.
  /// - Parameter added: how many other spans the block has instead: these only changed their weight.
  private func lost(
    _ lost: [Inline], added: Int, _ which: LostEmphasis?, _ dropped: DroppedEmphasis, _ pair: PairedInlines.Pair,
    _ explained: ExplainedLosses, _ context: LintContext
  ) -> [Diagnostic] {
    guard let paired = context.pairedInlines else { return [] }
    for source in lost.prefix(added) { context.keepLost(source, pair, .otherEmphasis) }
    guard let source = lost.dropFirst(added).first, let which else { return [] }
    if explained.covers(source.range) {
      context.keepLost(source, pair, .lostTogether)
      return []
    }
    let key = Self.key(source, paired.source) ?? []
    let isDropped = dropped.count(ofDropped: key)
    guard let span = which.lost.first(where: { !dropped.contains($0) }), isDropped == nil || key == Self.strong else {
      context.keepLost(source, pair, .neverEmphasised)
      return []
    }
    if key != Self.struck, QuotedInstead(paired).explains(Array(lost.dropFirst(added)), pair) {
      context.keepLost(source, pair, .quotedInstead)
      return []
    }
    return [diagnostic(span, which, of: isDropped, paired, pair, context)]
  }

  /// Which spans of a kind a block lost.
  /// - Parameter source: a span of the kind.
  private func emphasis(like source: Inline, _ paired: PairedInlines, _ pair: PairedInlines.Pair) -> LostEmphasis {
    let key = Self.key(source, paired.source)
    return LostEmphasis(
      pair.sources.filter { Self.key($0, paired.source) == key },
      pair.targets.filter { Self.key($0, paired.note) == key }, paired, pair)
  }

  /// - Parameter count: how many spans of the kind the note has lost, if it has lost them all.
  private func diagnostic(
    _ lost: Inline, _ which: LostEmphasis, of count: Int?, _ paired: PairedInlines, _ pair: PairedInlines.Pair,
    _ context: LintContext
  ) -> Diagnostic {
    let place = LossPlace(paired, pair, which.matches)
    let words = which.isUnsure ? nil : place.words(of: lost)
    let key = Self.key(lost, paired.source)
    let all = pair.sources.count { Self.key($0, paired.source) == key }
    return Diagnostic(
      Self.info, at: words ?? place.passage(around: lost, context.analyzer),
      count.map(Message.isDropped)
        ?? (which.isUnsure ? .isOneLost(of: all) : .isLost(Quotation.of(lost.range, in: paired.source.file))),
      about: lost.range, isPlace: words == nil)
  }

  private static let strong: [UInt8] = [2]
  private static let struck: [UInt8] = [3]

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
  fileprivate static func isDropped(_ count: Int) -> Message {
    Message("none of the source’s \(count) bold spans is bold here, emphasise what the source emphasises")
  }
  fileprivate static func isAdded(_ count: Int) -> Message {
    Message("the source has no emphasis here" + (count > 1 ? ", nor in \(count - 1) other blocks" : ""))
  }
}
