extension Language {
  /// Words that address readers formally. One with a capital counts only within a sentence: German *Sie*.
  package var formalWords: [String] { words(.formalWords) }

  /// Words that address readers informally.
  package var informalWords: [String] { words(.informalWords) }

  /// What formal sentences end in, before the full stop.
  package var formalEndings: [String] { words(.formalEndings) }

  /// What informal or plain sentences end in, before the full stop.
  package var informalEndings: [String] { words(.informalEndings) }
}
