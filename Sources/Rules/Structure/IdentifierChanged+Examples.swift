import Linting

extension IdentifierChanged {
  static let examples: [Example] = [
    .bad(
      lang: "ar", source: "The images are kept in /srv/thumbs for a day.", "تحفظ الصور في ⟦/ srv/ thumbs⟧ لمدة يوم.",
      suggestion: "/srv/thumbs"),
    .bad(
      lang: "de", source: "Open startup.cs and add a line.", "Öffnen Sie ⟦startupp.cs⟧ und fügen Sie eine Zeile hinzu.",
      suggestion: "startup.cs"),
    .bad(
      lang: "zh-Hans", source: "We use PhotoGrid for this.", "为此我们使用⟦照片Grid⟧。", suggestion: "PhotoGrid"),
    .bad(
      lang: "ru", source: "It was written with .NET at first.", "Сначала это было написано на ⟦NET.⟧",
      suggestion: ".NET"),
    .bad(
      lang: "ru", source: "It runs on SnapCloud today.", "Сегодня это работает на ⟦Chopcloud⟧.",
      suggestion: "SnapCloud"),
    .bad(
      lang: "fr", source: "It runs on SnapCloud today.", "Il tourne aujourd’hui sur ⟦Snapcloud⟧.",
      suggestion: "SnapCloud"),
    .good(
      lang: "hi", source: "The code is on GitHub today.", "कोड आज गिटहब पर है।", because: "written by its sound"),
    .good(
      lang: "ko", source: "A document with JavaScript, all in a string.", "자바스크립트를 포함한 문서를 문자열 안에 넣습니다.",
      because: "written by its sound"),
    .good(lang: "ko", source: "It speaks over WebSockets.", "웹 소켓으로 통신합니다.", because: "written by its sound"),
    .good(
      lang: "de", source: "Add the option --verbose to see more.", "Mit der Option `--verbose` sehen Sie mehr.",
      because: "marked as code"),
    .good(
      lang: "de", source: "Click on SlowStart. A slow start helps.", "Klicken Sie auf Langsamstart. Das hilft.",
      because: "the source writes it as two words, too"),
    .good(
      lang: "de", source: "[**Next**Chapter](a.html)", "[**Weiter**Kapitel](a.html)",
      because: "two words that markup parts"),
    .good(lang: "fr", source: "Choose red and/or blue.", "Choisissez rouge et/ou bleu.", because: "words, no path"),
  ]
}
