import Alignment
import Analyses
import Languages
import Lexicon
import Linting
import Notes
import SourceText
import UnicodeText

/// A decimal or grouping sign that the language does not use, or that the note uses both ways.
package struct ForeignNumberFormat: NoteRule {
  package static let info = RuleInfo(
    name: "foreign-number-format", family: .numbers, severity: .info, fix: .unsafe, since: "0.1.0",
    summary: "a decimal or grouping sign of another language",
    why: "1.500 is a thousand and a half in German, and one and a half in English.",
    details: """
      Looks at numbers that measure something: before a percent sign, a unit, or a word or letter that multiplies. The \
      sign must be the one that CLDR has for the language; if both are in use (Spanish, Arabic), only a mixture within \
      the note is reported. A group of three digits is reported if the source shows that the sign has the other \
      meaning. Versions, times, prices, dates, code and four digits without a sign are not reported.
      """,
    examples: [
      .bad(lang: "de", "Die Datei ist ⟦2.5⟧ MB groß.", suggestion: "2,5"),
      .bad(lang: "fr", "Le site a eu 1,5k visiteurs et ⟦4.7⟧k pages vues.", suggestion: "4,7"),
      .bad(lang: "es", "Tuvo 4,7k visitas y ⟦1.5⟧k lectores.", suggestion: "1,5"),
      .bad(lang: "ru", "Скорость выросла на ⟦3.5⟧ %.", suggestion: "3,5"),
      .bad(lang: "zh-Hans", "文件大小为⟦2,5⟧ GB。", suggestion: "2.5"),
      .bad(lang: "de", source: "It has 1,500 rooms.", "Es hat ⟦1,500⟧ Zimmer.", suggestion: "1.500"),
      .bad(lang: "fr", "Il pèse ⟦1,250,000⟧ kg.", suggestion: "1\u{202F}250\u{202F}000"),
      .good(lang: "de", "Python 3.10 und Kapitel 2.5", because: "a version, a section"),
      .good(lang: "de", source: "Figure 4.125. A map", "Abbildung 4.125. Eine Karte", because: "a figure’s number"),
      .good(lang: "de", source: "the colour (38,31,207)", "die Farbe (38,31,207)", because: "three numbers"),
      .good(lang: "de", "Die Datei ist 2,5 MB groß.", because: "sound"),
      .good(lang: "es", "Pesa 2.5 kg y mide 1.5 m.", because: "both are in use, and the note keeps to one"),
      .good(lang: "hi", "1,00,000 और 250,000 लोग", because: "both groupings are in use"),
      .good(lang: "fr", "Il coûte $5,000 ou 12.50 €.", because: "prices"),
      .good(lang: "uk", source: "Use Ruby 3.2 with it.", "Ruby 3.2 з ним", because: "a version"),
      .good(lang: "ru", "В 10.30 и 2500 м", because: "a time, and four digits"),
    ])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard !context.readsAsSource else { return [] }
    let numbers = context.numbers
    let knowledge = numbers.targetReader.knowledge
    var quantities: [PlacedNumber] = []
    var found: [Diagnostic] = []
    for unit in context.units {
      for number in numbers.targets(of: unit) where Self.isPlain(number.mention) {
        if isMisread(number.mention, numbers.sources(of: unit), context)
          || isGroupedByDecimalSign(number, knowledge, context.note)
        {
          found.append(diagnostic(number, context, knowledge, sign: nil))
        } else if let sign = number.mention.decimalSign, sign == 0x2E || sign == 0x2C,
          isQuantity(number, context.note), !isVersion(number, unit, context)
        {
          quantities.append(number)
        }
      }
    }
    let isMixed = Set(quantities.compactMap(\.mention.decimalSign)).count > 1
    guard !knowledge.acceptsBothSigns || isMixed else { return found }
    found += quantities.filter { $0.mention.decimalSign != knowledge.decimalSign }
      .map { diagnostic($0, context, knowledge, sign: knowledge.decimalSign) }
    return found.sorted { $0.range.start < $1.range.start }
  }

  private static func isPlain(_ mention: NumberMention) -> Bool {
    mention.kind == .number && mention.traits.isDisjoint(with: [.price, .time, .joined, .named])
      && (mention.decimalSign != nil || mention.groupSign != nil)
  }

  // MARK: Decimals

  /// Whether the number is a quantity: a percent sign, a multiplier or a unit follows.
  private func isQuantity(_ number: PlacedNumber, _ note: Note) -> Bool {
    let mention = number.mention
    guard mention.values.count == 1 || mention.power > 0 || mention.traits.contains(.percent) else { return false }
    if mention.power > 0 || mention.traits.contains(.percent) { return true }
    let segment = note.segments[number.segment]
    let end = mention.range.end
    guard let word = segment.words.first(where: { $0.range.end > end }), word.range.start - end <= 1 else {
      return false
    }
    let range = UTF16Range(max(end, word.range.start), word.range.end)
    return Self.units.contains(Folding.key(segment.text.utf16, range))
  }

  /// Whether the number is a version: a hyphen joins it to a name, or the word before it is before the same number in
  /// the source and is a name. Then a letter after it is a word, as the Russian “with”, and no unit.
  private func isVersion(_ number: PlacedNumber, _ unit: TranslationUnit, _ context: LintContext) -> Bool {
    let segment = context.note.segments[number.segment]
    let start = number.mention.range.start
    guard let before = segment.words.last(where: { $0.range.end <= start }), start - before.range.end == 1 else {
      return false
    }
    let sign = segment.text.utf16[Int(start) - 1]
    if sign == 0x2D || sign == 0x2011 { return before.script == .latin }
    guard sign == 0x20 || sign == 0xA0 else { return false }
    let isForeign = before.script == .latin && !Language.of(context.targetLanguage).isLatin
    return isForeign || before.isCapitalized && isAfter(before.key, number, unit, context)
  }

  /// Whether the word is before a number with the same digits in the source.
  private func isAfter(_ key: UInt64, _ number: PlacedNumber, _ unit: TranslationUnit, _ context: LintContext) -> Bool {
    guard let source = context.sourceNote else { return false }
    return context.numbers.sources(of: unit).contains { other in
      other.mention.signature == number.mention.signature
        && source.segments[other.segment].words.last { $0.range.end <= other.mention.range.start }?.key == key
    }
  }

  private static let units: Set<UInt64> = Set(
    """
    kb mb gb tb pb kib mib gib tib kbit mbit gbit ms s sec sek min h hz khz mhz ghz km m cm mm nm kg g mg t l ml px pt \
    em rem dpi w kw mw gw kwh v mv ma ah mah °c °f kcal kj db bit bits byte bytes octets ko mo go to кб мб гб тб мс с \
    сек мин ч гц кгц мгц ггц км м см мм кг г мг т л мл вт квт sekunden minuten stunden seconds secondes minutes heures \
    segundos minutos horas секунд секунды минут минуты часа часов metern meter mètres metros 秒 分 小时 小時 公里 米 時間 초 분 시간
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Folding.key(String($0)) })

  // MARK: Groups

  /// Three digits after a sign that groups in the source and is the decimal sign here, or the reverse.
  private func isMisread(_ mention: NumberMention, _ sources: [PlacedNumber], _ context: LintContext) -> Bool {
    guard mention.values.count == 2, mention.power == 0 else { return false }
    return sources.contains {
      $0.mention.signature == mention.signature && $0.mention.value == mention.values[1]
        && $0.mention.value != mention.value && !isLabel($0, context.sourceNote)
    }
  }

  /// Whether the number is a label and not a count: a capitalised word is before it, as in `Figure 4.125`.
  private func isLabel(_ number: PlacedNumber, _ note: Note?) -> Bool {
    guard let segment = note?.segments[number.segment], number.mention.decimalSign != nil else { return false }
    let before = segment.words.last { $0.range.end <= number.mention.range.start }
    return before.map { $0.isCapitalized && number.mention.range.start - $0.range.end == 1 } ?? false
  }

  /// `1,250,000` where the comma is the decimal sign.
  private func isGroupedByDecimalSign(_ number: PlacedNumber, _ knowledge: NumberKnowledge, _ note: Note) -> Bool {
    let mention = number.mention
    guard let sign = mention.groupSign, sign == knowledge.decimalSign, mention.decimalSign == nil,
      !knowledge.acceptsBothSigns, mention.range.count > 7
    else { return false }
    // Groups of two are either Indian digit grouping or three numbers close together: 38,31,207.
    let parts = note.segments[number.segment].text.utf16[mention.range.indices].split(separator: sign)
    return parts.dropFirst().allSatisfy { $0.count == 3 }
  }

  // MARK: The finding

  private func diagnostic(_ number: PlacedNumber, _ context: LintContext, _ knowledge: NumberKnowledge, sign: UInt16?)
    -> Diagnostic
  {
    let text = context.note.segments[number.segment].text
    let range = text.byteRange(number.mention.range)
    // A sign with the wrong meaning is replaced by the sign of the other kind.
    let isDecimal = number.mention.decimalSign != nil
    let right =
      sign
      ?? (isDecimal ? knowledge.groupSign : isMillions(number.mention) ? knowledge.groupSign : knowledge.decimalSign)
    let units = text.utf16[number.mention.range.indices].map { Numeral.value($0) == nil ? right : $0 }
    return Diagnostic(
      Self.info, at: range, .write(Quotation.of(range, in: context.note.file), context.targetLanguage),
      detail: .replacements([Suggestion(String(utf16: units), .unsafe)]))
  }

  private func isMillions(_ mention: NumberMention) -> Bool { mention.range.count > 7 }
}

extension Message {
  fileprivate static func write(_ number: String, _ language: LanguageTag) -> Message {
    Message(
      "\(number) has the signs of another language than \(language.englishName), or of both, write it the \(language.englishName) way"
    )
  }
}
