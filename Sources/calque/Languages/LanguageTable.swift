import JSONText
import Languages
import UnicodeText

/// The list that `calque languages` shows.
enum LanguageTable {
  /// A line a language, then what the columns say, then what is switched off.
  static func text(_ languages: [LanguageSupport]) -> String {
    let aspects = LanguageSupport.Aspect.allCases
    let head = ["tag", "language"] + aspects.map(\.rawValue)
    let rows =
      [head]
      + languages.map { support in
        [support.language.tag.text, support.language.tag.englishName] + aspects.map(support.extent(of:))
      }
    let widths = head.indices.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    let lines = rows.map { row in
      var line = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - DisplayWidth.of(cell))
      }.joined(separator: " ")
      while line.last == " " { line.removeLast() }
      return line
    }
    let legend = aspects.map { "\($0.rawValue): \($0.summary)" }
    return lines.joined(separator: "\n") + "\n\n" + legend.joined(separator: "\n")
  }

  /// An array of objects, a line each.
  static func json(_ languages: [LanguageSupport]) -> String {
    let lines = languages.map { support in
      var json = JSONWriter()
      json.object { write(support, to: &$0) }
      return "  " + String(decoding: json.bytes, as: UTF8.self)
    }
    return "[\n" + lines.joined(separator: ",\n") + "\n]"
  }

  private static func write(_ support: LanguageSupport, to json: inout JSONWriter) {
    json.field("tag", support.language.tag.text)
    json.field("name", support.language.tag.englishName)
    json.key("support")
    json.array(LanguageSupport.Aspect.allCases) { json, aspect in
      json.object { json in
        json.field("aspect", aspect.rawValue)
        json.field("extent", support.extent(of: aspect))
      }
    }
    json.key("limits")
    json.array(support.limits) { json, limit in
      json.object { json in
        json.field("rule", limit.rule)
        json.field("text", limit.text)
      }
    }
    json.key("sources")
    json.array(LanguageSection.allCases) { json, section in
      json.object { json in
        json.field("section", section.rawValue)
        json.key("from")
        json.array(support.language.file?.sources(of: section) ?? []) { $0.string($1) }
      }
    }
    json.key("facts")
    json.array(LanguageField.allCases) { json, field in
      json.object { json in
        json.field("section", field.section.rawValue)
        json.field("field", field.rawValue)
        write(support.language.fact(field), to: &json)
      }
    }
  }

  private static func write(_ fact: Fact, to json: inout JSONWriter) {
    switch fact {
    case .known(let rows):
      json.field("state", "known")
      json.key("lines")
      json.array(rows) { $0.string($1) }
    case .none: json.field("state", "none")
    case .unknown(let reason):
      json.field("state", "unknown")
      json.field("reason", reason)
    }
  }
}
