import UnicodeText

/// A language that a path seems to name, and where. Only a guess: `what-is-it.md` is not Italian.
struct PathTag: Hashable, Sendable {
  let language: LanguageTag
  /// As written: "zh-TW", "hant".
  let text: String
  /// Whether it is also a common word or abbreviation: `it`, `no`, `id`, `cs`.
  let isAmbiguous: Bool
  let place: Place

  enum Place: Hashable, Sendable {
    /// `x-ar.md`, `x.ar.md`, `x_ar.md`: the part before, and the separator.
    case suffix(stem: String, separator: String)
    /// The whole name: `ar.md`.
    case name
    /// A folder, by its index in `NotePath.folders`.
    case folder(Int)
  }

  /// The name without the language, when the name contains it.
  var stem: String? { if case .suffix(let stem, _) = place { stem } else { nil } }

  /// The index of the folder, when it is one.
  var folderIndex: Int? { if case .folder(let index) = place { index } else { nil } }
}
