import JSONText
import Reporting

/// A request to a translator: words that were left in the source language, and their context.
struct TranslationRequest: Sendable {
  /// The words, as the note has them.
  let text: String
  /// The text of the note's paragraph before and after them.
  let before: String
  let after: String
  /// The source of the paragraph; empty when unknown.
  let source: String
  let sourceLanguage: String
  let targetLanguage: String
  /// Terms of the source in the glossary, each with its preferred rendering.
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
