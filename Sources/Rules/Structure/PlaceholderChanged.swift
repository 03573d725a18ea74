import Analyses
import Linting
import Notes
import SourceText

/// A placeholder, a footnote reference, an anchor or a shortcode was altered, lost or added.
package struct PlaceholderChanged: LossRule {
  package static let info = RuleInfo(
    name: "placeholder-changed", family: .structure, severity: .error, fix: .safe, since: "0.1.0",
    summary: "a placeholder, an include, a footnote's mark, an anchor or a shortcode that was altered, lost or added",
    why: "A program fills placeholders in by their names: altered, they stay in the text, or the page does not build.",
    details: """
      {name}, $name, %s, %name%, @NAME@, {{ value }}, {% tag %}, {* include *}, [^1], {#anchor}, {.class} and :shortcode: are compared block \
      by block and counted. Spaces inside the braces do not count, nor do titles and other prose in them. A heading \
      may get an anchor; one that is nearly the anchor of the source's heading is a typo. A fix restores the names \
      that differ and keeps translated titles; a placeholder with a different structure is only shown.
      """,
    examples: [
      .bad(
        lang: "de", source: "Welcome, {name}, to page %s.", "Willkommen, ⟦{nombre}⟧, auf Seite %s.",
        suggestion: "{name}"),
      .bad(
        lang: "pt", source: "Save %file% before you leave.", "Salve ⟦%arquivo%⟧ antes de sair.", suggestion: "%file%"),
      .bad(
        lang: "ru", source: "The path is read from $home_dir at the start.",
        "Путь читается из ⟦$папка⟧ при запуске.", suggestion: "$home_dir"),
      .good(
        lang: "ja", source: "Set $LOG_DIR before the first start.", "最初の起動の前に$LOG_DIRを設定します。",
        because: "no space separates a name from the text"),
      .good(
        lang: "tr", source: "Set $TMPDIR first.", "Önce $TMPDIRı ayarlayın.", because: "the name, with an ending"),
      .good(
        lang: "fr", source: "The boat costs CAD $900 a week.", "Le bateau coûte 900 $CAD par semaine.",
        because: "a currency"),
      .good(
        lang: "vi", source: "Shares of $ACME rose.", "Cổ phiếu ACME tăng.", because: "a company's shares, by their sign"
      ),
      .good(
        lang: "zh-Hans", source: "It cost $3 million.", "花费为 $三百万。", because: "an amount in words"),
      .good(
        lang: "de", source: "%s moved %s.", "%2$s wurde von %1$s verschoben.", because: "the same, with its position"),
      .bad(lang: "fr", source: "It costs {{ price }} today.", "Cela coûte ⟦aujourd’hui⟧."),
      .bad(
        lang: "es", source: "As shown before.[^one]", "Como se mostró antes.⟦[^uno]⟧", suggestion: "[^one]"),
      .bad(
        lang: "ja", source: "# First steps { #first-steps }", "# 最初の手順 ⟦{ #最初の手順 }⟧",
        suggestion: "{ #first-steps }"),
      .good(
        lang: "ko", source: "Hello {first} {last}, :wave:", "{last} {first} 님, 안녕하세요 :wave:",
        because: "in the order of the other language"),
      .bad(
        lang: "es", source: "{{< card title=\"Valves\" icon=\"valve\" >}}",
        "⟦{{< card title=\"Válvulas\" icon=\"valvula\" >}}⟧",
        suggestion: "{{< card title=\"Válvulas\" icon=\"valve\" >}}"),
      .bad(
        lang: "fr", source: "# First valves", "# Premières vannes ⟦{#first-valve}⟧", suggestion: "{#first-valves}"),
      .good(
        lang: "ja", source: "{{% option name=\"heat\" %}} Sets how hot the water gets. {{% /option %}}\n\nUse it.",
        "{{% option name=\"heat\" %}}\n\nお湯の温度を設定します。\n\n{{% /option %}}\n\n使ってください。",
        because: "on lines of their own"),
      .good(lang: "de", source: "# Top {#top}", "# Anfang { #top }", because: "blanks do not count"),
      .good(
        lang: "fr", source: "{{< panel \"Advanced\" >}}", "{{< panel \"Avancé\" >}}", because: "a reader sees the title"
      ),
      .good(
        lang: "pt", source: "# First valves", "# Primeiras válvulas {#first-valves}",
        because: "it keeps the links that lead to the source's anchor"),
    ], inapplicable: [.decomposed: "placeholders are compared byte by byte"])

  package init() {}

  package var reportsDifferences: Bool { true }

  package func check(in context: LintContext, _ explained: inout ExplainedLosses) -> [Diagnostic] {
    guard let paired = context.pairedInlines else { return [] }
    let comparison = InlineComparison(paired, key: PlaceholderKey.key) { source, target in
      PlaceholderParts.isSame(paired.source.bytes(source.range), paired.note.bytes(target.range))
    }
    let known = KnownPlaceholders(paired.source)
    let identifiers = HeadingIdentifiers(paired.source)
    context.recordUncompared(comparison, paired)
    var found: [Diagnostic] = []
    for (pair, result) in zip(paired.pairs, comparison.results) where !result.isEmpty {
      found += result.changed.map { changed($0.source, $0.target, paired, known) }
      for source in result.lost {
        guard !isBare(source, paired.source, in: paired.note.bytes(pair.range(in: paired.note))) else {
          context.keepLost(source, pair, .inMarkup)
          continue
        }
        if let reason = explained.keepReason(forLost: source.range, of: pair) {
          context.keepLost(source, pair, reason)
          continue
        }
        let place = LossPlace(paired, pair, result.matches).word(for: source)
        found.append(
          Diagnostic(
            Self.info, at: place, .isLost(Quotation.of(source.range, in: paired.source.file)), about: source.range))
      }
      for target in result.added {
        guard let identifier = HeadingIdentifiers.written(target, paired.note) else {
          if !isText(target, pair, paired) { found.append(added(target, paired)) }
          continue
        }
        // A heading may have the anchor that it has in the source, or any other; a nearly identical one is a slip.
        if let right = identifiers.slip(identifier, of: pair.blocks.sources) {
          found.append(slip(target, identifier, right, paired))
        }
      }
    }
    return found
  }

  /// Whether a name is written without its sign in a text of the other language.
  private func isBare(_ inline: Inline, _ note: Note, in text: ArraySlice<UInt8>) -> Bool {
    SignedName(note.bytes(inline.range))?.isBare(in: text) ?? false
  }

  /// Whether a sign that the source does not have is text: before a word of the language, or before a name that the
  /// source has without it.
  private func isText(_ target: Inline, _ pair: PairedInlines.Pair, _ paired: PairedInlines) -> Bool {
    guard let name = SignedName(paired.note.bytes(target.range)) else { return false }
    return name.isForeign || name.isBare(in: paired.source.bytes(pair.sourceRange(in: paired.source)))
  }

  private func added(_ target: Inline, _ paired: PairedInlines) -> Diagnostic {
    Diagnostic(
      Self.info, severity: .warning, at: target.range, .isAdded(Quotation.of(target.range, in: paired.note.file)))
  }

  private func slip(_ target: Inline, _ identifier: String, _ right: String, _ paired: PairedInlines) -> Diagnostic {
    let text = paired.note.file.text(target.range).replacing(identifier, with: right)
    return Diagnostic(
      Self.info, at: target.range, .isAlmost(right), detail: .replacements([Suggestion(text, .unsafe)]))
  }

  private func changed(
    _ source: Inline, _ target: Inline, _ paired: PairedInlines, _ known: KnownPlaceholders
  ) -> Diagnostic {
    let (right, wrong) = (paired.source.bytes(source.range), paired.note.bytes(target.range))
    let repaired = known.has(wrong) ? nil : PlaceholderParts.repaired(right, wrong)
    // The end of such a name may be an ending of the language.
    let isOpen = SignedName(wrong).map { $0.isForeign && !$0.isEnclosed } ?? false
    let applicability: Applicability = repaired == nil ? .displayOnly : isOpen ? .unsafe : .safe
    return Diagnostic(
      Self.info, at: target.range, .isAltered(Quotation.of(source.range, in: paired.source.file)),
      about: source.range,
      detail: .replacements([
        Suggestion(String(decoding: repaired ?? Array(right), as: UTF8.self), applicability)
      ]))
  }
}

