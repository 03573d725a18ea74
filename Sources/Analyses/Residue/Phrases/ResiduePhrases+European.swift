/// English, German, French, Spanish, Russian.
extension ResiduePhrases {
  /// In English, as alternatives of one piece.
  private static let languageNames = """
    arabic/bulgarian/catalan/chinese/simplifiedchinese/traditionalchinese/czech/danish/dutch/finnish/french/german/\
    greek/hebrew/hindi/hungarian/indonesian/italian/japanese/korean/norwegian/persian/polish/portuguese/\
    brazilianportuguese/romanian/russian/spanish/swedish/thai/turkish/ukrainian/vietnamese
    """

  package static let english = ResiduePhrases(
    preambles: """
      ?sure/certainly/absolutely/ofcourse/okay ?thing here is/are/s the/your/a ?full/complete/requested/revised ?\(languageNames) translation/translated
      here you go
      ?sure/certainly/absolutely/ofcourse below is the ?full/complete translation/translated
      the ?full/complete translation/translatedtext is/reads ?asfollows
      the following is the/a translation
      i have/ve translated the/your
      translate/pleasetranslate the following
      only output/return/provide the translation/translated
      output only the translation/translated
      """,
    labels: """
      translation/translatedtext/translatedtitle/translatedcontent/translatedversion
      sure
      """,
    closings: """
      let me know if you ?would/d/need/want/have
      i hope this ?translation helps
      ?please feel free to ask/reachout/letmeknow
      would you like me to/toalso
      if you have any other/further/more questions/text
      if you need/d/would ?any/like further/more/other/metotranslate
      note i have/ve kept/left/preserved/translated
      is there anything else
      """,
    refusals: """
      ?im/iam sorry but/however ?i cant/cannot/couldnt/amunableto/dont
      i apologize but/however/fortheconfusion
      ?imsorrybut/unfortunately i cannot/cant/amunableto/munableto assist/help/translate/fulfill/comply/provide
      as an ai ?language/assistant ?model
      it seems/looks/appears ?like ?that you havent/didnt/havenot/didnot provide/provided/include/included/paste/pasted
      ?please provide the text/content you/that/totranslate
      the text ?you/youve provided/isalready is/appears ?tobe already in
      there is/s no text to/provided
      """,
    omissions: """
      ?the rest/remainder ofthe/of ?the text/article/document/content/page/file/code ?omitted/unchanged/remainsunchanged/continues
      ?text/content/section/remainder/rest/remaining/someparts omitted/truncated/abridged/shortened ?forbrevity
      continued/continuetranslating/tobecontinued
      same as above/before
      remaining content/text/sections/items ?omitted/unchanged
      """)

  static let german = ResiduePhrases(
    preambles: """
      ?gerne/natuerlich/natürlich/selbstverständlich/klar/okay hier ?ist/kommt/finden ?sie die/der/deine/ihre ?vollständige/vollstaendige/gewünschte übersetzung/übersetzte ?text
      ?im folgenden/nachfolgend ?finden/findest ?sie/du die übersetzung
      folgendes ist die übersetzung
      die übersetzung lautet/istwiefolgt ?wiefolgt/folgendermassen
      übersetze ?bitte den folgenden
      """,
    labels: """
      übersetzung/übersetztertext/übersetztertitel/deutscheübersetzung/deutscheversion
      """,
    closings: """
      ich hoffe dass/das/dies/diese ?übersetzung ?dir/ihnen hilft/istklar/isthilfreich/weiterhilft
      lass/lassen ?sie mich/es wissen/michwissen wenn/ob/falls
      möchtest/möchten du/sie dass ich
      soll ich noch/auch/dir/ihnen
      wenn/falls du/sie ?noch weitere/andere fragen/texte
      gerne kann ich ?auch/noch
      hinweis/anmerkung ich habe
      """,
    refusals: """
      ?es tut mir leid aber ich kann
      entschuldigung ?aber ich kann
      als ki/kisprachmodell/sprachmodell kann/binich/habe
      leider kann ich ?den/diesen/dabei/ihnen/dir nicht/text
      bitte gib/geben/stelle/stellen ?sie den/mir ?den/zu text
      der ?bereitgestellte text ist/liegt bereits auf/in deutsch
      """,
    omissions: """
      ?der rest des/derseite ?textes/artikels/dokuments ?ausgelassen/gekürzt/unverändert
      fortsetzung ?folgt
      ?text/inhalt gekürzt/ausgelassen/weggelassen
      weitere abschnitte/inhalte ?ausgelassen/gekürzt
      """)

