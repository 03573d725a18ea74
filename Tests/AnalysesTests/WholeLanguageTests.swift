import Rules
import Testing

/// What is decided about the language of a whole note before its words are looked at.
struct WholeLanguageTests {
  @Test(arguments: SoundLanguages.notes)
  func soundNoteHasNoFinding(_ note: SoundLanguages.Note) throws {
    let alone = try RuleContext(note.language, note.text)
    #expect(alone.diagnostics(AllRules.rules).map(\.message.text) == [])
    let compared = try RuleContext(note.language, note.text, source: SoundLanguages.source.text)
    #expect(compared.diagnostics(AllRules.rules).map(\.message.text) == [])
  }

  @Test(arguments: [
    ("es", "pt", "Portuguese"), ("pt", "es", "Spanish"), ("nb", "da", "Danish"), ("da", "nb", "Norwegian Bokmål"),
    ("sv", "da", "Danish"), ("cs", "sk", "Slovak"), ("sk", "cs", "Czech"), ("ar", "fa", "Persian"),
    ("fa", "ar", "Arabic"), ("ur", "fa", "Persian"), ("hi", "mr", "Marathi"), ("mr", "hi", "Hindi"),
    ("hi", "ne", "Nepali"), ("uk", "ru", "Russian"), ("ru", "uk", "Ukrainian"), ("be", "ru", "Russian"),
    ("bg", "mk", "Macedonian"), ("mk", "bg", "Bulgarian"), ("ca", "es", "Spanish"), ("de", "nl", "Dutch"),
    ("tr", "az", "Azerbaijani"), ("et", "fi", "Finnish"), ("lt", "lv", "Latvian"),
  ])
  func noteInARelativeHasOneFinding(target: String, language: String, name: String) throws {
    let text = try #require(SoundLanguages.note(language)).text
    for source in [nil, SoundLanguages.source.text] {
      let found = try RuleContext(target, text, source: source).diagnostics(AllRules.rules)
      #expect(found.map(\.rule) == ["untranslated-note"])
      #expect(found.first?.message.text.contains("in \(name) instead of") == true)
    }
  }

  /// In a language without a word table only what was copied from the source is certain.
  @Test(arguments: [
    (
      "af", "Die tuin is groot. Every morning my mother waters the plants.",
      ["Every morning my mother waters the plants"]
    ),
    ("sw", "Kuna bustani ndogo. We grow tomatoes and beans there.", ["We grow tomatoes and beans there"]),
    ("af", "My hand is in warm water.", []),
  ])
  func copiedTextIsFoundWithoutATable(language: String, text: String, expected: [String]) throws {
    let source = "The garden is big. Every morning my mother waters the plants. We grow tomatoes and beans there."
    #expect(try RuleContext(language, text, source: source).findings([UntranslatedFragment.self]) == expected)
  }
}
