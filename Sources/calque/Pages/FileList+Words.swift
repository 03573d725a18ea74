import Alignment
import CalqueKit
import Configuration
import Reporting

extension FileList {
  static func name(_ treatment: NoteDescription.Treatment) -> String {
    switch treatment {
    case .checked: "checked"
    case .source, .unknownLanguage, .empty: "skipped"
    case .troubled: "unreadable"
    }
  }

  /// Why a note is not checked.
  static func reason(_ note: NoteDescription) -> String? {
    switch note.treatment {
    case .checked: nil
    case .source(.language): "already in the source language"
    case .source(.namedByOthers): "other pages name it as their source"
    case .unknownLanguage: "language unknown, set it with --target-lang"
    case .empty: "empty"
    case .troubled(let problems): problems.first?.message
    }
  }

  static func reasonForNoSource(_ note: NoteDescription) -> String {
    if let source = note.sourceInNeighbour { return "\(source) is in another repository, see --allow-outside" }
    return (note.missingSource ?? .notFound).text
  }

  static func text(_ origin: NoteDescription.LanguageOrigin) -> String {
    switch origin {
    case .setting(let origin): origin.text
    case .frontMatter: "front matter"
    case .folder(let name): "folder “\(name)”"
    case .name(let name): "name ends in “\(name)”"
    case .text: "its text"
    }
  }

  static func text(_ choice: SourceChoice.Origin, _ setting: Origin) -> String {
    switch choice {
    case .named(let key): "“\(key)” of the note"
    case .pattern(let pattern): "pattern “\(pattern)”, \(setting.text)"
    case .customary: "customary place"
    }
  }
}
