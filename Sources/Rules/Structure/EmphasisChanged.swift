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
      Spans are counted block by block, including HTML tags. Chinese, Japanese and Korean, which put emphasis \
      elsewhere, are not checked.
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
      .good(lang: "es", source: "A **very** *old* song.", "Una *canción* **muy** vieja.", because: "in another order"),
      .good(
        lang: "ja", source: "Never **delete** the key.", "キーは決して消さないでください。",
        because: "a language that emphasises elsewhere"),
      .good(lang: "ru", source: "It is **bold**.", "Это <b>жирно</b>.", because: "the same by another means"),
    ])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard let paired = context.pairedInlines, Language.of(context.targetLanguage).usesEmphasis
    else { return [] }
    let ledger = context.losses
    let comparison = InlineComparison(paired, key: Self.key)
    context.recordUncompared(comparison, paired)
    var found: [Diagnostic] = []
    for (pair, result) in zip(paired.pairs, comparison.results) {
      // A span that only changed its weight counts once.
      let pairs = min(result.lost.count, result.added.count)
      for source in result.lost.prefix(pairs) { context.keepLost(source, pair, .otherEmphasis) }
      if let source = result.lost.dropFirst(pairs).first {
        if ledger.covers(source.range) {
          context.keepLost(source, pair, .lostTogether)
        } else {
          found.append(lost(like: source, paired, pair))
        }
      }
      if let target = result.added.dropFirst(pairs).first {
        found.append(Diagnostic(Self.info, at: target.range, .isAdded))
      }
    }
    return found
  }

  /// - Parameter source: a span of the kind that is lost.
  private func lost(like source: Inline, _ paired: PairedInlines, _ pair: PairedInlines.Pair) -> Diagnostic {
    let key = Self.key(source, paired.source)
    let sources = pair.sources.filter { Self.key($0, paired.source) == key }
    let targets = pair.targets.filter { Self.key($0, paired.note) == key }
    let which = LostEmphasis(sources, targets, paired, pair)
    let lost = which.lost.first ?? source
    return Diagnostic(
      Self.info, at: LossPlace(paired, pair, which.matches).word(for: lost),
      which.isUnsure
        ? .isOneLost(of: sources.count) : .isLost(Quotation.of(lost.range, in: paired.source.file)),
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
}

extension Message {
  fileprivate static func isLost(_ words: String) -> Message { "the emphasis of \(words) is lost here" }
  fileprivate static func isOneLost(of count: Int) -> Message {
    "one of the source’s \(count) emphasised spans has lost its emphasis here"
  }
  fileprivate static let isAdded: Message = "the source has no emphasis here"
}
