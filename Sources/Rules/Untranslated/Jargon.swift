import UnicodeText

/// Words of the trade that writers of every language use as they are: a commit, a fork, a token.
enum Jargon {
  static func contains(_ key: UInt64) -> Bool { words.contains(key) }

  private static let words: Set<UInt64> = Set(
    """
    backend benchmark benchmarks branch bug bugs chat chatbot chatbots commit commits cookie cookies endpoint endpoints
    feed feeds fork forks framework frameworks frontend hash hashtag issue issues markdown merge middleware newsletter
    offline online podcast plugin plugins prompt prompts pull regex repo repos request requests router routers script
    scripts shell smartphone software spam startup startups token tokens webhook webhooks widget widgets wiki workflow
    workflows
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Folding.key(String($0)) })
}
