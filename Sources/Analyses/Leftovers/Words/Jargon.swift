import UnicodeText

/// Jargon that writers of every language use unchanged: a commit, a fork, a token.
enum Jargon {
  static func contains(_ key: UInt64) -> Bool { words.contains(key) }

  /// Values that programs know by these names, whatever the language of the sentence.
  static func isLiteral(_ key: UInt64) -> Bool { literals.contains(key) }

  private static let literals = Set(["true", "false", "null", "nil"].map { Folding.key($0) })

  private static let words: Set<UInt64> = Set(
    """
    api app apps array arrays async await backend benchmark benchmarks boolean branch buffer buffers bug bugs byte
    bytes cache callback callbacks chat chatbot chatbots commit commits cookie cookies endpoint endpoints false feed
    feeds fork forks framework frameworks frontend hash hashtag header headers host int issue issues json log login
    logs markdown media merge metadata middleware newsletter none null offline online parser path paths pixel plug-in
    plugin plugins podcast pool prompt prompts proxy pull regex repo repos request requests response responses router
    routers routing script scripts shell smartphone socket sockets software spam startup startups str string strings
    thread threads token tokens true webhook webhooks widget widgets wiki workflow workflows
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Folding.key(String($0)) })
}
