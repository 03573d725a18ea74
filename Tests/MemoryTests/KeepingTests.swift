import Memory
import Testing
import UnicodeText

/// What the counts in a memory say about a word that a note keeps.
@Suite struct KeepingTests {
  private func habits(_ lines: [String], _ language: String) throws -> LearnedHabits {
    let text = "calque memory 1\n" + lines.map { $0.replacing(" ", with: "\t") + "\n" }.joined()
    let file = MemoryFile(path: "memory", bytes: Array(text.utf8))
    #expect(file.problems.isEmpty)
    return LearnedHabits(file.facts, for: try #require(LanguageTag(language)))
  }

  /// A line of the memory: votes for gauge, then the note's own language if it keeps the word.
  @Test(arguments: [
    // Nearly all other languages keep it.
    (["* vote-latin gauge 5/6", "de kept gauge 2/2"], "de", "kept"),
    // One language alone: not kept; a slip if it is rare there, a rule of the translators if it is kept throughout.
    (["* vote-latin gauge 1/6", "de kept gauge 9/10"], "de", "open"),
    (["* vote-latin gauge 1/6", "de kept gauge 2/3"], "de", "translated"),
    (["* vote-latin gauge 1/6"], "fr", "translated"),
    // A loanword of a third of the languages, and regular in this one.
    (["* vote-latin gauge 3/9", "de kept gauge 9/10"], "de", "kept"),
    (["* vote-latin gauge 1/6", "de kept gauge 30/30"], "de", "kept"),
    // The other languages are divided, and the note's own is not.
    (["* vote-latin gauge 3/6", "de kept gauge 9/10"], "de", "kept"),
    (["* vote-latin gauge 3/6", "de kept gauge 2/3"], "de", "open"),
    // Three of five others are enough in Latin letters, not in others.
    (["* vote-latin gauge 4/6", "de kept gauge 1/1"], "de", "kept"),
    (["* vote-other gauge 4/6", "ru kept gauge 1/1"], "ru", "open"),
    // Loanwords: other letters do not count for Latin ones where those can vote.
    (["* vote-latin gauge 5/5", "* vote-other gauge 0/5", "de kept gauge 1/1"], "de", "kept"),
    (["* vote-latin gauge 5/5", "* vote-other gauge 1/5", "ru kept gauge 1/1"], "ru", "translated"),
    (["* vote-latin gauge 0/5", "* vote-other gauge 5/5", "ru kept gauge 1/1"], "ru", "kept"),
    // Too few other languages.
    (["* vote-latin gauge 1/1", "* vote-other gauge 1/2", "de kept gauge 1/1"], "de", "open"),
    // Without a vote the habit of the language decides, less the note itself.
    (["de kept gauge 4/4"], "de", "kept"), (["de kept gauge 3/3"], "de", "open"),
    (["de kept gauge 9/10"], "fr", "open"), (["* kept gauge 4/4"], "fr", "kept"),
  ])
  func whatTheCountsSay(lines: [String], language: String, expected: String) throws {
    let habits = try habits(lines.map { $0.replacing("/", with: " ") }, language)
    let isKept = habits.keptTerms.contains("gauge")
    let isTranslated = habits.translatedTerms.contains("gauge")
    #expect((isKept ? "kept" : isTranslated ? "translated" : "open") == expected)
  }
}
