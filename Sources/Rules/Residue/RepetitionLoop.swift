import Alignment
import Analyses
import Languages
import Linting
import Notes
import SourceText
import UnicodeText

/// The same words over and over: the model is stuck in a loop.
package struct RepetitionLoop: NoteRule {
  package static let info = RuleInfo(
    name: "repetition-loop", family: .residue, severity: .error, fix: .safe, since: "0.1.0",
    summary: "the same words or lines over and over",
    why: "A model that loops has lost the text: what should be there is missing.",
    details: """
      Finds three or more words (six characters in languages written without spaces) that occur four times in a row, \
      one or two words that occur eight times in a row, and whole paragraphs or list items that occur four times in a \
      row. A sentence of four words or more that occurs twice or three times in a row is a warning, without a source only \
      if it is longer. Laughter, single letters, numbers, rules and tables are not reported, nor is anything that the source also \
      repeats. A fix keeps one of the repetitions; it is safe if all are exactly the same and the source has as much \
      text as remains.
      """,
    examples: [
      .bad(
        lang: "de", source: "Then close the lid and wait.",
        "Dann ⟦den Deckel schließen den Deckel schließen den Deckel schließen den Deckel schließen⟧ und warten.",
        suggestion: "den Deckel schließen"),
      .bad(
        lang: "ru", source: "A very long way home.",
        "Это ⟦очень очень очень очень очень очень очень очень⟧ долгий путь.",
        suggestion: "очень"),
      .bad(
        lang: "zh-Hans", source: "Please check the settings.", "请⟦检查所有设置检查所有设置检查所有设置检查所有设置⟧。",
        suggestion: "检查所有设置"),
      .bad(
        lang: "ja", source: "Press the button.", "⟦ボタンを押してください。ボタンを押してください。ボタンを押してください。ボタンを押してください⟧。",
        suggestion: "ボタンを押してください"),
      .bad(
        lang: "fr", source: "- Open the door.\n- Leave.",
        "- ⟦Ouvrez la porte.\n- Ouvrez la porte.\n- Ouvrez la porte.\n- Ouvrez la porte.⟧\n- Sortez.",
        fixed: "- Ouvrez la porte.\n- Sortez."),
      .bad(
        lang: "hi", source: "He went home.", "वह ⟦घर चला गया घर चला गया घर चला गया घर चला गया⟧।",
        suggestion: "घर चला गया"),
      .bad(
        lang: "ko", source: "Save the file.", "⟦파일을 꼭 저장하세요 파일을 꼭 저장하세요 파일을 꼭 저장하세요 파일을 꼭 저장하세요⟧.",
        suggestion: "파일을 꼭 저장하세요"),
      .bad(
        lang: "it", source: "The boat leaves at noon. Be early.",
        "⟦La barca parte a mezzogiorno. La barca parte a mezzogiorno⟧. Arrivate presto.",
        suggestion: "La barca parte a mezzogiorno"),
      .good(
        lang: "de", source: "Do not wait for me. Do not wait for me.",
        "Warten Sie nicht auf mich. Warten Sie nicht auf mich.", because: "the source says it twice, too"),
      .good(lang: "de", source: "Ha!", "ha ha ha ha ha ha ha ha ha", because: "laughter"),
      .good(lang: "zh-Hans", source: "Ha!", "哈哈哈哈哈哈哈哈哈哈哈哈", because: "laughter"),
      .good(lang: "es", source: "0 0 0 0 0 0 0 0 0", "0 0 0 0 0 0 0 0 0", because: "numbers"),
      .good(
        lang: "fr", source: "Row, row, row, row, row, row, row, row your boat.",
        "Rame, rame, rame, rame, rame, rame, rame, rame.", because: "the source repeats it, too"),
      .good(
        lang: "ru", source: "| a | b |\n|---|---|\n| yes | yes |\n| yes | yes |\n| yes | yes |\n| yes | yes |",
        "| а | б |\n|---|---|\n| да | да |\n| да | да |\n| да | да |\n| да | да |", because: "a table"),
    ],
    inapplicable: [.listItem: "an example that is a list of its own changes its lines"])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard !context.readsAsSource else { return [] }
    let isUnspaced = Language.of(context.targetLanguage).isUnspaced
    let segments = context.note.segments
    var found: [Diagnostic] = []
    for index in segments.indices {
      if let loop = WordLoop(segments[index], isUnspaced: isUnspaced) {
        if !isInSource(index, context) { found.append(diagnostic(loop, index, context)) }
      } else if let sentence = RepeatedSentence(segments[index], fewest: Self.fewestWords),
        !isRepeated(sentence, inSourceOf: index, context)
      {
        found.append(diagnostic(sentence, index, context))
      }
    }
    for loop in LineLoop.all(in: context.note) where !isRepeatedInSource(loop, context) {
      let range = ByteRange(
        segments[loop.segments.lowerBound].range.start, segments[loop.segments.upperBound - 1].range.end)
      found.append(
        Diagnostic(
          Self.info, at: range,
          .loop(Quotation.of(segments[loop.segments.lowerBound].range, in: context.note.file), loop.count),
          detail: LoopRemoval(context).deletion(of: loop).map { .fixes([Self.fix(loop, $0)]) } ?? .none))
    }
    return found.sorted { $0.range.start < $1.range.start }
  }

  private static func fix(_ loop: LineLoop, _ deletion: LoopRemoval.Deletion) -> Fix {
    Fix(
      title: "keep one of \(loop.count)", applicability: deletion.isOneAnswered ? .safe : .unsafe,
      edits: [Edit(range: deletion.range, text: "")], changesMarkup: true)
  }

  private func diagnostic(_ loop: WordLoop, _ segment: Int, _ context: LintContext) -> Diagnostic {
    let text = context.note.segments[segment].text
    let once = text.byteRange(loop.once)
    return Diagnostic(
      Self.info, at: text.byteRange(loop.range), .loop(Quotation.of(once, in: context.note.file), loop.count),
      detail: .replacements([
        Suggestion(
          context.note.file.text(once), LoopRemoval(context).isSure(loop, inSegment: segment) ? .safe : .unsafe)
      ]))
  }

  /// Of a sentence; shorter ones are repeated for effect, as are somewhat longer ones where no source says otherwise.
  private static let fewestWords = 4
  private static let fewestWithoutSource = 7

  private func diagnostic(_ sentence: RepeatedSentence, _ segment: Int, _ context: LintContext) -> Diagnostic {
    let text = context.note.segments[segment].text
    let once = text.byteRange(sentence.first)
    return Diagnostic(
      Self.info, severity: .warning, at: text.byteRange(sentence.range),
      .sentence(Quotation.of(once, in: context.note.file), sentence.count),
      detail: .replacements([Suggestion(context.note.file.text(once), .unsafe)]))
  }

  private func isRepeated(_ sentence: RepeatedSentence, inSourceOf segment: Int, _ context: LintContext) -> Bool {
    guard let source = context.sourceNote, let place = context.unitPlace(ofSegment: segment) else {
      return sentence.length < Self.fewestWithoutSource
    }
    return source.segments[context.units[place].sources].contains {
      RepeatedSentence($0, fewest: 2) != nil || RepeatedWords.has($0)
    }
  }

  private func isInSource(_ segment: Int, _ context: LintContext) -> Bool {
    guard let source = context.sourceNote, let place = context.unitPlace(ofSegment: segment) else { return false }
    return source.segments[context.units[place].sources].contains {
      WordLoop($0, isUnspaced: Language.of(context.sourceLanguage).isUnspaced, fewest: 3) != nil
    }
  }

  private func isRepeatedInSource(_ loop: LineLoop, _ context: LintContext) -> Bool {
    guard context.sourceNote != nil else {
      return context.note.blocks[context.note.segments[loop.segments.lowerBound].block].isQuoted
    }
    return !context.sourceLoops.isEmpty
  }
}

extension Message {
  fileprivate static func sentence(_ words: String, _ count: Int) -> Message {
    Message("the sentence \(words) occurs \(count == 2 ? "twice" : "three times") in a row, keep one")
  }

  fileprivate static func loop(_ words: String, _ count: Int) -> Message {
    Message("\(words) occurs \(count) times in a row, keep one and translate what is missing")
  }
}
