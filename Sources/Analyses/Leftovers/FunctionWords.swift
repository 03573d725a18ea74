import UnicodeText

/// The words that connect the others in a sentence. In titles they are in small letters too, and many are words of
/// other languages, so that they prove nothing on their own.
enum FunctionWords {
  /// Whether `key` is such a word of `language`.
  static func contains(_ key: UInt64, in language: LanguageTag) -> Bool {
    language.language == "en" && english.contains(key)
  }

  private static let english: Set<UInt64> = Set(
    """
    a an the of to in on at for from by with without and or nor but if then than that this these those there here is are
    was were be been being am as it its it's not no so do does did done has have had having can could will would may
    might must shall should you your yours we us our ours they them their theirs he him his she her hers i me my mine who
    whom whose which what when where why how into onto over under up down out off above below between among about after
    before during while until since through across against all any each every some such both either neither more most
    less least other another only own same too very also just because though although yet per via upon within
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Folding.key(String($0)) })
}