/// Every placeholder of a note: what occurs anywhere in the source is not a damaged one.
private struct KnownPlaceholders {
  private let known: Set<ArraySlice<UInt8>>

  init(_ note: Note) {
    known = Set(note.inlines.lazy.filter { PlaceholderKey.key($0, note) != nil }.map { note.bytes($0.range) })
  }

  func has(_ bytes: ArraySlice<UInt8>) -> Bool { known.contains(bytes) }
}

/// The part of a placeholder that must stay.
enum PlaceholderKey {
  static func key(_ inline: Inline, _ note: Note) -> [UInt8]? {
    let bytes = note.bytes(inline.range)
    switch inline.kind {
    case .shortcode, .footnote: return Array(bytes)
    case .placeholder, .attribute: break
    default: return nil
    }
    if HeadingIdentifiers.written(inline, note) != nil, bytes.starts(with: "{/*".utf8) { return Array(bytes) }
    // The line that opens a box has a title of its own, and comments are prose.
    // MDX modules are not part of the text.
    guard !bytes.starts(with: "import".utf8), !bytes.starts(with: "export".utf8) else { return nil }
    guard inline.kind == .placeholder || bytes.first == UInt8(ascii: "{"), !bytes.starts(with: "{/*".utf8),
      !bytes.starts(with: "{# ".utf8) || inline.kind == .attribute
    else { return nil }
    return withoutProse(bytes, inline.kind == .attribute)
  }

  /// Without blanks, and without text in quotes that is not a name: several words, or letters beyond ASCII.
  private static func withoutProse(_ bytes: ArraySlice<UInt8>, _ isAttribute: Bool) -> [UInt8] {
    var key: [UInt8] = []
    var quote: (mark: UInt8, start: Int)?
    for byte in bytes {
      if let open = quote {
        if byte == open.mark {
          quote = nil
          if isAttribute || key[open.start...].contains(where: { $0 >= 0x80 || $0 == 0x20 }) {
            key.removeSubrange(open.start...)
          }
        }
      } else if byte == 0x22 || byte == 0x27 {
        quote = (byte, key.count + 1)
      } else if byte <= 0x20 || (isAttribute && byte == UInt8(ascii: ":") && key.count == 1) {
        continue
      }
      key.append(byte)
    }
    return quote == nil ? key : key.filter { $0 > 0x20 }
  }
}

extension Message {
  fileprivate static func isAltered(_ right: String) -> Message { "the source has \(right) here, restore it" }
  fileprivate static func isLost(_ what: String) -> Message { "\(what) is lost here, add it" }
  fileprivate static func isAlmost(_ right: String) -> Message {
    "the heading of the source has the anchor “\(right)”, correct it"
  }

  fileprivate static func isAdded(_ what: String) -> Message { "the source has no \(what) here, check it" }
}
