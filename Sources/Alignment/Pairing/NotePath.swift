/// A path split into folders, stem and extension, which can be turned back into a path as its user would write it.
/// Works on text alone: `.` and `..` are resolved by name, links are not followed.
struct NotePath: Sendable {
  /// From the root when the path is absolute or the working folder is known, else from where the path starts.
  let folders: [String]
  /// The name without its extension.
  let stem: String
  /// With its dot; empty when there is none.
  let ext: String
  private let style: Style

  init(_ path: String, workingFolder: String?) {
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    let base = isAbsolute ? [] : workingFolder.map { Self.components($0, after: []) }
    var parts = Self.components(path, after: base ?? [])
    let name = parts.popLast() ?? ""
    (stem, ext) = Self.split(name)
    folders = parts
    if isAbsolute {
      style = .absolute
    } else {
      style = .relative(to: base ?? [], isDotted: path.utf8.starts(with: "./".utf8))
    }
  }

  /// The last name.
  var name: String { stem + ext }

  /// The normalised path.
  var ownPath: String { path(in: folders, name: name) }

  /// Whether both name the same file.
  func isSame(as other: NotePath) -> Bool { folders == other.folders && name == other.name }

  /// A file in `folders`, written as the original path was: absolute, `./x`, `x` or `../x`.
  func path(in folders: [String], name: String) -> String {
    switch style {
    case .absolute: return "/" + (folders + [name]).joined(separator: "/")
    case .relative(let base, let isDotted):
      let shared = zip(base, folders).prefix { $0 == $1 }.count
      let ups = Array(repeating: "..", count: base.count - shared)
      let text = (ups + folders[shared...] + [name]).joined(separator: "/")
      return isDotted && ups.isEmpty ? "./" + text : text
    }
  }

  /// A folder, written as the original path was.
  func path(ofFolder folders: [String]) -> String {
    if case .relative(let base, _) = style, base.starts(with: folders) {
      let ups = base.count - folders.count
      return ups == 0 ? "." : Array(repeating: "..", count: ups).joined(separator: "/")
    }
    guard let last = folders.last else { return "/" }
    return path(in: folders.dropLast(), name: last)
  }

  /// "a.b.md" is "a.b" and ".md"; ".profile" has no extension.
  static func split(_ name: String) -> (stem: String, ext: String) {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return (name, "") }
    return (String(name[..<dot]), String(name[dot...]))
  }

  /// The components of `path`, which starts in the folder `base` unless it begins with a slash.
  static func components(_ path: String, after base: [String]) -> [String] {
    var parts = base
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case ".." where !parts.isEmpty && parts.last != "..": parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts
  }

  private enum Style: Hashable {
    case absolute
    case relative(to: [String], isDotted: Bool)
  }
}
