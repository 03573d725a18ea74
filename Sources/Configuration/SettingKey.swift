import Linting

/// A key of `.calque.yml`. All documentation of it, in the schema, in `calque config`, in the README and in messages,
/// is defined here.
package enum SettingKey: String, CaseIterable, Sendable {
  case extends
  case sourceLanguage = "source-language"
  case targetLanguage = "target-language"
  case source, glossaries
  case keepLists = "keep-lists"
  case keep, dictionaries, rules
  case failOn = "fail-on"
  case stamps, memory
  case exclude, files, languages

  /// Where a key is allowed.
  package enum Place: String, CaseIterable, Sendable {
    case top, files, languages
  }

  /// The type of its value.
  package enum Kind: Sendable {
    case language, source, paths, words, flag, severity, rules, memory, globs, fileSections, languageSections
    case choice([String])
  }

  /// The documentation of a key.
  package struct Info: Sendable {
    package let kind: Kind
    package let places: Set<Place>
    /// Its default value.
    package let initial: String
    /// One line: its purpose.
    package let summary: String

    fileprivate init(_ kind: Kind, in places: Set<Place>, initial: String, _ summary: String) {
      self.kind = kind
      self.places = places
      self.initial = initial
      self.summary = summary
    }
  }

  package var info: Info {
    switch self {
    case .extends:
      Info(
        .paths, in: [.top], initial: "none", "configurations that this one extends; settings here override them")
    case .sourceLanguage:
      Info(.language, in: [.top, .files], initial: "en", "the language that the notes were translated from")
    case .targetLanguage:
      Info(
        .language, in: [.top, .files], initial: "detected per note",
        "the language that the notes were translated into")
    case .source:
      Info(
        .source, in: [.top, .files], initial: "customary",
        "where the source of a note is: patterns with {dir}, {name}, {stem}, {ext} and {lang}, the first that leads "
          + "to a file counts; or customary, or none")
    case .glossaries:
      Info(
        .paths, in: Set(Place.allCases), initial: "those in glossary folders",
        "glossary files in addition to those in glossary folders, by descending precedence")
    case .keepLists:
      Info(.paths, in: Set(Place.allCases), initial: "none", "files with one word per line that must stay")
    case .keep:
      Info(.words, in: Set(Place.allCases), initial: "none", "words that must stay as they are, as in a keep list")
    case .dictionaries:
      Info(.flag, in: Set(Place.allCases), initial: "true", "whether the system's dictionaries are used")
    case .rules:
      Info(
        .rules, in: Set(Place.allCases), initial: "all on",
        "by rule, family or all: off, on, info, warning or error; or a severity with the options of the rule")
    case .failOn:
      Info(
        .severity, in: Set(Place.allCases), initial: "warning",
        "exit 1 at this severity or above: info, warning or error")
    case .stamps:
      Info(
        .choice(StampPlace.allCases.map(\.rawValue)), in: [.top, .files], initial: "front-matter",
        "where `calque stamp` writes and `stale` reads: front-matter (of the translation), file (`.calque/stamps` next to "
          + "this file) or off")
    case .memory:
      Info(
        .memory, in: [.top, .files], initial: "customary",
        "where `calque learn` writes what it learned and `lint` reads it: a path, customary (`.calque/memory` next to "
          + "this file) or off")
    case .exclude:
      Info(.globs, in: [.top], initial: "none", "what is excluded from folders, in .gitignore syntax")
    case .files:
      Info(
        .fileSections, in: [.top], initial: "none", "settings for files that match a glob; later ones take precedence")
    case .languages: Info(.languageSections, in: [.top], initial: "none", "settings for notes in a language")
    }
  }

  /// The keys that are allowed at a place, in the order of the table.
  package static func allowed(in place: Place) -> [SettingKey] { allCases.filter { $0.info.places.contains(place) } }
}