  static let french = ResiduePhrases(
    preambles: """
      ?biensûr/certainement/avecplaisir/daccord/volontiers voici la/le/votre/une ?texte traduction/traduit/versionfrançaise/versiontraduite
      ?voici/cidessous/vous trouverez/cidessous ?cidessous la traduction
      cidessous la traduction
      la traduction ?française ?dutexte est la/cellequisuit ?suivante
      traduisez/traduis le texte suivant
      """,
    labels: """
      traduction/textetraduit/titretraduit/traductionfrançaise/versionfrançaise
      """,
    closings: """
      jespère que cela/cette/ça ?traduction ?vous/te aide/aidera/convient/serautile
      nhésitez pas à me/poser/demander
      faitesmoi/faismoi/ditesmoi/dismoi ?savoir si
      souhaitezvous/voulezvous/veuxtu/souhaitestu que je
      si vous avez/tuas dautres/dautre ?questions/textes
      remarque/note jai conservé/gardé/laissé
      """,
    refusals: """
      ?je ?suis désolé/desolee/désolée mais je ne
      désolé/désolée je ne
      en tant que/quia modèle/ia ?delangage
      malheureusement je ne peux/suis
      je ne suis pas en mesure de
      veuillez fournir/indiquer/coller le texte
      le texte ?fourni est/semble déjà en/être
      """,
    omissions: """
      ?la/le suite/reste du ?texte/document/larticle/contenu ?omis/omise/inchangé
      ?texte/contenu/passage omis/tronqué/abrégé/raccourci
      à suivre
      """)

  static let spanish = ResiduePhrases(
    preambles: """
      ?claro/porsupuesto/concuidado/congusto/desdeluego ?que ?sí aquí está/tienes/tiene/va la/el/tu/su ?texto traducción/traducido
      a continuación ?se/te/le ?presenta/presento/dejo ?la traducción
      esta es la traducción
      la traducción ?altexto/alespañol es la/como ?siguiente/sigue
      traduce/traduzca el siguiente texto
      """,
    labels: """
      traducción/textotraducido/títulotraducido/traducciónalespañol
      """,
    closings: """
      espero que ?esta/esto/te/le ?traducción ?te/le sirva/ayude/sea/resulte
      avísame/avíseme/hazmesaber/hágamesaber si
      quieres/quiere/tegustaría/legustaría que
      si necesitas/necesita/tienes/tiene ?algo/alguna/más ?más/otra/pregunta
      no dudes/dude en preguntar/pedir/decirme/consultarme/contactarme
      nota he mantenido/dejado/conservado
      """,
    refusals: """
      lo siento pero ?yo no
      disculpa/disculpe ?pero no puedo
      como ?un modelo/ia/inteligenciaartificial ?de ?lenguaje
      lamentablemente no puedo
      ?por ?favor proporciona/proporcione/comparte el texto
      el texto ?proporcionado ya está en español
      """,
    omissions: """
      ?el/la resto del/dela ?texto/artículo/documento/contenido ?omitido/sincambios
      ?texto/contenido/parte omitido/omitida/truncado/abreviado/recortado
      continúa/continuará/sigueeltexto
      """)

  static let russian = ResiduePhrases(
    preambles: """
      ?конечно/разумеется/хорошо/безусловно ?вот ?ваш/полный перевод ?текста
      ?конечно/разумеется/хорошо вот переведенный/готовый текст/перевод
      ниже/далее приведен/приводится/представлен/следует перевод
      перевод ?вашего ?текста выглядит/следующий/звучиттак ?так/следующимобразом
      переведите/переведи следующий текст
      """,
    labels: """
      перевод/переводтекста/переведенныйтекст/переводнарусский ?язык
      """,
    closings: """
      надеюсь ?что это/перевод/этот ?перевод поможет/помог/былполезен/будетполезен
      дайте/дай ?мне знать если
      если ?вам/тебе нужно/нужна/понадобится/увас я/помощь/что/есть
      хотите/хочешь чтобы/ли ?я
      могу также ?перевести
      примечание/обратитевнимание я сохранил/оставил/перевел
      """,
    refusals: """
      извините/простите ?но я не могу
      к сожалению я не могу/в
      как языковая/ии/искусственный модель/я/интеллект
      пожалуйста предоставьте/пришлите/вставьте текст
      ?этот текст уже ?написан на русском
      """,
    omissions: """
      ?весь остальной/оставшийся ?текст/контент ?опущен/безизменений
      ?остальная часть текста ?опущена
      ?текст/часть/раздел опущен/опущена/опущено/сокращен/сокращена/пропущен
      опущено/пропущено
      продолжение ?следует
      """)
}
