/// One file that git finds different, as `git diff --raw -z` writes it.
struct GitDifference {
  /// From the top of the work tree.
  let path: String
  let kind: Kind
  /// The object on either side; nil for none, or where git has not read its content.
  let old: String?
  let new: String?
  /// As in a tree: `100644`, `160000` for a submodule.
  let oldMode: String

  enum Kind: Equatable { case added, deleted, changed, unmerged }

  /// Files whose names are not UTF-8 are left out, as everywhere.
  static func all(in output: [UInt8]) -> [GitDifference] {
    let fields = output.split(separator: 0).map(Array.init)
    return stride(from: 0, to: fields.count - 1, by: 2).compactMap { GitDifference(fields[$0], path: fields[$0 + 1]) }
  }

  private init?(_ facts: [UInt8], path: [UInt8]) {
    let words = String(decoding: facts.dropFirst(), as: UTF8.self).split(separator: " ").map(String.init)
    guard facts.first == UInt8(ascii: ":"), words.count == 5, let path = String(validating: path, as: UTF8.self) else {
      return nil
    }
    func object(_ name: String) -> String? { name.utf8.allSatisfy { $0 == UInt8(ascii: "0") } ? nil : name }
    self.path = path
    (oldMode, old, new) = (words[0], object(words[2]), object(words[3]))
    switch words[4].first {
    case "A": kind = .added
    case "D": kind = .deleted
    case "U": kind = .unmerged
    default: kind = .changed
    }
  }
}
