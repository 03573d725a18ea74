import Linting

extension BrokenMarkup {
  static let examples: [Example] = inText + slips + tags

  /// Text that was meant as a block or an image but is neither.
  private static let slips: [Example] = [
    .bad(
      lang: "ja", source: "Before the trip:\n\n1. Pack the tent.\n2. Check the map.",
      "旅の前に：\n\n⟦1、⟧テントを詰めます。\n2、地図を確かめます。", fixed: "旅の前に：\n\n1. テントを詰めます。\n2. 地図を確かめます。"),
    .bad(
      lang: "hi", source: "Do this:\n\n1. Light the lamp.\n2. Close the door.",
      "यह करें:\n\n⟦१. ⟧दीपक जलाएँ।\n२. दरवाज़ा बंद करें।", fixed: "यह करें:\n\n1. दीपक जलाएँ।\n2. दरवाज़ा बंद करें।"),
    .bad(
      lang: "zh-Hans", source: "We have:\n\n- Tea\n- Coffee\n- Water", "我们有：\n\n⟦-⟧茶\n- 咖啡\n- 水",
      fixed: "我们有：\n\n- 茶\n- 咖啡\n- 水"),
    .bad(
      lang: "zh-Hant", source: "We have:\n\n* Tea\n* (Old) coffee\n* Water", "我們有：\n\n* 茶\n⟦*⟧（舊）咖啡\n* 水",
      fixed: "我們有：\n\n* 茶\n* （舊）咖啡\n* 水"),
    .bad(
      lang: "ko", source: "Do this:\n\n1) Light the lamp.\n2) Close the door.", "이렇게 하세요:\n\n1) 등불을 켭니다.\n⟦2、⟧문을 닫습니다.",
      fixed: "이렇게 하세요:\n\n1) 등불을 켭니다.\n2) 문을 닫습니다."),
    .bad(
      lang: "ru", source: "It rained.\n\n## Weather\n\nIt rains.", "Шёл дождь.\n\n⟦##⟧Погода\n\nИдёт дождь.",
      fixed: "Шёл дождь.\n\n## Погода\n\nИдёт дождь."),
    .bad(
      lang: "zh-Hans", source: "See ![the mill](img/mill.png) first.", "先看⟦！[⟧水车](img/mill.png)。",
      fixed: "先看![水车](img/mill.png)。"),
    .bad(
      lang: "fr", source: "The barn.\n\n!!! note \"On the barn\"\n\n    It is red.",
      "La grange.\n\n⟦!!! note⟧ « Sur la grange »\n\n    Elle est rouge.",
      fixed: "La grange.\n\n!!! note \"Sur la grange\"\n\n    Elle est rouge."),
    .bad(
      lang: "de", source: "Start it:\n\n```sh\nmake run\n```\n\n- It is fast.\n\n## Stop\n\nPress the key.",
      "Starten:\n\n```sh\nmake run\n⟦```⟧ - Es ist schnell.\n\n## Anhalten\n\nDrücken Sie die Taste.",
      fixed: "Starten:\n\n```sh\nmake run\n```\n\n- Es ist schnell.\n\n## Anhalten\n\nDrücken Sie die Taste."),
    .bad(
      lang: "es", source: "<div>Sample</div>\n\n```sh\nmake run\n```\n\nThe end.",
      "<div>Muestra</div>\n⟦```sh⟧\nmake run\n```\n\nEl fin.",
      fixed: "<div>Muestra</div>\n\n```sh\nmake run\n```\n\nEl fin."),
    .bad(
      lang: "zh-Hans", source: "Do this:\n\n1. Light the lamp.\n2. Close the door.",
      "请这样做：\n\n⟦①⟧点灯。\n② 关门。", fixed: "请这样做：\n\n1. 点灯。\n2. 关门。"),
    .bad(
      lang: "ja", source: "Do this:\n\n1. Light the lamp.\n2. Close the door.",
      "次のようにします。\n\n⟦（1）⟧ランプをつけます。\n（2）戸を閉めます。", fixed: "次のようにします。\n\n1) ランプをつけます。\n2) 戸を閉めます。"),
    .bad(
      lang: "de", source: "Go on from here:\n\n4. Light the lamp.\n5. Close the door.",
      "Von hier an:\n⟦4. Zünden Sie die Lampe an.⟧\n5. Schließen Sie die Tür.",
      fixed: "Von hier an:\n\n4. Zünden Sie die Lampe an.\n5. Schließen Sie die Tür."),
    .bad(
      lang: "fr", source: "The hours:\n\n| Day | Open |\n|---|---|\n| Monday | 9 to 5 |",
      "Les horaires :\n⟦| Jour | Ouvert |⟧\n|---|---|\n| Lundi | 9 à 5 |",
      fixed: "Les horaires :\n\n| Jour | Ouvert |\n|---|---|\n| Lundi | 9 à 5 |"),
    .bad(
      lang: "es", source: "It rained all day.\n\nThe evening\n-----------\n\nIt stopped.",
      "Llovió todo el día.\n⟦La tarde⟧\n--------\n\nParó.",
      fixed: "Llovió todo el día.\n\nLa tarde\n--------\n\nParó."),
    .bad(
      lang: "de", source: "See <a href=\"/mill.html\" title=\"Mill\">the mill</a>.\n\nIt is <b class=\"x\">old</b>.",
      "Siehe <a href=\"/mill.html\" title=⟦\"Mühle⟧>die Mühle</a>.\n\nSie ist <b class=\"x\">alt</b>.",
      fixed: "Siehe <a href=\"/mill.html\" title=\"Mühle\">die Mühle</a>.\n\nSie ist <b class=\"x\">alt</b>."),
    .good(
      lang: "de", source: "It was built in\n1906. It is red.", "Es wurde gebaut\n1906. Es ist rot.",
      because: "a year at the start of a line"),
    .good(
      lang: "de", source: "1.x is old, and 2.x is new.", "1.x ist alt, und 2.x ist neu.",
      because: "a version, and no item in the source"),
    .good(
      lang: "fr", source: "#hiking is fun.", "#rando, c’est drôle.", because: "a hashtag, and no heading in the source"),
    .good(
      lang: "es", source: "The options are\n-x and -y.", "Las opciones son\n-x y -y.", because: "an option, and no item"
    ),
    .good(
      lang: "zh-Hans", source: "Great! [More](https://example.org/m).", "太好了！[更多](https://example.org/m)。",
      because: "a link after an exclamation"),
  ]

