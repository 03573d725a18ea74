import Linting

extension Misspelling {
  static let examples: [Example] = [
    .bad(lang: "de", "Danach wird die ⟦Konfigurtion⟧ neu geladen.", suggestion: "Konfiguration"),
    .bad(lang: "fr", "Le fichier contient les ⟦paramèters⟧ du serveur.", suggestion: "paramètres"),
    .bad(lang: "es", "La ⟦aplicaicón⟧ guarda los cambios al salir.", suggestion: "aplicación"),
    .good(lang: "de", "Frau Zschoche aktualisiert die Grafikkartentreiber.", because: "a name and a compound"),
  ]
}
