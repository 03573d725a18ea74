import Linting

extension NumberChanged {
  static let examples: [Example] = altered + lost + equal + left

  private static let altered: [Example] = [
    .bad(lang: "de", source: "Bake the bread for 45 minutes.", "Das Brot ⟦54⟧ Minuten backen.", suggestion: "45"),
    .bad(
      lang: "de", source: "The archive holds 1.5 million pages.", "Das Archiv umfasst ⟦15⟧ Millionen Seiten.",
      suggestion: "1,5"),
    .bad(
      lang: "fr", source: "The museum opens on 3 May 2031.", "Le musée ouvrira le 3 ⟦juin⟧ 2031.", suggestion: "mai"),
    .bad(lang: "es", source: "Sales rose by 4.5%.", "Las ventas subieron un ⟦45⟧ %.", suggestion: "4,5"),
    .bad(
      lang: "ru", source: "The hall seats 12,400 people.", "Зал вмещает ⟦13 400⟧ человек.", suggestion: "12 400"),
    .bad(lang: "ar", source: "The tower has 1,250 steps.", "في البرج ⟦١٬٣٥٠⟧ درجة.", suggestion: "١٬٢٥٠"),
    .bad(lang: "hi", source: "The town has 2.5 million people.", "शहर में ⟦35⟧ लाख लोग रहते हैं।", suggestion: "25"),
    .bad(lang: "zh-Hans", source: "The page had 1.5k readers.", "这个网页有⟦1.5⟧公里的读者。", suggestion: "1500"),
    .bad(lang: "zh-Hant", source: "It holds 200,000 letters.", "它收藏了⟦30⟧萬封信。", suggestion: "20"),
    .bad(
      lang: "ja", source: "We meet at 3 pm on 4 July 2031.", "2031年⟦8⟧月4日の午後3時に集まります。", suggestion: "7"),
    .bad(lang: "ko", source: "Wait for 30 seconds.", "⟦60⟧초 동안 기다리세요.", suggestion: "30"),
    .bad(lang: "ko", source: "Pick two of the colours.", "색깔 중 ⟦3⟧가지를 고르세요.", suggestion: "2"),
    .bad(
      lang: "de", source: "Install version 4.2.10 first.", "Zuerst Version ⟦4.3.10⟧ installieren.",
      suggestion: "4.2.10"),
    .bad(
      lang: "nl", source: "Connect to 172.16.4.20 first.", "Maak eerst verbinding met ⟦10.1.7.3⟧.",
      suggestion: "172.16.4.20"),
    .bad(lang: "fa", source: "The hall has 640 seats.", "این سالن ⟦۴۶۰⟧ صندلی دارد.", suggestion: "۶۴۰"),
    .bad(lang: "th", source: "The hall has 640 seats.", "ห้องโถงมี ⟦460⟧ ที่นั่ง", suggestion: "640"),
    .bad(lang: "es", source: "Stir for twenty minutes.", "Remueva durante ⟦40⟧ minutos.", suggestion: "20"),
    .bad(lang: "ru", source: "The tower has 60 steps.", "В башне ⟦семьдесят⟧ ступеней."),
    .bad(lang: "sv", source: "Bake eighty rolls.", "Grädda ⟦femtio⟧ bullar."),
    .bad(lang: "zh-Hans", source: "It moves tens of millions of parcels.", "它运送⟦数万⟧件包裹。"),
    .bad(
      lang: "ja", source: "Published: 2031-05-07T09:30", "公開日：⟦2031-005-07T09:30⟧", suggestion: "2031-05-07T09:30"),
  ]

  private static let lost: [Example] = [
    .bad(
      lang: "fr", source: "The bridge dates from 1887.", "⟦Le pont est ancien et mérite le détour.⟧"),
    .bad(
      lang: "hi", source: "It covers 12.5 hectares. Bring water.", "⟦यह बहुत बड़ा है।⟧ पानी साथ लाएँ।"),
    .bad(lang: "es", source: "The valley is long.", "El valle mide ⟦1250⟧ metros."),
  ]