  private static let inText: [Example] = [
    .bad(
      lang: "fr", source: "See [the guide](https://example.org/g).", "Voir [le guide⟦] (⟧https://example.org/g).",
      fixed: "Voir [le guide](https://example.org/g)."),
    .bad(
      lang: "zh-Hans", source: "Ask [the porter](https://example.org/p).", "请问［门房⟦］（⟧https://example.org/p）。",
      fixed: "请问[门房](https://example.org/p)。"),
    .bad(
      lang: "ja", source: "It uses **a queue (FIFO)** for this.", "これには⟦**キュー（FIFO）**⟧を使います。",
      fixed: "これには**キュー**（FIFO）を使います。"),
    .bad(
      lang: "ko", source: "Set **both keys (see `k.toml`)** first.", "⟦**두 키(`k.toml` 참고)**⟧를 먼저 설정하세요.",
      fixed: "**두 키**(`k.toml` 참고)를 먼저 설정하세요."),
    .bad(lang: "de", source: "Press `q` to leave.", "Mit q⟦`⟧ beenden Sie es."),
    .bad(
      lang: "ja", source: "Fill *the jug (blue)* first.", "まず⟦*水差し（青）*⟧を満たします。", fixed: "まず*水差し*（青）を満たします。"),
    .bad(
      lang: "zh-Hans", source: "The list is at https://example.org/list. Read it.",
      "清单在 ⟦https://example.org/list。请阅读。⟧", fixed: "清单在 <https://example.org/list>。请阅读。"),
    .good(
      lang: "zh-Hans", source: "The list is at https://example.org/list.", "清单在 https://example.org/list 。",
      because: "a space ends the address"),
    .good(
      lang: "ja", source: "Step 1) Open it.\n\nThen step 2) close it.", "ステップ1) 開けます。\n\nその後ステップ2)で閉じます。",
      because: "the brackets belong to the numbers"),
    .bad(lang: "ko", source: "Water the _flowers_ today.", "오늘 ⟦_꽃_⟧에 물을 주세요.", fixed: "오늘 *꽃*에 물을 주세요."),
    .good(
      lang: "es", source: "This is **new** here.", "Esto es <b>nuevo</b> aquí.", because: "the same emphasis as a tag"),
    .good(
      lang: "ja", source: "Use *the* name `a` or my_own_name.", "名前 `a` か my_own_name *を*使います。",
      because: "underscores inside a name"),
    .bad(lang: "ru", source: "It is free (for now).", "Это бесплатно ⟦(⟧пока."),
    .good(
      lang: "ja", source: "# Queue { #queue }\n\nIt uses **a queue (FIFO)** for this.",
      "# キュー { #queue }\n\nこれには**キュー（FIFO）**を使います。", because: "for Python-Markdown, which renders it"),
    .good(lang: "ja", source: "It uses **a queue** (FIFO).", "**キュー**（FIFO）を使います。", because: "rendered"),
    .good(
      lang: "fr", source: "See [the guide] (page 3).", "Voir [le guide] (page 3).",
      because: "no link in the source either"),
    .good(lang: "es", source: "a) is better :)", "a) es mejor :)", because: "a label and a smiley"),
  ]

  /// Elements, keywords and links.
  private static let tags: [Example] = [
    .bad(
      lang: "cs", source: "The hall has 40 m<sup>2</sup> of floor.", "Sál má podlahu 40 m⟦<sub>⟧2</sub>."),
    .bad(
      lang: "pl", source: "Press <kbd>Home</kbd> to go up.", "Naciśnij ⟦<kbd>⟧Home, aby przejść w górę."),
    .bad(
      lang: "tr", source: "Read the <1>rules</1> first.", "Önce ⟦<1>⟧kuralları</2> okuyun."),
    .bad(
      lang: "nl", source: "See [the wheel](https://example.org/wheel) there.",
      "Zie daar ⟦`[het wiel](https://example.org/wheel)`⟧.", fixed: "Zie daar [het wiel](https://example.org/wheel)."),
    .good(
      lang: "pt", source: "The hall has 40 m<sup>2</sup> of floor.", "O salão tem 40 m² de piso.",
      because: "the character is raised without markup"),
    .good(
      lang: "tr", source: "The <kbd>A</kbd> key starts the <mark>first</mark> pump.",
      "<mark>İlk</mark> pompayı <kbd>A</kbd> tuşu çalıştırır.", because: "in the order of the other language"),
    .good(
      lang: "sv", source: "!!! tip\n\n    Grease the wheel.", "!!! tip \"Smörjning\"\n\n    Smörj hjulet.",
      because: "the keyword is kept, and a title added"),
  ]
}
