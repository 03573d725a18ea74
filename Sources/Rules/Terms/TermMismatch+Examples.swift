import Linting

extension TermMismatch {
  static let examples: [Example] = [
    .bad(
      lang: "de", source: "Inference runs on the device.", glossary: "inference,Inferenz",
      "Die ⟦Ableitung⟧ läuft auf dem Gerät.", suggestion: "Inferenz"),
    .bad(
      lang: "de", source: "Close the window before you move the pane.", glossary: "window,Fenster\npane,Bereich",
      "Schließen Sie das Fenster, bevor Sie das ⟦Fenster⟧ verschieben.", suggestion: "Bereich"),
    .bad(
      lang: "de", source: "Every prompt is short.", glossary: "prompt,Eingabe", "Jeder ⟦Prompt⟧ ist kurz.",
      suggestion: "Eingabe"),
    .bad(
      lang: "es", source: "The gradient points upwards.", glossary: "gradient,gradiente\nslope,pendiente",
      "La ⟦pendiente⟧ apunta hacia arriba.", suggestion: "gradiente"),
    .bad(
      lang: "ru", source: "Every tokenizer has a vocabulary.", glossary: "tokenizer,токенизатор\nparser,парсер",
      "У каждого ⟦парсера⟧ есть словарь.", suggestion: "токенизатор"),
    .bad(
      lang: "zh-Hans", source: "Inference needs less memory.", glossary: "inference,推理\nreasoning,推论",
      "⟦推论⟧需要的内存更少。", suggestion: "推理"),
    .bad(
      lang: "ko", source: "The encoder reads the sentence.", glossary: "encoder,인코더\ndecoder,디코더",
      "⟦디코더가⟧ 문장을 읽습니다.", suggestion: "인코더"),
    .bad(
      lang: "ar", source: "The encoder reads the sentence.", glossary: "encoder,المشفّر\ndecoder,مفكك",
      "يقرأ ⟦المفكك⟧ الجملة.", suggestion: "المشفّر"),
    .good(
      lang: "de", source: "We provide neural networks.",
      glossary: "provide,bereitstellen,,,,verb\nneural network,neuronales Netz",
      "Mit neuronalen Netzen stellen wir alles bereit.", because: "inflection and a separable verb"),
    .good(
      lang: "de", source: "The colour of mosaic tiles.", glossary: "mosaic,Mosaik",
      "Die Farbe der Mosaiksteine.", because: "a compound"),
    .good(
      lang: "ar", source: "Add two columns to the table.", glossary: "column,عمود\ntable,جدول",
      "أضف أعمدة إلى الجدول.", because: "a broken plural, and the article"),
    .good(
      lang: "hi", source: "These systems are old.", glossary: "system,प्रणाली", "ये प्रणालियाँ पुरानी हैं।",
      because: "the plural"),
    .good(
      lang: "ja", source: "The language model is a model.", glossary: "model,モデル\nlanguage model,言語モデル",
      "言語モデルはモデルです。", because: "the longer term covers the shorter one"),
    .good(
      lang: "fr", source: "The tokenizer splits text. The tokenizer is fast.", glossary: "tokenizer,segmenteur",
      "Le segmenteur découpe le texte. Il est rapide.", because: "a pronoun stands for the second one"),
    .good(
      lang: "es", source: "Try GitHub Actions today.", glossary: "action,acción", "Pruebe GitHub Actions hoy.",
      because: "part of a name"),
    .good(
      lang: "zh-Hant", source: "The width of the column.", glossary: "width,寬度\ncolumn,欄", "欄寬。",
      because: "clipped in a compound"),
  ]
}
