import Linting

extension GlossaryConflict {
  static let examples: [Example] = [
    .bad(lang: "de", "source,target,status\nlog,Protokoll,preferred\nlog,⟦Log⟧,preferred\n"),
    .bad(lang: "es", "source,target,status\nlibrary,librería,forbidden\nlibrary,⟦librería⟧,allowed\n"),
    .bad(lang: "ru", "source,target,status\nDocker,,keep\nDocker,⟦Докер⟧,preferred\n"),
    .bad(lang: "ja", "source,target,status\nmodel,モデル,⟦best⟧\n"),
    .bad(lang: "fr", "source,target\n⟦jeton⟧\nmodel,modèle\n"),
    .good(
      lang: "de", "source,target,status,domain\nbug,Fehler,preferred,software\nbug,Käfer,preferred,biology\n",
      because: "different domains"),
    .good(
      lang: "zh-Hans", "source,target,status\nprompt,提示词,preferred\nprompt,提示,allowed\n",
      because: "one preferred rendering, another allowed"),
  ]
}
