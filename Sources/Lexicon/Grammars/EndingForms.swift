import UnicodeText

/// Languages without a Snowball stemmer: the longest of a list of inflectional endings is cut. Changes inside the stem
/// (ręka – ręce) are left to who compares beginnings of words.
enum Endings {
  /// The word without the longest of `endings` that leaves at least `leaving` units. `endings` come longest first.
  static func strip(_ word: [UInt16], _ endings: [[UInt16]], leaving: Int) -> [UInt16] {
    for ending in endings where word.count >= ending.count + leaving {
      if word[(word.count - ending.count)...].elementsEqual(ending) { return Array(word.dropLast(ending.count)) }
    }
    return word
  }

  static func of(_ language: LanguageTag) -> [[UInt16]]? {
    switch language.language {
    case "pl": polish
    case "cs", "sk": czech
    case "uk", "be": ukrainian
    case "bg", "mk": bulgarian
    case "hr", "bs", "sl": southSlavic
    case "fa": persian
    case "ur": urdu
    default: nil
    }
  }

  /// Hindi as folded (no nukta, ं for ँ): plural, oblique and vocative endings.
  static let hindi = list("ियों ियां ियाँ ाओं ाएं ुओं ुएं ओं एं यों यां ों ें ां ाें ा े ी ि ो ू ु ं")

  private static let polish = list(
    "owania owaniu owaniem ościami ościach ością ości iami iach ami ach owi ego emu ymi imi ych iej iem iom ów om em ie ej ym im ią ię ą ę y i u a e o"
  )
  private static let czech = list(
    "ového ovému ovými ových ami emi ích ách ech ého ému ými ých ovi ou em ům ím ům ů é í ý á y e ě a u o i")
  private static let ukrainian = list(
    "ування уванню уванням остями остей ості істю ами ями ові еві єві ого ому ими ях ах ів їв ою ею єю ом ем єм ам ям ий ій их ої а я у ю о е є и і ї ь"
  )
  private static let bulgarian = list("овете ията ието иите ът ят та то те ов ове ия ие ии и а я о е ъ")
  private static let southSlavic = list("ovima evima ima ama oga omu ega emu ov ev om em ih im oj ju ja a e i o u")
  private static let persian = list("هایشان هایی هایم هایت هایش های ها ترین تر ای اند ام ات اش ان ی")
  private static let urdu = list("یوں یاں وں یں ے ی ا و")

  /// By UTF-16 units: a space and the vowel sign after it are one `Character`.
  private static func list(_ text: String) -> [[UInt16]] {
    text.utf16.split(separator: 0x20).map(Array.init).sorted { $0.count > $1.count }
  }
}
