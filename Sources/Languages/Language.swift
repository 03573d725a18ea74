internal import CLanguages
import Synchronization
import UnicodeText

/// A language with all that is known of it. Read from its file, `Sources/CLanguages/data/TAG.lang`, when it is first
/// asked for.
///
/// ```swift
/// Language.of(german).keyboardRows  // ["qwertzuiopü", "asdfghjklöä", "yxcvbnm"]
/// ```
package struct Language: Sendable {
  package let tag: LanguageTag
  /// Nil when no file was found for it.
  package let file: LanguageFile?

  /// What is known of `tag`: what the file of its language and script says, else that of its language.
  package static func of(_ tag: LanguageTag) -> Language {
    let own = tag.script == nil ? nil : EmbeddedLanguages.file(tag.base)
    return Language(tag: tag, file: own ?? EmbeddedLanguages.file(tag.language))
  }

  /// Every language that has a file, by tag.
  package static var all: [Language] {
    EmbeddedLanguages.names.compactMap { name in
      LanguageTag(name).map { Language(tag: $0, file: EmbeddedLanguages.file(name)) }
    }
  }

  /// What the file says about `field`, references to other files included.
  package func fact(_ field: LanguageField) -> Fact {
    guard let file else { return .unknown("there is no file") }
    guard case .known(let rows) = file.fact(field) else { return file.fact(field) }
    return .known(Self.resolved(rows, field, depth: 0))
  }

  /// The lines of `field`; what the file leaves unknown is as in `und.lang`.
  func rows(_ field: LanguageField) -> [String] {
    switch fact(field) {
    case .known(let rows): rows
    case .none: []
    case .unknown: Self.rows(field, of: Self.undetermined, depth: 0)
    }
  }

  private static let undetermined = "und"

  /// All words of a list in the file of `name`.
  static func words(_ field: LanguageField, of name: String) -> [String] {
    rows(field, of: name, depth: 0).flatMap { LanguageReader.words($0).map(String.init) }
  }

  private static func rows(_ field: LanguageField, of name: String, depth: Int) -> [String] {
    guard case .known(let rows) = EmbeddedLanguages.file(name)?.fact(field) else { return [] }
    return resolved(rows, field, depth: depth)
  }

  /// `rows` with those of other files in place of lines like `as fr`.
  private static func resolved(_ rows: [String], _ field: LanguageField, depth: Int) -> [String] {
    guard rows.contains(where: { LanguageReader.other($0) != nil }) else { return rows }
    return rows.flatMap { row -> [String] in
      guard let other = LanguageReader.other(row) else { return [row] }
      // Deeper than this is a circle, which the tests forbid.
      return depth < 4 ? self.rows(field, of: String(other), depth: depth + 1) : []
    }
  }
}

extension Language {
  /// Whether `field` is `yes`.
  func isTrue(_ field: LanguageField) -> Bool { rows(field) == ["yes"] }

  /// A whole number; nil where there is none.
  func count(_ field: LanguageField) -> Int? { rows(field).first.flatMap { Int($0) } }

  /// All words of a list.
  func words(_ field: LanguageField) -> [String] {
    rows(field).flatMap { LanguageReader.words($0).map(String.init) }
  }

  /// The lines of a number each, with the words for it.
  func valuedRows(_ field: LanguageField) -> [(value: Int64, words: [String])] {
    rows(field).compactMap { row in
      let words = LanguageReader.words(row).map(String.init)
      let text = words.first.map { $0.hasPrefix("10^") ? $0.dropFirst(3) : $0[...] }
      return text.flatMap { Int64($0) }.map { (value: $0, words: Array(words.dropFirst())) }
    }
  }
}

/// The files that are embedded in the binary.
private enum EmbeddedLanguages {
  /// Each is read once in a process: the bytes are constants.
  private static let known = Mutex<[String: LanguageFile?]>([:])

  /// The file of `name`; nil when there is none.
  static func file(_ name: String) -> LanguageFile? {
    known.withLock { known in
      if let file = known[name] { return file }
      var length = 0
      let file = clanguage(name, &length).map {
        LanguageFile(name: name + ".lang", bytes: UnsafeBufferPointer(start: $0, count: length))
      }
      known[name] = .some(file)
      return file
    }
  }

  /// The names of all files but that of what is assumed of any language.
  static var names: [String] {
    var names: [String] = []
    while let name = clanguage_tag(names.count) { names.append(String(cString: name)) }
    return names.filter { $0 != "und" }
  }
}
