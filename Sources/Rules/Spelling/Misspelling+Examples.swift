import Linting

extension Misspelling {
  static let examples: [Example] = [
    .bad(lang: "de", "Danach wird die ⟦Konfigurtion⟧ neu geladen.", suggestion: "Konfiguration"),
    .bad(lang: "fr", "Le fichier contient les ⟦paramèters⟧ du serveur.", suggestion: "paramètres"),
    .bad(lang: "es", "La ⟦aplicaicón⟧ guarda los cambios al salir.", suggestion: "aplicación"),
    .bad(lang: "de", "Alle ⟦Referenzes⟧ stehen am Ende der Seite.", suggestion: "Referenzen"),
    .bad(lang: "ru", "Сервер ⟦отвечаент⟧ на запросы сразу.", suggestion: "отвечает"),
    .bad(lang: "ar", "يعرض التطبيق قائمة ⟦المسخدمين⟧ في الصفحة الأولى.", suggestion: "المستخدمين"),
    .bad(lang: "hi", "यह सुविधा सभी दस्तावेज़ों में ⟦उपलबध⟧ है।", suggestion: "उपलब्ध"),
    .bad(lang: "ko", "설정을 ⟦변겅한⟧ 뒤에 저장하세요.", suggestion: "변경한"),
    .good(lang: "ko", "먼저 인쇄할 쪽수를 입력하세요.", because: "a noun made of a noun"),
    .good(lang: "ar", "يمكنك مشاهدة الڤيديو في الصفحة الأولى.", because: "a letter for a foreign sound"),
    .good(lang: "de", "Die Veröffentlichungs-Seite nennt alle Termine.", because: "the head of a compound"),
    .good(lang: "de", "Frau Zschoche aktualisiert die Grafikkartentreiber.", because: "a name and a compound"),
  ]
}
