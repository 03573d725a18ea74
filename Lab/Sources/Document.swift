/// A translation, and under which conditions its evidence is gathered.
struct Document {
  let path: String
  /// The path of its source; nil where it is not used or there is none.
  let source: String?
  /// Its tag.
  let language: String
  let usesSource: Bool
  let usesDictionaries: Bool
}
