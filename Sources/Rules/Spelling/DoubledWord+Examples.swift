import Linting

extension DoubledWord {
  static let examples: [Example] = [
    .bad(lang: "de", "Danach wird der ⟦Dienst Dienst⟧ neu gestartet.", suggestion: "Dienst"),
    .bad(lang: "fr", "Ouvrez le menu ⟦de\nde⟧ configuration.", suggestion: "de"),
    .bad(lang: "es", "El archivo está ⟦en en⟧ la carpeta del proyecto.", suggestion: "en"),
    .bad(lang: "ru", "Файл лежит ⟦в в⟧ папке проекта.", suggestion: "в"),
    .bad(lang: "ar", "يعمل التطبيق ⟦مع مع⟧ كل المتصفحات.", suggestion: "مع"),
    .bad(lang: "hi", "फ़ाइल ⟦में में⟧ यह पंक्ति जोड़ें।", suggestion: "में"),
    .bad(lang: "ko", "서버 ⟦및 및⟧ 데이터베이스를 시작합니다.", suggestion: "및"),
    .bad(lang: "zh-Hans", source: "Open the file and save it.", "请打开⟦文件文件⟧并保存。", suggestion: "文件"),
    .good(
      lang: "zh-Hans", source: "Select the selector.", "请选择选择器。", because: "the source says it twice in other forms"),
    .bad(lang: "ru", "Лодка стоит ⟦у берега у берега⟧ и ждёт.", suggestion: "у берега"),
    .bad(lang: "tr", "Tekne ⟦kıyıda bekliyor kıyıda bekliyor⟧ ve gidiyor.", suggestion: "kıyıda bekliyor"),
    .bad(lang: "zh-Hans", "他们⟦已经到了已经到了⟧河边。", suggestion: "已经到了"),
    .good(lang: "zh-Hans", "这是要打开的文件的文件路径。", because: "an attribute of an attribute"),
    .good(
      lang: "es", source: "These are unknown unknowns.", "Es lo que no sabemos que no sabemos.",
      because: "the source says it in two forms"),
    .good(lang: "zh-Hans", "它在操作操作系统。", because: "the second begins a longer word"),
    .good(lang: "ja", "夜はますます寒くなる。", because: "ますます is one word"),
    .good(lang: "nl", "Voordat je je boot vastlegt, zet je het licht in in de hut.", because: "subject and possessive"),
    .bad(
      lang: "de", source: "Install, configure and start it.", "Es ist ⟦einzurichten, einzurichten⟧ und zu starten."),
    .bad(
      lang: "fr", source: "Install, configure and start it.",
      "Il faut l'installer, le ⟦configurer, configurer⟧ et le lancer."),
    .good(
      lang: "de", source: "If you use it, use it well.", "Wenn Sie es verwenden, verwenden Sie es gut.",
      because: "one verb ends a clause, the other begins one"),
    .bad(lang: "zh-Hans", source: "Open my Debian folder.", "打开我⟦Debian的Debian⟧文件夹。"),
    .good(
      lang: "de", source: "It will end, finally end.", "Es wird endlich, endlich enden.",
      because: "the source repeats a word, too"),
    .good(
      lang: "de", "Das sind die Nutzer, die die Seite gesehen haben.", because: "a relative pronoun and an article"),
    .good(lang: "nb", "De fleste PC-er er nye.", because: "an ending behind a hyphen"),
    .good(lang: "fr", "Nous nous réunissons demain.", because: "subject and reflexive pronoun"),
    .good(lang: "es", "Es muy muy importante.", because: "emphasis"),
    .good(lang: "hi", "धीरे धीरे सब ठीक हो गया।", because: "Hindi doubles for meaning"),
    .good(lang: "ar", "تقدمنا خطوة خطوة.", because: "emphatic repetition"),
    .good(lang: "zh-Hans", "我们一步一步地走到河边。", because: "one by one"),
    .good(lang: "zh-Hans", "我们一起讨论讨论这个问题。", because: "a verb doubled for “a little”"),
    .good(lang: "zh-Hans", "有些依赖依赖于其他依赖。", because: "a noun and a verb"),
    .good(
      lang: "de", source: "Say it again and again again.", "Sag es wieder wieder.",
      because: "the source doubles a word too"),
    .good(lang: "ru", "Номер 7 7 не подходит.", because: "numbers"),
  ]
}
