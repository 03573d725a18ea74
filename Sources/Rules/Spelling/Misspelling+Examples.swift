import Linting

extension Misspelling {
  static let examples: [Example] = [
    .bad(lang: "de", "Danach wird die ⟦Konfigurtion⟧ neu geladen.", suggestion: "Konfiguration"),
    .bad(lang: "fr", "Le fichier contient les ⟦paramèters⟧ du serveur.", suggestion: "paramètres"),
    .bad(lang: "es", "La ⟦aplicaicón⟧ guarda los cambios al salir.", suggestion: "aplicación"),
    .bad(lang: "de", "Alle ⟦Referenzes⟧ stehen am Ende der Seite.", suggestion: "Referenzen"),
    .bad(
      lang: "de", source: "All addresses are in the book.", "Alle ⟦Addressen⟧ stehen im Buch.", suggestion: "Adressen"),
    .bad(lang: "ru", "Сервер ⟦отвечаент⟧ на запросы сразу.", suggestion: "отвечает"),
    .bad(lang: "ar", "يعرض التطبيق قائمة ⟦المسخدمين⟧ في الصفحة الأولى.", suggestion: "المستخدمين"),
    .bad(lang: "hi", "यह सुविधा सभी दस्तावेज़ों में ⟦उपलबध⟧ है।", suggestion: "उपलब्ध"),
    .bad(lang: "ko", "설정을 ⟦변겅한⟧ 뒤에 저장하세요.", suggestion: "변경한"),
    .good(
      lang: "de", memory: "de\tword\tkonfigurtion\t9\t9", "Danach wird die Konfigurtion neu geladen.",
      because: "nine notes of the project use it"),
    .bad(
      lang: "es", "El precio de la entrada es bajo. El ⟦pecio⟧ incluye la comida.", suggestion: "precio"),
    .good(lang: "es", "El pecio está en el fondo del mar.", because: "a rare word, which the note says no other way"),
    .good(
      lang: "ko", source: "The proxy runs in front of the server.", "프록시는 서버 앞에서 실행됩니다.",
      because: "the sound of a word of the source"),
    .good(
      lang: "ar", source: "The width is given in pixels.", "يحدد العرض بوحدة البكسل.",
      because: "the sound of a word of the source"),
    .good(
      lang: "fr", source: "The “dependants” are called once.", "Les « dependants » sont appelés une fois.",
      because: "taken over from the source"),
    .good(lang: "ko", "먼저 인쇄할 쪽수를 입력하세요.", because: "a noun made of a noun"),
    .good(lang: "ar", "يمكنك مشاهدة الڤيديو في الصفحة الأولى.", because: "a letter for a foreign sound"),
    .good(lang: "de", "Die Veröffentlichungs-Seite nennt alle Termine.", because: "the head of a compound"),
    .good(
      lang: "de", source: "The page is rendered and wrapped once more.",
      "Die Seite wird neu gerendert und noch einmal gewrappt.", because: "borrowed verbs"),
    .good(lang: "de", "Die Hintergrundtasks rendern alle Seiten neu.", because: "a borrowed noun and a borrowed verb"),
    .good(
      lang: "de", "Wir hoffen, während des Testens neue Finanzierer anzuleiten.",
      because: "forms that follow from known words"),
    .good(
      lang: "de", source: "Pin the page. The page is pinned.", "Die Seite ist gepinnt.", because: "a borrowed verb"),
    .good(lang: "ar", "زرنا إنجلترا وويلز في الصيف.", because: "a conjunction before a name of its letter"),
    .good(lang: "de", "Alle Programmier-Werkzeuge sind frei.", because: "the stem of a verb"),
    .good(lang: "ru", "Сервер сгенерирует новый ключ.", because: "a borrowed verb made perfective"),
    .good(lang: "ru", "Сервер обновляет множество интеграций потоково.", because: "forms that follow from known words"),
    .good(lang: "ko", "어떤 방식으로든 먼저 파일을 로드하고 저장하세요.", because: "particles on particles, and a loan"),
    .good(lang: "ko", "이 도구는 사용시 결과를 한 번씩 보여주는 역할을 합니다.", because: "bound nouns and an auxiliary verb"),
    .good(
      lang: "de", source: "Grubel is a program. Install grubel-policy-dev.",
      "Grubel ist ein Programm. Installieren Sie grubel-policy-dev.", because: "words of the source"),
    .good(lang: "fr", "Voir le chapitre [8. Configuration du systè...](c.html)", because: "a word that is cut short"),
    .good(lang: "ru", "Этот дом бо́льший из двух.", because: "a mark of stress"),
    .good(lang: "fa", "این کتابخانه‌هایی که می‌بینید تازه‌اند.", because: "endings behind a joiner"),
    .good(lang: "tr", "Dosyalarımızdakiler bu kutuların içindekilerle aynı.", because: "endings on endings"),
    .good(lang: "de", "Frau Zschoche aktualisiert die Grafikkartentreiber.", because: "a name and a compound"),
    .bad(lang: "es", "La ⟦conexion⟧ se cierra sola.", suggestion: "conexión", fixed: "La conexión se cierra sola."),
    .bad(lang: "de", "Der ⟦Zeitungartikel⟧ nennt alle Termine.", suggestion: "Zeitungsartikel"),
    .bad(lang: "ar", "قد يتعرض الخادم ⟦لهجوب⟧.", suggestion: "لهجوم"),
    .bad(lang: "hi", "यह शहर की ⟦इतिहासिक⟧ इमारत है।", suggestion: "ऐतिहासिक"),
    .bad(lang: "ru", "⟦Агенство⟧ отвечает на письма в тот же день.", suggestion: "Агентство"),
    .good(lang: "ru", "Её сёстры живут рядом, а мужа сестры мы не знаем.", because: "another form of the word"),
    .good(lang: "es", source: "It transcodes the video.", "El programa lo transcodifica.", because: "a verb"),
    .bad(lang: "de", "Alle ⟦Wiedergabelistenzeiichen⟧ sind sichtbar.", suggestion: "Wiedergabelistenzeichen"),
    .good(
      lang: "fr", "La revue « Harvard Law Review » paraît chaque mois.", because: "the title of a foreign work"),
    .good(lang: "fr", source: "It is a plug-in.", "Le paquet fournit un plug-in.", because: "a word with a hyphen"),
    .good(lang: "hi", "यह अॅप मुफ़्त है।", because: "the vowel of an English word"),
    .good(lang: "fa", "خانهٔ ما کنار رود است.", because: "the mark of the ezafe"),
  ]
}
