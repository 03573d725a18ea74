@testable import Reporting

/// Reports that show how text output looks; each has a golden file.
enum Sample: String, CaseIterable {
  case arabic, chinese, hindi, german, longLine, hidden, places

  func report() throws -> FileReport {
    switch self {
    case .arabic: try Self.arabicNote()
    case .chinese: try Self.chineseNote()
    case .hindi: try Self.hindiNote()
    case .german: try Self.germanNote()
    case .longLine: try Self.longLines()
    case .hidden: try Self.hiddenCharacters()
    case .places: try Self.placesWithoutWidth()
    }
  }

  private static func arabicNote() throws -> FileReport {
    try FileReport(
      "notes/founders-ar.md",
      """
      # المؤسسان

      في الربيع رفعت هالة دعوى على شريكها سامر، ⟦claiming that he had sold the workshop⟧، وطلبت من المحكمة وقف البيع.

      يعمل ⟦المحامى⟧ على ⟦النموذج اللغوي⟧ منذ عام.
      """,
      source: (
        "notes/founders-en.md",
        """
        # The founders

        ⟦In spring Hala sued her partner Samer, claiming that he had sold the workshop, and asked the court to stop it.⟧

        The ⟦lawyer⟧ has been working on the ⟦language model⟧ for a year.
        """
      ),
      Said(
        rule: "untranslated-fragment", family: .untranslated, severity: .error,
        message: "English left in the Arabic text: “claiming that he had sold the workshop”"),
      Said(message: "“المحامى” is no word that we know", suggestions: ["المحامي", "المحاماة"]),
      Said(
        rule: "term-mismatch", family: .terms,
        message: "“language model” is rendered “النموذج اللغوي”, the glossary has “نموذج لغة”",
        suggestions: ["نموذج لغة"]))
  }

  private static func chineseNote() throws -> FileReport {
    try FileReport(
      "docs/zh/训练.md",
      "梯度下降每一步都会更新⟦权重weights of the layer⟧，然后再计算一次损失；如果损失不再下降，训练就会提前结束，模型随之保存到磁盘。\n\n这是一个⟦很很⟧好的结果👍🏽，大家都👨‍👩‍👧⟦高兴⟧。\n",
      source: (
        "docs/en/训练.md",
        "Each step of gradient descent updates the ⟦weights of the layer⟧ and computes the loss once more.\n"
      ),
      Said(
        rule: "untranslated-fragment", family: .untranslated, severity: .error,
        message: "English left in the Chinese text: “权重weights of the layer”"),
      Said(rule: "doubled-word", message: "“很” is written twice", suggestions: ["很"]),
      Said(rule: "term-mismatch", family: .terms, severity: .info, message: "“高兴” is “开心” in the glossary"))
  }

  private static func hindiNote() throws -> FileReport {
    try FileReport(
      "hi/सूचना.md",
      "मशीन लर्निंग में ⟦प्रशिक्षन⟧ का अर्थ है आँकड़ों से सीखना, और यह काम ⟦step by step⟧ होता है।\n",
      Said(message: "“प्रशिक्षन” is no word that we know", suggestions: ["प्रशिक्षण", "प्रशिक्षित", "परीक्षण"]),
      Said(
        rule: "untranslated-fragment", family: .untranslated, severity: .error,
        message: "English left in the Hindi text: “step by step”"))
  }

  private static func germanNote() throws -> FileReport {
    try FileReport(
      "notes/werkstatt-de.md",
      """
      ---
      title: ⟦The old workshop⟧
      ---

      Die Werkstatt wurde 1921 gegründet ⟦and rebuilt
      after the war⟧ von den Söhnen.

      \t1.\tEin ⟦der der⟧ Satz mit ⟦Tabulatorn⟧\tund noch einem.
      """,
      source: ("notes/werkstatt-en.md", "---\ntitle: ⟦The old workshop⟧\n---\n"),
      Said(
        rule: "untranslated-block", family: .untranslated, severity: .error,
        message: "title left in English, translate it"),
      Said(
        rule: "untranslated-fragment", family: .untranslated, severity: .error,
        message: "English left in the German text: “and rebuilt after the war”"),
      Said(rule: "doubled-word", message: "“der” is written twice", suggestions: ["", "der"]),
      Said(
        message: "“Tabulatorn” is no word that we know",
        suggestions: ["Tabulatoren", "Tabulator", "Tabulators", "Tabulieren", "Tabelle", "Tafel"]))
  }

  /// Lines far wider than a terminal: a word in the middle, at either end, and a finding that is itself too long.
  private static func longLines() throws -> FileReport {
    let german = "Der Bericht nennt viele Zahlen, und jede steht für sich allein. "
    let chinese = "这份报告列出了许多数字每一个都单独成立"
    return try FileReport(
      "lang-de.md",
      String(repeating: german, count: 40) + "⟦Errorr⟧ " + String(repeating: german, count: 40) + "\n"
        + "⟦Anfag⟧ " + String(repeating: german, count: 40) + "am ⟦Ennde⟧\n"
        + String(repeating: chinese, count: 40) + "⟦错字⟧" + String(repeating: chinese, count: 40) + "\n"
        + german + "⟦" + String(repeating: "the report names many numbers ", count: 8) + "⟧ " + german + "\n"
        + String(repeating: "كل رقم في التقرير قائم بذاته. ", count: 40) + "⟦خطاء⟧ "
        + String(repeating: "كل رقم في التقرير قائم بذاته. ", count: 40) + "\n",
      Said(message: "“Errorr” is no word that we know", suggestions: ["Error"]),
      Said(message: "“Anfag” is no word that we know", suggestions: ["Anfang"]),
      Said(message: "“Ennde” is no word that we know", suggestions: ["Ende"]),
      Said(message: "“错字” is no word that we know"),
      Said(
        rule: "untranslated-fragment", family: .untranslated, severity: .error,
        message: "English left in the German text, translate it"),
      Said(message: "“خطاء” is no word that we know", suggestions: ["خطأ"]))
  }

  /// Characters that are invisible or would affect the terminal.
  private static func hiddenCharacters() throws -> FileReport {
    try FileReport(
      "odd\u{1B}[2Jname\n.md",
      "Ein \u{1B}[31mrotes\u{1B}[0m ⟦Wo\u{200B}rt⟧ und\u{202E} ein ⟦\u{7}⟧ Ton\u{85}, می‌خواهم ⟦می\u{200C}⟧ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 क्‍ष\n",
      Said(message: "“Wo\u{200B}rt” holds U+200B\u{1B}]0;title\u{7}", suggestions: ["Wo\u{202E}rt"]),
      Said(message: "a bell"), Said(message: "“می\u{200C}” ends in a joiner"))
  }

  /// Places and marks without width: an insertion, a combining mark, the end of a line, an empty line.
  private static func placesWithoutWidth() throws -> FileReport {
    try FileReport(
      "x-de.md", "\u{FEFF}Ein⟦⟧Wort, cafe⟦\u{301}⟧ und Ende⟦⟧\r\n⟦⟧\r\nכאן⟦⟧ משהו\r\n⟦letzte\r\n⟧",
      Said(severity: .info, message: "a space is missing here", suggestions: [" "]),
      Said(severity: .info, message: "a combining mark"), Said(severity: .info, message: "a full stop is missing"),
      Said(severity: .info, message: "an empty line"), Said(severity: .info, message: "a comma is missing"),
      Said(severity: .info, message: "a line with its end"))
  }
}
