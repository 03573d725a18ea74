import UnicodeText

/// A language that a path seems to name, and where it names it. Only a suspicion: `what-is-it.md` is not Italian.
struct PathTag: Hashable, Sendable {
  let language: LanguageTag
  /// As written: "zh-TW", "hant".
  let text: String
  /// Whether it is also a common word or abbreviation: `it`, `no`, `id`, `cs`.
  let isAmbiguous: Bool
  let place: Place

  enum Place: Hashable, Sendable {
    /// `x-ar.md`, `x.ar.md`, `x_ar.md`: what stands before, and the mark between.
    case suffix(stem: String, separator: String)
    /// The whole name: `ar.md`.
    case name
    /// A folder, by its index in `NotePath.folders`.
    case folder(Int)
  }

  /// The name without the language, when the name carries it.
  var stem: String? { if case .suffix(let stem, _) = place { stem } else { nil } }

  /// Which folder it is, when it is one.
  var folderIndex: Int? { if case .folder(let index) = place { index } else { nil } }
}
