import JSONText
import CalqueKit
import Reporting

extension FileList {
  /// An array of objects, one per line.
  var json: String {
    var lines = notes.map { (path: $0.path, json: Self.json($0)) }
    lines += leftOut.map { (path: $0.path, json: Self.json($0)) }
    lines.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return lines.isEmpty ? "[]" : "[\n" + lines.map { "  " + $0.json }.joined(separator: ",\n") + "\n]"
  }

  private static func json(_ file: LeftOutFile) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("path", file.path)
      json.field("status", "left-out")
      json.field("reason", file.reason)
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func json(_ note: NoteDescription) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("path", note.path)
      json.field("status", name(note.treatment))
      if let reason = reason(note) { json.field("reason", reason) }
      if let language = note.language {
        json.field("language", language.tag.text)
        json.field("languageFrom", text(language.origin))
      }
      if let source = note.source {
        json.field("source", source.path)
        json.field("sourceFrom", text(source.origin, note.sourceOrigin))
      }
      if note.missingSource != nil { json.field("alone", reasonForNoSource(note)) }
      json.key("configurations")
      json.array(note.configurations) { $0.string($1) }
      json.key("glossaries")
      json.array(note.glossaries) { json, glossary in
        json.object { json in
          json.field("path", glossary.path)
          json.field("from", glossary.origin?.text ?? "found")
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
