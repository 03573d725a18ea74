import Testing
import UnicodeText

@testable import Languages

/// What the reader says about files with mistakes.
@Suite struct LanguageReaderTests {
  /// A file without mistakes, in which every field of other sections than `[writing]` is unknown.
  private static func file(_ writing: String, rest: String? = nil) -> LanguageFile {
    let others = LanguageSection.allCases.dropFirst().map { "[\($0.rawValue)]\nunknown: a test\n" }.joined()
    return read("[writing]\n" + writing + "\n" + (rest ?? others))
  }

  private static func read(_ text: String) -> LanguageFile {
    Array(text.utf8).withUnsafeBufferPointer { LanguageFile(name: "xx.lang", bytes: $0) }
  }

  private static func text(with lines: String, in section: LanguageSection) -> String {
    LanguageSection.allCases.map { other in
      "[\(other.rawValue)]\n" + (other == section ? "# source: a test\n" + lines + "\n" : "") + "unknown: a test\n"
    }.joined()
  }

  @Test func fieldsAreRead() {
    let file = Self.file(
      "# source: a test\nscripts: Latn\n  Cyrl\nspaces: no\njoiners: unknown: not looked up\nunknown: x")
    #expect(file.mistakes.isEmpty, "\(file.mistakes)")
    #expect(file.fact(.scripts) == .known(["Latn Cyrl"]))
    #expect(file.scripts == [.latin, .cyrillic])
    #expect(file.isSpaced == false)
    #expect(file.fact(.joiners) == .unknown("not looked up"))
    #expect(file.fact(.keyboard) == .unknown("a test"))
  }

  @Test(arguments: [
    (
      "scripts: Latn\nspaces: yes\nemphasis: yes\nfolder-names: none", 1,
      "[writing] lacks joiners, add it, or \"joiners: unknown: reason\""
    ),
    ("unknown: x\nspaces:", 3, "no value for spaces, write it, or \"none\", or \"unknown: reason\""),
    (
      "unknown: x\nspace: yes", 3,
      "no field of [writing] is called \"space\", there are scripts, spaces, joiners, emphasis, folder-names"
    ),
    (
      "unknown: x\nkeyboard: abc", 3,
      "no field of [writing] is called \"keyboard\", there are scripts, spaces, joiners, emphasis, folder-names"
    ),
    ("unknown: x\n# source: x\nspaces: yes\nspaces: no", 5, "spaces is given twice, keep one of them"),
    ("unknown: x\n# source: x\nspaces: maybe", 4, "spaces: \"maybe\" is neither \"yes\" nor \"no\""),
    (
      "unknown: x\n# source: x\nscripts: Latin", 4,
      "scripts: \"Latin\" is no script, write its ISO 15924 code, like Latn"
    ),
    ("unknown: x\nspaces yes", 3, "no colon, write \"name: value\""),
    ("unknown: x\nunknown:", 3, "no reason, write \"unknown: reason\""),
    ("unknown: x\nspaces: unknown", 3, "no reason, write \"spaces: unknown: reason\""),
    ("unknown: x\nspaces: unknown:", 3, "no reason, write \"spaces: unknown: reason\""),
    ("  Latn\nunknown: x", 2, "continues nothing, remove the indentation or the line before it"),
    ("unknown: x\nscripts: Latn", 1, "[writing] does not say where its facts are from, add a line \"# source: …\""),
    ("unknown: x\nspaces: y\u{200B}es", 3, "an invisible character, write it as \\u{…}"),
  ])
  func mistakeIsNamedWithItsLine(writing: String, line: Int, text: String) {
    let mistakes = Self.file(writing).mistakes
    #expect(mistakes.first == LanguageMistake(file: "xx.lang", line: line, text: text))
    #expect(mistakes.first?.description == "xx.lang:\(line): \(text)")
  }

  @Test(arguments: [
    (LanguageSection.affixes, "prefixes: (a|b", "prefixes: \"(a|b\" has a bracket that is not closed or not opened"),
    (.affixes, "suffixes: a)", "suffixes: \"a)\" has a bracket that is not closed or not opened"),
    (.affixes, "shortest-stem: two", "shortest-stem: \"two\" is no whole number above 0"),
    (.forms, "stemmer: very german", "stemmer: \"very german\" is more than one word"),
    (
      .numbers, "multiplier: 3 mille",
      "multiplier: \"3 mille\" is no power of ten with its words, write it like \"10^3 thousand\""
    ),
    (
      .numbers, "number-word: both", "number-word: \"both\" is no number with its words, write it like \"2 both twice\""
    ),
    (.dates, "month: 13 Undecimber", "month: 13 is no month"),
    (.words, "label: note Hinweis", "label: \"note Hinweis\" is no \"label = rendering\""),
    (.length, "ratio: 0", "ratio: \"0\" is no number above 0, write it like 1.1"),
  ])
  func valueIsChecked(section: LanguageSection, row: String, text: String) {
    let file = Self.read(Self.text(with: row, in: section))
    #expect(file.mistakes.map(\.text) == [text])
    #expect(
      file.fact(LanguageField(rawValue: String(row.prefix { $0 != ":" })) ?? .scripts)
        == .unknown("xx.lang has a mistake there"))
  }

  @Test func sectionsAreChecked() {
    let sections = LanguageSection.allCases.map { "[\($0.rawValue)]\nunknown: x\n" }
    #expect(Self.read(sections.joined()).mistakes.isEmpty)
    #expect(
      Self.read(sections.dropLast().joined()).mistakes.map(\.text)
        == ["no section [dictionary], add it with its fields, or with \"unknown: reason\""])
    #expect(
      Self.read(sections.joined() + "[dictionary]\n").mistakes.map(\.text)
        == ["[dictionary] appears twice, merge the two"])
    #expect(Self.read("spaces: yes\n" + sections.joined()).mistakes.first?.line == 1)
    #expect(
      Self.read(sections.joined() + "[fonts]\n").mistakes.first?.text.hasPrefix("no section is called [fonts]") == true)
  }

  @Test func bytesThatAreNoTextAreAMistake() {
    let file = [UInt8("[".utf8.first ?? 0), 0xFF, 0x0A].withUnsafeBufferPointer {
      LanguageFile(name: "xx.lang", bytes: $0)
    }
    #expect(file.mistakes.contains { $0.line == 1 && $0.text.hasPrefix("not UTF-8") })
  }

  @Test func invisibleCharactersAreWrittenByNumber() {
    let file = Self.read(Self.text(with: "prefixes: a\\u{200C} \\u{200C}b", in: .affixes))
    #expect(file.mistakes.isEmpty)
    #expect(file.fact(.prefixes) == .known(["a\u{200C} \u{200C}b"]))
  }

  @Test(arguments: [
    ("ab", ["ab"]), ("(|w|f)(b|l)", ["b", "l", "wb", "wl", "fb", "fl"]), ("(|a)", ["a"]), ("x(a|b)y", ["xay", "xby"]),
  ])
  func bracketsAreMultipliedOut(text: String, forms: [String]) {
    #expect(AffixNotation.forms(text[...]) == forms)
  }
}
