import UnicodeText

/// The rows of letter keys on the keyboard that writers of a language use, top to bottom, each row shifted half a key
/// to the right of the one above.
enum KeyboardRows {
  static func rows(of language: LanguageTag) -> [String] {
    rowsByLanguage[language.language] ?? (WritingSystem.isLatin(language) ? latin : [])
  }

  private static let latin = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]

  private static let rowsByLanguage = [
    "de": ["qwertzuiopü", "asdfghjklöä", "yxcvbnm"],
    "fr": ["azertyuiop", "qsdfghjklm", "wxcvbn"],
    "es": ["qwertyuiop", "asdfghjklñ", "zxcvbnm"],
    "pl": latin,
    "ru": ["йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"],
    "uk": ["йцукенгшщзхї", "фівапролджє", "ячсмитьбю"],
    "ar": ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظ"],
    "fa": ["ضصثقفغعهخحجچ", "شسیبلاتنمکگ", "ظطزرذدپو"],
    "he": ["קראטוןםפ", "שדגכעיחלךף", "זסבהנמצתץ"],
    "hi": ["ौैाीूबहगदजड", "ोे्िुपरकतचट", "ॉंमनवलसय"],
    // Jamo: leading consonants and vowels as HangulEdits sees them.
    "ko": ["ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ"],
  ]
}
