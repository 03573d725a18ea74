import Lexicon
import UnicodeText

/// How well the Latin words of a text fit the languages with a frequency table.
struct LatinEvidence {
  /// Best first.
  let ranking: [Fit]
  /// How many words were checked.
  let count: Int

  /// How well one language fits.
  struct Fit {
    let language: LanguageTag
    /// Mean Zipf frequency of the words, 0 for an unknown one: about 5 in a language's own prose, under 4 in another's.
    let mean: Float
    /// The share of words as common as articles, prepositions and pronouns: at least a fifth in prose.
    let functionShare: Float
  }

  /// - Parameter keys: those of the words. Each is looked up in the table of every language.
  init(_ keys: [UInt64]) {
    count = keys.count
    let fits = Self.tabled.compactMap { Fit(keys, $0) }
    ranking = fits.sorted { ($0.mean, $1.language.text) > ($1.mean, $0.language.text) }
  }

  /// The language that fits clearly better than the others, or nil.
  var language: LanguageTag? {
    guard let best = ranking.first, count >= 4, best.mean >= 4, best.functionShare >= 0.12 else { return nil }
    guard ranking.count > 1 else { return best.language }
    return best.mean - ranking[1].mean >= Self.margin(count) ? best.language : nil
  }

  /// How well `language` alone fits words, if we can tell.
  static func fit(_ keys: [UInt64], _ language: LanguageTag) -> Fit? {
    tabled.first { $0.isSame(as: language) }.flatMap { Fit(keys, $0) }
  }

  /// The required lead in mean Zipf frequency over other languages: with few words, a single one changes the mean more.
  /// Danish and Norwegian prose of 400 words differ by .3.
  private static func margin(_ count: Int) -> Float { max(0.1, 2.5 / Float(count).squareRoot() * 0.5) }

  /// "about", "weil", "pour": Zipf 6 is once in a thousand words.
  fileprivate static let functionWord: Float = 6

  /// The languages in Latin letters that have a table.
  private static let tabled: [LanguageTag] = [
    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "vi", "id", "ca", "cs", "da", "fi", "hu", "nb", "ro", "sv",
  ].compactMap { LanguageTag($0) }
}

extension LatinEvidence.Fit {
  /// Nil where there is no table of `language`.
  fileprivate init?(_ keys: [UInt64], _ language: LanguageTag) {
    guard let table = WordTable.of(language) else { return nil }
    var (sum, common) = (Float(0), 0)
    for key in keys {
      let zipf = table.zipf(key)
      sum += zipf
      if zipf >= LatinEvidence.functionWord { common += 1 }
    }
    let count = Float(max(keys.count, 1))
    self.init(language: language, mean: sum / count, functionShare: Float(common) / count)
  }
}
