import JSONText
import Reporting

/// What a translator is asked: words that were left in the source language, and what surrounds them.
struct TranslationRequest: Sendable {
  /// The words, as the note has them.
  let text: String
  /// What the note's paragraph has before and after them.
  let before: String
  let after: String
  /// What the paragraph was translated from; empty where that is not known.
  let source: String
  let sourceLanguage: String
  let targetLanguage: String
  /// Terms of the source that the glossary has, each with the rendering it wants.
  let glossary: [(source: String, target: String)]

  /// One line of JSON with its end.
  func line(id: Int) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("id", id)
      json.field("text", text)
      json.field("before", before)
      json.field("after", after)
      json.field("source", source)
      json.field("sourceLanguage", sourceLanguage)
      json.field("targetLanguage", targetLanguage)
      json.key("glossary")
      json.array(glossary) { json, term in
        json.object { json in
          json.field("source", term.source)
          json.field("target", term.target)
        }
      }
    }
    return json.bytes + [0x0A]
  }
}
