import Analyses
import Linting
import Memory
import Notes
import SourceText

/// A short text of the source that the note renders otherwise than nearly all other notes, or a sentence that it renders
/// in two ways.
package struct SameSource: NoteRule {
  package static let info = RuleInfo(
    name: "same-source", family: .consistency, severity: .info, fix: .unsafe, since: "0.1.0",
    summary: "a heading, a label or a link that is worded otherwise than in the other notes",
    why: "Readers take two names for two things, and search finds only one of them.",
    details: """
      Works with what `calque learn` has counted. Headings are compared with headings, cells with cells, leads and other \
      labels with labels, and texts of links with texts of links; never with running text. The usual rendering is that \
      of three quarters of ten notes or more, or of all of four or more; the note itself does not count. What differs only in case, \
      punctuation, function words, endings, numbers or emoji is the same. Without a memory, only a sentence of four words \
      or more is reported that the source repeats and the note translates in other words the second time.
      """,
    options: [TypedOption.accept.option],
    examples: [
      .bad(
        lang: "de", source: "## Closing the lock", memory: memory, "## ⟦Schluss mit dem Schloss⟧",
        suggestion: "Die Schleuse schließen"),
      .bad(
        lang: "ja", source: "- **Water level**: two metres",
        memory: "ja\tsegment-label\tWater level → 水位\t5\t5", "- **⟦水の高さ⟧**: 2メートル", suggestion: "水位"),
      .bad(
        lang: "ar", source: "Read the [list of harbours](harbours.md) first.",
        memory: "ar\tsegment-link\tList of harbours → قائمة الموانئ\t9\t9",
        "اقرأ [⟦جدول المراسي⟧](harbours.md) أولاً.", suggestion: "قائمة الموانئ"),
      .bad(
        lang: "fr", source: "The gate must be closed at night.\n\nRing the bell.\n\nThe gate must be closed at night.",
        "La porte doit être fermée la nuit.\n\nSonnez la cloche.\n\n⟦La nuit, on garde la porte close⟧."),
      .good(
        lang: "de", source: "## Closing the lock", memory: memory, "## Schließen der Schleuse 🔒",
        because: "the same words in other forms"),
      .good(
        lang: "de", source: "Closing the lock takes time.", memory: memory, "Das Schließen des Tores braucht Zeit.",
        because: "a sentence and not a heading"),
      .good(
        lang: "de", source: "## Closing the lock",
        memory: "de\tsegment-heading\tClosing the lock → Die Schleuse schließen\t6\t10\n"
          + "de\tsegment-heading\tClosing the lock → Das Schloss zumachen\t4\t10",
        "## Schluss mit dem Schloss", because: "the other notes do not agree"),
      .good(
        lang: "es", source: "## Closing the lock",
        memory: "es\tsegment-heading\tClosing the lock → Cierre de la esclusa\t4\t4",
        "## El cierre de las esclusas", because: "the same words in other forms"),
    ],
    inapplicable: [
      .heading: "texts of headings are compared with those of headings", .tableCell: "cells are compared with cells",
    ])

  private static let memory = "de\tsegment-heading\tClosing the lock → Die Schleuse schließen\t12\t12"

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard let source = context.sourceNote, !context.readsAsSource else { return [] }
    let departures = SegmentDepartures(context)
    let fromOthers = departures.departures().map { departure in
      Diagnostic(
        Self.info, at: departures.range(of: departure), .isElsewhere(departure),
        about: source.segments[departure.pair.source.segment].range,
        detail: .replacements([Suggestion(departure.usual, .unsafe, isRendering: true)]))
    }
    let within = departures.variants().map { variant in
      let usual = context.note.segments[variant.usual].range
      return Diagnostic(
        Self.info, at: departures.range(of: variant), .isAlso(inLine: context.note.file.lines.line(of: usual.start)),
        about: context.sources(ofSegment: variant.segment).first?.range)
    }
    return (fromOthers + within).sorted { $0.range.start < $1.range.start }
  }
}

extension Message {
  fileprivate static func isElsewhere(_ departure: SegmentDepartures.Departure) -> Message {
    Message(
      "“\(departure.pair.source.text)” is “\(departure.usual)” in \(departure.notes) of \(departure.all) notes, and "
        + "“\(departure.pair.target.text)” here, use one wording")
  }

  fileprivate static func isAlso(inLine line: Int) -> Message {
    Message("the same sentence is translated in other words in line \(line), use one wording")
  }
}
