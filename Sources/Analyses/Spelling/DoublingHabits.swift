import Notes
import UnicodeText

/// Which words a language doubles, and therefore which doubled words are faults.
///
/// For German, French, Spanish and Russian according to Duden, Grevisse, the RAE and Rosenthal.
package struct DoublingHabits {
  private let language: LanguageTag
  /// The only words that are reported; nil where all words except `exceptions` are.
  private let closed: Set<String>?
  private let exceptions: Set<String>
  /// One-letter words that are reported.
  private let letters: Set<String>

  /// Whether all words are reported, with few exceptions.
  var reportsAnyWord: Bool { closed == nil }

  /// Whether a verb may end one clause and begin the next.
  var hasVerbLast: Bool { ["de", "nl"].contains(language.language) }

  /// Nil for languages whose habits we do not know.
  package init?(_ language: LanguageTag) {
    let code = language.language
    self.language = language
    closed = Self.closedLists[code == "zh" ? language.base : code].map {
      Set($0.split(separator: " ").map(String.init))
    }
    let exceptions = Self.openExceptions[code]
    guard closed != nil || exceptions != nil else { return nil }
    self.exceptions = Set(((exceptions ?? "") + " " + Self.sounds).split(separator: " ").map(String.init))
    letters = Set((Self.singleLetters[code] ?? "").split(separator: " ").map(String.init))
  }

  /// Whether the word at `index` of `segment` and the equal word after it are a fault.
  package func reports(_ index: Int, in segment: Segment) -> Bool {
    let word = segment.words[index]
    guard word.hasLetter, word.traits.isDisjoint(with: [.digit, .allCaps, .innerCapital, .gluedBefore, .gluedAfter])
    else {
      return false
    }
    let text = Folding.lowercased(Folding.composed(segment.string(word)), language)
    switch language.language {
    case "zh": return reportsChinese(index, text, in: segment)
    case "ja": return reportsJapanese(index, text, in: segment)
    case "ko": return closed?.contains(text) == true || isNounWithParticle(text)
    default: break
    }
    if let closed { return closed.contains(text) }
    guard !exceptions.contains(text), text.unicodeScalars.count > 1 || letters.contains(text) else { return false }
    return !isName(index, in: segment)
  }

  /// Korean: a modal phrase of two words, written twice.
  func reportsPhrase(_ index: Int, in segment: Segment) -> Bool {
    guard language.language == "ko" else { return false }
    return segment.string(segment.words[index]) == "수" && segment.string(segment.words[index + 1]).hasPrefix("있")
  }

  /// Both are capitalised inside a sentence; in German that proves nothing.
  private func isName(_ index: Int, in segment: Segment) -> Bool {
    guard language.language != "de", segment.words[index].isCapitalized, segment.words[index + 1].isCapitalized else {
      return false
    }
    return !segment.kind.isLabel
  }

  /// Two words of two or more characters that are not verbs, or a function word with a word break between.
  private func reportsChinese(_ index: Int, _ text: String, in segment: Segment) -> Bool {
    let words = segment.words
    guard words[index].script == .han, words[index].range.end == words[index + 1].range.start else { return false }
    if text.unicodeScalars.count > 1 {
      // 依赖依赖于: the second is a verb.
      let after = segment.text.utf16[Int(words[index + 1].range.end)...].first
      return isFaultyPair(text) && after != 0x4E8E && after != 0x65BC
    }
    guard closed?.contains(text) == true else { return false }
    // 目的的, 实在在, 为了了: the first belongs to the word before.
    let before = index > 0 ? segment.string(words[index - 1]) : ""
    return !["目", "实", "實", "为", "為", "除", "现", "現", "还", "還"].contains(String(before.suffix(1)))
  }

  /// Of two characters, and doubled neither one by one (一步一步) nor for emphasis.
  private func isFaultyPair(_ text: String) -> Bool {
    text.unicodeScalars.count == 2 && !text.hasPrefix("一") && !Self.doubledVerbs.contains(text)
      && !Self.emphatic.contains(text)
  }

  /// A particle after a kanji or katakana word, and the two polite endings.
  private func reportsJapanese(_ index: Int, _ text: String, in segment: Segment) -> Bool {
    guard closed?.contains(text) == true, index > 0 else { return false }
    let before = segment.words[index - 1]
    guard before.range.end == segment.words[index].range.start else { return false }
    return ["です", "ます"].contains(text) || before.script == .han || before.script == .katakana
  }

  private func isNounWithParticle(_ text: String) -> Bool {
    let particles = ["에서", "으로", "을", "를", "은", "는", "의"]
    return particles.contains { text.hasSuffix($0) && text.unicodeScalars.count >= $0.unicodeScalars.count + 2 }
  }

  private static let closedLists = [
    "ar": "مع في على إلى هذا هذه التي الذي الذين كان كانت أو عن ذلك كما قد",
    "hi": "का के की को ने में पर है हैं था थे थी और या कि से तक भी ही लिए यह इस एवं तथा",
    "zh-Hans": "的 了 是 和 在", "zh-Hant": "的 了 是 和 在",
    "ja": "の を に が で と です ます",
    "ko": "및 그리고 있는 하는 를 을 또는 또한 위한 대한 통해",
  ]

  /// Words doubled by grammar or for emphasis, in languages where any other word twice in a row is a fault.
  private static let openExceptions = [
    "de": "die der das den dem denen deren sie ihr ihm es wir sehr ganz viel viele so nie ja nein na lange",
    "fr": "nous vous faire en bien très oui non si tout toute tous toutes jamais loin vite plus longtemps",
    "es": "no muy ya casi sí así poco luego claro que nunca más mucho mucha muchos muchas bien todo",
    "ru": "да нет очень что как был была было были чуть еле вот так же много долго давно едва только",
    "en": "had that do is so log very no yes bye really many long",
    "it": "piano via così molto sì no ben proprio quasi pian mai tanto vi ci si poco",
    "pt": "muito não sim já quase logo tão bem pouco nunca que mais",
    "nl": "die dat heel zeer ja nee zij ze u",
    "pl": "bardzo tak nie już ledwo się to", "cs": "velmi ano ne to se", "uk": "так ні дуже ледь ось що",
    "sv": "mycket ja nej som det", "da": "meget ja nej der det", "nb": "veldig ja nei som det",
    "ca": "molt no sí ja que",
    "ro": "foarte da nu tot",
  ]

  /// One-letter words, which in other languages are initials, units and variables.
  private static let singleLetters = [
    "ru": "в и с к о у а", "uk": "в і з у о а", "es": "y a o", "fr": "à y", "it": "e a o è", "pt": "e a o à é",
    "ca": "i a o",
    "pl": "i w z o a", "cs": "a i k s v z o u", "ro": "a o",
  ]

  /// Names and sounds that are doubled in every language, and words that programmers write twice.
  private static let sounds =
    "baden bora sing pago walla wagga duran bla blah ha haha he hi ho tic tac cha yo test foo bar knock tut tsk no blabla"

  private static let emphatic: Set<String> = [
    "非常", "很多", "许多", "許多", "好多", "永远", "永遠", "特别", "特別", "真的", "谢谢", "謝謝", "加油", "等等", "多少", "什么", "什麼",
  ]

  /// Verbs that are doubled for "a little": 讨论讨论.
  private static let doubledVerbs: Set<String> = [
    "讨论", "研究", "考虑", "学习", "休息", "了解", "打扫", "收拾", "商量", "介绍", "认识", "锻炼", "放松", "体验", "享受", "分析", "整理",
    "检查", "尝试", "观察", "交流", "练习", "准备", "帮助", "庆祝", "感受", "联系", "琢磨", "打听", "参考", "關注", "討論", "考慮", "學習",
    "瞭解", "打掃", "介紹", "認識", "鍛鍊", "放鬆", "體驗", "檢查", "嘗試", "觀察", "練習", "準備", "幫助", "慶祝", "聯繫", "打聽", "參考",
  ]
}
