import Alignment
import Analyses
import Linting
import SourceText

/// A clause or a word of the source language in a translated sentence.
package struct UntranslatedFragment: UnitRule {
  package static let info = RuleInfo(
    name: "untranslated-fragment", family: .untranslated, severity: .error, fix: .safe, since: "0.1.0",
    summary: "a clause or a word of the source language in a translated sentence",
    why: "A reader of the translation meets a clause in a language they may not read.",
    details: """
      Every word is scored by the frequency tables of both languages, the dictionaries if they are installed, and the \
      source block if there is one; the sentence is then decoded with two states and a price for switching. Names, \
      titles in title case, acronyms, identifiers, key names, words attached to code and glosses in brackets are not \
      reported, nor are short quotations that the source has too, titles with their translation next to them, lists of \
      names that are code elsewhere in the note, and words in an order that only the translation has. One or two words \
      are scored by a fitted model, which also considers whether the note keeps or translates them elsewhere, whether \
      its code has them, how common they are in other languages, and the words around them. `calque learn` counts \
      in how many languages the translations of the project keep the words: what most of them keep stays, what they \
      translate weighs more, and a habit of one language counts where the others are divided. One or two words are a \
      warning, up to five words in quotation marks an info. A note that mixes in too many of them to be reported one \
      by one gets one finding with their count.
      """,
    options: [TypedOption.accept.option, TypedOption.leastWords.option],
    examples: [
      .bad(
        lang: "de", source: "| Place | Note |\n|---|---|\n| harbour | opening hours |",
        memory: "de\tsegment-cell\topening hours → Öffnungszeiten\t5\t5",
        "| Ort | Hinweis |\n|---|---|\n| Hafen | ⟦opening hours⟧ |", suggestion: "Öffnungszeiten"),
      .bad(lang: "de", "Der Verein zog, ⟦claiming that the contract was broken⟧, vor Gericht."),
      .bad(
        lang: "ar", source: "She left the board, saying that the plan was too risky, and founded a new company.",
        "غادرت مجلس الإدارة، ⟦saying that the plan was too risky⟧، وأسست شركة جديدة."),
      .bad(
        lang: "zh-Hans", source: "The editor checks every chapter before the printer receives it.",
        "编辑 ⟦before the printer receives it⟧ 检查每一章。"),
      .bad(
        lang: "fr", source: "The bridge was closed because the river had risen during the night.",
        "Le pont a été fermé ⟦because the river had risen⟧ pendant la nuit."),
      .bad(
        lang: "de", source: "The tower was damaged by lightning and later rebuilt in stone.",
        "Der Turm wurde vom Blitz beschädigt und später in Stein ⟦rebuilt⟧."),
      .bad(
        lang: "es", source: "Everyone who wants to borrow a boat must sign the harbour book.",
        "Todo el que quiera ⟦borrow⟧ una barca debe firmar el libro del puerto."),
      .bad(
        lang: "ja", source: "The keeper opens the lock when a boat approaches from the lake.",
        "湖から船が⟦approaches⟧と、番人は水門を開けます。"),
      .bad(
        lang: "hi", source: "The committee meets whenever the river rises above the second mark.",
        "समिति की बैठक ⟦whenever⟧ नदी दूसरे निशान से ऊपर उठती है तब होती है।"),
      .bad(
        lang: "de", source: "The ferry stops at noon.",
        "Die Fähre hält mittags, ⟦because nobody wants to wait until evening⟧, und fährt dann weiter."),
      .bad(
        lang: "fr", source: "Height of the bridge (measured in metres)", "Hauteur du pont (⟦measured⟧ en mètres)"),
      .bad(
        lang: "hi", source: "Search [the old logs](logs.md) before you ask anybody.",
        "⟦Search⟧ [पुराने लॉग](logs.md), फिर किसी से पूछें।"),
      .bad(
        lang: "zh-Hant", source: "Fetch the mail from the harbour office before noon.", "請在中午前從港務局⟦fetch⟧郵件。"),
      .bad(
        lang: "es", source: "Everyone who wants to borrow a boat must sign the harbour book.",
        glossary: "borrow,tomar prestada", "Todo el que quiera ⟦borrow⟧ una barca debe firmar el libro del puerto.",
        suggestion: "tomar prestada"),
      .bad(
        lang: "hi", source: "# Ferry timetable\n\nThe ferry leaves at noon.",
        "# ⟦Ferry⟧ समय-सारणी\n\nनाव दोपहर को निकलती है।"),
      .bad(
        lang: "de", source: "Speed of the NMEA/AIS receiver in knots",
        "Geschwindigkeit ⟦speed⟧ NMEA/AIS-Empfänger in Knoten"),
      .bad(
        lang: "ja",
        source: "Carry the lantern to the harbour.\n\nHang the blanket on the fence.\n\nThe shovel is behind the "
          + "barn.\n\nPut the kettle on the stove.\n\nThe sailor repairs the net with a needle.\n\nThe ladder leans "
          + "against the orchard wall.",
        "⟦lantern⟧をharbourまで運びます。\n\nblanketをfenceに掛けます。\n\nshovelはbarnの裏にあります。\n\nkettleをstoveに載せます。\n\nsailorはneedleで網を直します。\n\nladderは果樹園の壁に立てかけてあります。"
      ),
      .bad(
        lang: "nl", source: "Row to the lower meadow or the mill.",
        "Roei naar de ⟦lower meadow⟧ of de molen."),
      .bad(
        lang: "ja", source: "- **Questions**: Ask a [Harbour Keeper](https://harbour.example/keepers)",
        "- **質問**: ⟦Ask a⟧ [Harbour Keeper](https://harbour.example/keepers)"),
      .good(
        lang: "es", source: "The keeper explains single mooring rope (SMR) to every guest.",
        "El guardián explica single mooring rope (SMR) a cada huésped.",
        because: "a term of art, with the acronym that stands for it"),
      .good(
        lang: "it",
        source: "Harbours buy from Zanvoort Tide Vault, Brixhelm Complete Rope Care, Ostwerk mooring management.",
        "I porti comprano da Zanvoort Tide Vault, Brixhelm Complete Rope Care, Ostwerk mooring management.",
        because: "a list of names of products"),
      .good(
        lang: "es", source: "The office sells ransomware insurance.", "La oficina vende seguros contra ransomware.",
        because: "the language uses the word as often as English"),
      .good(
        lang: "ru", source: "How strict the watch is. - lenient: a glance - strict: a search",
        "Насколько строг досмотр. - lenient: один взгляд - strict: полный осмотр", because: "values with their colons"),
      .good(
        lang: "de", source: "Close the bleed screw before you paint the tower.",
        memory: "de\tkept\tbleed screw\t9\t10", "Schließen Sie die bleed screw, bevor Sie den Turm streichen.",
        because: "the project's notes keep it"),
      .good(
        lang: "de", source: "Close the bleed screw before you paint the tower.",
        memory: "*\tvote-latin\tbleed screw\t5\t6", "Schließen Sie die bleed screw, bevor Sie den Turm streichen.",
        because: "other languages keep it, too"),
      .good(lang: "de", "Das Buch *The Art of Computer Programming* erschien 1968.", because: "the title of a work"),
      .good(lang: "zh-Hans", "可及性（accessibility）很重要。", because: "a gloss in brackets"),
      .good(lang: "ru", "Нажмите Ctrl и откройте файл `read me first`.", because: "a key name and code"),
      .good(
        lang: "zh-Hans", source: "The form has two keys. harbour: the name of the place. arrival: the day.",
        "表单有两个键。harbour：地点的名称。arrival：日期。", because: "keys with their colons"),
      .good(
        lang: "ru", source: "Send a letter to the Court of Appeals in Boston.",
        "Отправьте письмо в Court of Appeals в Бостоне.", because: "a function word inside a name"),
      .good(
        lang: "zh-Hant", source: "We build a garden wall (as in a garden wall that stands).",
        "我們建造一道「花園圍牆（garden wall）」（就像矗立的圍牆）。", because: "the original in brackets behind its translation"),
      .good(
        lang: "ko", source: "One of them calls himself \"broken oar\".", "그중 한 명은 자신을 \"broken oar\"라고 부릅니다.",
        because: "the source quotes it too"),
      .good(
        lang: "ru", source: "The board answers \"wrong gate or key\" and stays shut.",
        "Табло отвечает \"wrong gate or key\" и остаётся закрытым.", because: "the source quotes the same words"),
      .good(
        lang: "de", source: "higher than the gate", "higher than the gate – höher als das Tor",
        because: "its translation is next to it"),
      .good(
        lang: "de", source: "harbour master of the day", "harbour master of the day - Tageshafenmeister",
        because: "its translation is next to it, in a word that no list has"),
      .good(
        lang: "es", source: "The keeper writes a for loop that counts the boats.",
        "El guardián escribe un bucle for que cuenta los barcos.", because: "a keyword, and the source names it as one"),
      .good(
        lang: "fr", source: "Set `bolt` or `latch`.\n\nNames of the locks: bolt, latch, hinge, hasp",
        "Réglez `bolt` ou `latch`.\n\nNoms des serrures : bolt, latch, hinge, hasp",
        because: "a list of names, some of them code elsewhere in the note"),
      .good(
        lang: "de", source: "You can also type narrow <?> in the box.",
        "Sie können auch narrow <?> in das Feld eingeben.",
        because: "a command before its placeholder"),
      .good(
        lang: "zh-Hans", source: "Press the keys Page Up or Page Down.", "按 Page Up 或 Page Down 键。",
        because: "names of keys"),
      .good(
        lang: "ko", source: "Set it to true to hide the grid.\n\n```\ngrid = true\n```",
        "그리드를 숨기려면 true로 설정합니다.\n\n```\ngrid = true\n```", because: "a value, as in code"),
      .good(
        lang: "es", source: "Tell everybody to use the north gate.", "Diga que cada cual use la puerta norte.",
        because: "a form of a common verb"),
      .good(
        lang: "de", source: "It is a native plant of the harbour.", "Das ist eine native Pflanze des Hafens.",
        because: "a word of both languages"),
      .good(
        lang: "ru", source: "It needs a tide-table-reader to start.", "Для запуска нужен tide-table-reader.",
        because: "the name of something"),
      .good(
        lang: "fr", source: "Install the harbour-tools package.", "Installez le paquet harbour-tools.",
        because: "the source calls it the name of a package"),
      .good(lang: "hi", "यह लेख Ada Lovelace और Charles Babbage के बारे में है।", because: "names"),
    ])

  package init() {}

  package func check(_ unit: TranslationUnit, in context: LintContext) -> [Diagnostic] {
    let all = context.leftovers
    let mixture = all.unreported.first.flatMap { unit.targets.contains($0.segment) ? $0 : nil }
    return (mixture.map { [diagnostic($0, of: all.unreported.count, context)] } ?? [])
      + unit.targets.flatMap { index in
        all.leftovers(in: index).filter { $0.extent == .fragment }.compactMap { diagnostic($0, unit, context) }
      }
  }

  package func suggestions(for diagnostic: Diagnostic, in context: LintContext) -> [Suggestion] {
    Renderings.of(diagnostic, in: context)
  }

  private func diagnostic(_ leftover: Leftover, _ unit: TranslationUnit, _ context: LintContext) -> Diagnostic? {
    let segment = context.note.segments[leftover.segment]
    let range = leftover.place(in: context.note)
    if leftover.isQuoted && isQuotedInSource(leftover, unit, context) { return nil }
    let severity: Severity = leftover.isQuoted ? .info : (leftover.terms > 2 ? .error : .warning)
    let known = Renderings.known(leftover, at: range, in: context)
    return Diagnostic(
      Self.info, severity: severity, at: range,
      .translate(
        Quotation.of(range, in: context.note.file), from: context.sourceLanguage.englishName,
        to: context.targetLanguage.englishName, known.request),
      about: SourceMatch.range(of: leftover.words, in: segment, unit: unit, context), detail: known.detail)
  }

  /// One finding, at the first of `count` words, for a note that leaves that many.
  private func diagnostic(_ first: Leftover, of count: Int, _ context: LintContext) -> Diagnostic {
    let range = first.place(in: context.note)
    return Diagnostic(
      Self.info, severity: .warning, at: range,
      .translateAll(
        count, Quotation.of(range, in: context.note.file), from: context.sourceLanguage.englishName,
        to: context.targetLanguage.englishName))
  }

  /// A word that the source quotes too is quoted as a string or a key.
  private func isQuotedInSource(_ leftover: Leftover, _ unit: TranslationUnit, _ context: LintContext) -> Bool {
    let key = context.note.segments[leftover.segment].words[leftover.words.lowerBound].key
    return context.isQuotedInSource(key, of: unit)
  }
}

extension Message {
  fileprivate static func translateAll(
    _ count: Int, _ first: String, from source: String, to target: String
  ) -> Message {
    Message(
      "this \(target) text contains \(count) words in \(source), the first is \(first): translate them, or add those that "
        + "stay to a keep list")
  }

  fileprivate static func translate(
    _ words: String, from source: String, to target: String, _ request: String
  ) -> Message {
    Message("\(source) in the \(target) text: \(words), \(request)")
  }
}