  private static let equal: [Example] = [
    .good(
      lang: "fr", source: "It has about 50 rooms.", "Il a une cinquantaine de chambres.",
      because: "a number in a word of its own"),
    .good(
      lang: "zh-Hans", source: "They stand for 4, 2, and 1.", "它们分别代表4，2，和1。",
      because: "a full-width comma between numbers"),
    .good(lang: "de", source: "It weighs 1,250.5 kg.", "Es wiegt 1.250,5 kg.", because: "the separators of German"),
    .good(lang: "de", source: "Two billion stars", "2 Milliarden Sterne", because: "a milliard is a billion"),
    .good(lang: "es", source: "It cost 3 billion.", "Costó 3 mil millones.", because: "two words multiply"),
    .good(lang: "fa", source: "It opened in 2015.", "در سال ۱۳۹۴ باز شد.", because: "a year of another calendar"),
    .good(lang: "ne", source: "It opened in 2015.", "यो २०७२ मा खुल्यो।", because: "a year of another calendar"),
    .bad(lang: "ne", source: "It opened in 2015.", "यो ⟦२०१६⟧ मा खुल्यो।"),
    .good(lang: "lo", source: "It opened in 2011.", "ເປີດໃນປີ 2554.", because: "a year of another calendar"),
    .good(lang: "pt", source: "It takes 2.5 hours.", "Leva duas horas e meia.", because: "a half in words"),
    .good(lang: "fr", source: "Mistral 8 220B is slow.", "Mistral 8 220B est lent.", because: "two numbers in a name"),
    .good(lang: "uk", source: "10K calls a day", "10К викликів на день", because: "a letter that looks the same"),
    .good(lang: "ko", source: "in sub-second time", "1초 안에", because: "a second is no number here"),
    .good(lang: "it", source: "sixty-four squares", "sessantaquattro caselle", because: "words on both sides"),
    .good(lang: "fr", source: "The 1st of 20 talks", "Le 1er de vingt exposés", because: "ordinals and words"),
    .good(lang: "fr", source: "the 19th century", "le XIXe siècle en détail", because: "a Roman numeral"),
    .good(lang: "ru", source: "Since March 2031, 1.5k", "С марта 2031 года, 1,5 тыс.", because: "a month and a suffix"),
    .good(lang: "ar", source: "Open for 2 years from 2031", "مفتوح لعامين من ٢٠٣١", because: "the dual, other digits"),
    .good(
      lang: "ar", source: "They paid 40 million.", "دفعوا أربعين مليونًا.", because: "words in their case"),
    .good(lang: "hi", source: "1,000,000 bricks", "10,00,000 ईंटें", because: "groups of two"),
    .good(lang: "hi", source: "25 million", "2.5 करोड़", because: "the same value"),
    .good(lang: "zh-Hans", source: "a dozen of 120 million", "1.2亿中的12个", because: "signs that multiply"),
    .good(lang: "zh-Hant", source: "In 2031 there were 12.", "二〇三一年有十二個。", because: "Han numerals"),
    .good(lang: "ja", source: "at 3:30 pm on May 4, 2031", "2031年5月4日15時30分", because: "the other clock, the order"),
    .good(lang: "ja", source: "120,500,000 yen", "1億2050万円", because: "signs that add up"),
    .good(lang: "ko", source: "200 thousand, and half of it", "20만, 그리고 그 50%", because: "a half is 50 %"),
    .good(lang: "de", source: "from 1973 to 1974", "1973/74", because: "a year written short"),
    .good(lang: "ko", source: "Choose one of three.", "세 가지 중 하나를 고르세요.", because: "words on both sides"),
  ]

  private static let left: [Example] = [
    .good(lang: "de", source: "Room 7 is on floor 7.", "Raum 7 liegt im selben Stock.", because: "said once"),
    .good(
      lang: "fr", source: "There are 3 ways.", "Voici les possibilités.", because: "a small number that is left out"),
    .good(lang: "es", source: "Set `n` to 12.", "Asigne `n = 12`.", because: "it is in the code"),
    .good(lang: "ru", source: "It is 100% safe.", "Это совершенно безопасно.", because: "a way of speaking"),
    .good(lang: "zh-Hans", source: "Over the last decade", "过去10年", because: "a word for ten years"),
  ]
}
