import Alignment
import Analyses
import Linting
import Notes
import SourceText
import UnicodeText

/// A title that the model answered instead of translating it.
package struct AnsweredTitle: NoteRule {
  package static let info = RuleInfo(
    name: "answered-title", family: .residue, severity: .error, since: "0.1.0",
    summary: "a title answered instead of translated",
    why: "Given a short title, a chat model writes an essay about it, and the essay becomes the title of the page.",
    details: """
      A title in the front matter that contains an empty line, a heading or a numbered list was answered. So was a \
      title, or a heading, that is more than three times as long as its source (by the width of its letters) \
      and longer than sixty letters. Descriptions and summaries may be long and are not reported, nor are long titles \
      of long sources.
      """,
    examples: [
      .bad(
        lang: "hi", source: "---\ntitle: Baking bread\n---\n\nWe bake.",
        "---\ntitle: \"⟦रोटी बनाना एक बहुत ही रोचक विषय है।\\n\\n## पहला कदम\\n\\nआटा गूँधें।⟧\"\n---\n\nहम रोटी बनाते हैं।"),
      .bad(
        lang: "fr", source: "---\ntitle: Why bread?\n---\n\nWe bake.",
        "---\ntitle: ⟦C'est une excellente question qui occupe les boulangers depuis toujours, car le pain nourrit tout le monde⟧\n---\n\nNous cuisons."
      ),
      .bad(
        lang: "de", source: "# Why bread?\n\nWe bake.",
        "# ⟦Das ist eine sehr gute Frage, denn Brot ernährt seit jeher die Menschen in allen Ländern. Man backt es aus Mehl.⟧\n\nWir backen."
      ),
      .bad(
        lang: "zh-Hans", source: "---\ntitle: Why bread?\n---\n\nWe bake.",
        "---\ntitle: ⟦这是一个很好的问题，因为自古以来面包养活了世界上各个国家的人们，而且人们用面粉和水来制作它，味道非常好⟧\n---\n\n我们烤面包。"),
      .bad(
        lang: "es", source: "# Bread\n\nWe bake.\n\n## Summary\n\nIt is good.",
        "# Pan\n\nHorneamos.\n\n## ⟦La presente decisión entrará en vigor el día siguiente al de su publicación en el boletín⟧\n\nEs bueno."
      ),
      .good(
        lang: "de", source: "---\ntitle: Bread\n---\n\nWe bake.",
        "---\ntitle: Brot backen leicht gemacht\n---\n\nWir backen.",
        because: "longer, but a title"),
      .good(
        lang: "ru", source: "---\ndescription: Bread\n---\n\nWe bake.",
        "---\ndescription: В этой статье мы подробно рассказываем о том, как испечь вкусный хлеб дома, и даём советы.\n---\n\nМы печём.",
        because: "a description"),
    ],
    inapplicable: [
      .heading: "a heading that becomes a title has another source",
      .suppressed: "no comment can be before the front matter, which has a key of its own for this",
    ])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard !context.readsAsSource else { return [] }
    let segments = context.note.segments
    var candidates = segments.indices.filter { segments[$0].isTitle }
    candidates += segments.indices.filter { if case .heading = segments[$0].kind { true } else { false } }
    return candidates.compactMap { index in
      guard hasStructure(segments[index]) || isFarLonger(index, context) else { return nil }
      return Diagnostic(Self.info, at: segments[index].range, .translateTitle, about: source(of: index, context)?.range)
    }
  }

  /// A line end followed by a heading, a list or another paragraph, which no title has.
  private func hasStructure(_ segment: Segment) -> Bool {
    guard segment.isTitle else { return false }
    let text = segment.text.utf16
    for index in text.indices.dropLast() where text[index] == 0x0A {
      var at = index + 1
      while at < text.count, text[at] == 0x20 { at += 1 }
      guard at < text.count else { return false }
      if text[at] == 0x0A || text[at] == 0x23 || text[at] == 0x2A || text[at] == 0x2D { return true }
      if Self.isDigit(text[at]), at + 1 < text.count, text[at + 1] == 0x2E { return true }
    }
    return text.count > 2 && text[0] == 0x23 && (text[1] == 0x23 || text[1] == 0x20)
  }

  private static func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }

  private func isFarLonger(_ index: Int, _ context: LintContext) -> Bool {
    guard let source = source(of: index, context) else { return false }
    let (ours, theirs) = (Self.width(context.note.segments[index]), Self.width(source))
    return ours > 60 && ours > 3 * max(theirs, 8)
  }

  private func source(of index: Int, _ context: LintContext) -> Segment? {
    guard let note = context.sourceNote,
      let unit = context.unitPlace(ofSegment: index, pairedOnly: true).map({ context.units[$0] }),
      unit.sources.count == 1, unit.targets.count == 1, unit.confidence >= 0.7
    else { return nil }
    return note.segments[unit.sources.lowerBound]
  }

  /// The number of letters; East Asian ones count twice because each carries more meaning.
  private static func width(_ segment: Segment) -> Int {
    segment.text.utf16.reduce(0) {
      $0 + ((0x1100...0x11FF).contains($1) || ((0x2E80..<0xE000).contains($1)) ? 2 : $1 > 0x20 ? 1 : 0)
    }
  }
}

extension Segment {
  fileprivate var isTitle: Bool {
    guard case .frontMatter(let key) = kind else { return false }
    return key.lowercased().hasSuffix("title")
  }
}

extension Message {
  fileprivate static let translateTitle: Message = "this is no translation of the title of the source, translate it"
}
