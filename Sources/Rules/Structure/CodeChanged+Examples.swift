import Linting

extension CodeChanged {
  static let inapplicable: [RuleInfo.Variant: String] = [
    .codeSpan: "it is about code", .decomposed: "code is compared byte by byte",
  ]

  static let examples: [Example] = [
    .bad(
      lang: "de", source: "Call `get_user()` first.", "Rufen Sie zuerst `⟦hole_nutzer()⟧` auf.",
      suggestion: "get_user()"),
    .bad(
      lang: "fr", source: "```python\n# Read it\nvalue = read(path)\n```",
      "```python\n# Le lire\n⟦valeur = read(path)⟧\n```", fixed: "```python\n# Le lire\nvalue = read(path)\n```"),
    .bad(
      lang: "ja", source: "```console\n$ make\nBuild done\n```", "```console\n$ make\n⟦ビルド完了⟧\n```",
      fixed: "```console\n$ make\nBuild done\n```"),
    .bad(
      lang: "pt", source: "Call `get_user()` first.", "Chame primeiro `⟦get_ user()⟧`.", suggestion: "get_user()"),
    .bad(
      lang: "ru", source: "```sh\ngit status\n```", "```sh\n⟦gitstatus⟧\n```", fixed: "```sh\ngit status\n```"),
    .good(
      lang: "fr", source: "Set `size=4` there.", "Réglez là `size = 4`.", because: "blanks that part no name"),
    .bad(
      lang: "es", source: "```yaml\nport: 80\n```", "```⟦yamal⟧\nport: 80\n```", suggestion: "yaml"),
    .bad(
      lang: "de", source: "Write `fix: repair the broken link` there.",
      "Schreiben Sie dort `⟦fix: repariere den defekten Link⟧`.", suggestion: "fix: repair the broken link"),
    .good(
      lang: "ru", source: "```python\nprint(\"Hello there\")  # greet\n```",
      "```python\nprint(\"Привет всем\")  # поздороваться\n```", because: "strings and comments may be translated"),
    .good(
      lang: "ko", source: "Run `deploy --key <your key>`.", "`deploy --key <당신의 키>`를 실행하세요.",
      because: "a placeholder that the reader fills in"),
    .good(
      lang: "da", source: "Begin the message with `Boil: [short description]`.",
      "Begynd beskeden med `Boil: [kort beskrivelse]`.", because: "a description that the reader writes"),
    .bad(
      lang: "da", source: "Begin the message with `Boil: [short description]`.",
      "Begynd beskeden med `⟦Kog: [kort beskrivelse]⟧`.", suggestion: "Boil: [short description]"),
    .good(
      lang: "fr", source: "Name it `[Port].[Boat] [Date].txt`.", "Nommez-le `[Port].[Bateau] [Date du jour].txt`.",
      because: "words in brackets that the reader writes"),
    .good(
      lang: "ja", source: "All `Boats` have a `Mast`.", "すべての`Boat`には`Mast（マスト）`があります。",
      because: "an English plural, and an explanation in brackets"),
    .good(
      lang: "pt", source: "```js\nconst boat = open(\"my.boat.name\", {host: \"<your-host>/api\"});\n```",
      "```js\nconst boat = open(\"meu.barco.nome\", {host: \"<seu-servidor>/api\"});\n```",
      because: "names that the reader replaces"),
    .good(
      lang: "zh-Hans",
      source: "```yaml\ntitle: The old boat\nimage:\n  example.org/boats/old:1.2\n```",
      "```yaml\ntitle: 旧船\nimage: example.org/boats/old:1.2\n```", because: "a title, and a long line that was wrapped"),
    .good(
      lang: "pl", source: "```html\n<title>The old boat</title>\nIt has two masts\nand a sail\n```",
      "```html\n<title>Stara łódź</title>\nMa dwa maszty i żagiel\n```", because: "the text of a page"),
    .good(
      lang: "ko", source: "```erlang\n%% Open the valve\nopen(valve).\n```", "```erlang\n%% 밸브를 엽니다\nopen(valve).\n```",
      because: "a comment"),
    .bad(
      lang: "pt", source: "```js\nopen(\"boat-1\");\n```", "```js\n⟦open(\"barco-1\");⟧\n```"),
    .bad(
      lang: "es", source: "Run `docker compose up`.", "Ejecute `⟦docker compose arriba⟧`.",
      suggestion: "docker compose up"),
    .good(
      lang: "es", source: "Run `apt install package` as `/home/user` owner.",
      "Ejecute `apt install paquete` como dueño de `/home/usuario`.", because: "words that the reader replaces"),
    .good(
      lang: "zh-Hans", source: "`a` and `b` are set by `c`.", "`c` 设置 `a` 和 `b`。", because: "in another order"),
    .good(
      lang: "fr", source: "```text\nDear reader,\nthank you.\n```", "```text\nCher lecteur,\nmerci.\n```",
      because: "prose in a block of plain text"),
    .bad(
      lang: "it", source: "```python hl_lines=\"2\" title=\"The pump\"\nrun()\nstop()\n```",
      "```⟦python hl_lines=\"1\" title=\"La pompa\"⟧\nrun()\nstop()\n```",
      suggestion: "python hl_lines=\"2\" title=\"La pompa\""),
    .bad(
      lang: "cs", source: "```json\n{\"kind\": \"valve\", \"text\": \"open\"}\n```",
      "```json\n⟦{\"kind\": \"ventil\", \"text\": \"otevřeno\"}⟧\n```"),
    .bad(
      lang: "nl", source: "The area is $\\pi r^2$ then.", "De oppervlakte is dan ⟦$\\pi r^3$⟧.",
      suggestion: "$\\pi r^2$"),
    .good(
      lang: "pl", source: "It is $v_{\\text{mean}} = 1.5$ there.", "Jest tam $v_{\\text{śr}} = 1{,}5$.",
      because: "words of a formula are translated, and numbers follow the language"),
  ]
}
