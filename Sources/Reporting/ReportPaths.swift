/// Paths as other programs need them: relative to the folder that they call their root, such as the checkout of a
/// repository, whatever folder Calque ran in and however the user wrote them.
package struct ReportPaths: Sendable {
  /// Components of the folder that the user's paths are relative to.
  private let folder: [String]
  private let root: [String]

  /// - Parameters:
  ///   - workingFolder: absolute; the folder that the user's paths are relative to.
  ///   - root: absolute; the working folder itself if nil.
  package init(workingFolder: String = "/", root: String? = nil) {
    folder = Self.components(workingFolder)
    self.root = root.map(Self.components) ?? folder
  }

  /// `path` from the root, with `/` between its parts; absolute when it is outside the root. Links are not followed:
  /// reports use the names that the user used.
  func relative(_ path: String) -> String {
    let parts = absolute(path)
    guard parts.count > root.count, parts.starts(with: root) else { return "/" + parts.joined(separator: "/") }
    return parts.dropFirst(root.count).joined(separator: "/")
  }

  /// The same as a reference by RFC 3986: all but its unreserved characters as percent-encoded UTF-8 bytes.
  func reference(_ path: String) -> String {
    let relative = relative(path)
    return (relative.hasPrefix("/") ? "file://" : "") + Self.encoded(relative)
  }

  /// The root as a base for references: `file:///home/me/notes/`.
  var base: String { "file://" + Self.encoded("/" + root.map { $0 + "/" }.joined()) }

  private func absolute(_ path: String) -> [String] {
    var parts = path.hasPrefix("/") ? [] : folder
    for part in path.utf8.split(separator: UInt8(ascii: "/")).map({ String(decoding: $0, as: UTF8.self) }) {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return parts
  }

  private static func components(_ path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func encoded(_ path: String) -> String {
    var text = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += byte < 0x10 ? "%0" + digits : "%" + digits
      }
    }
    return text
  }
}
