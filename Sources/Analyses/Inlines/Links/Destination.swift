import Notes
import SourceText
import UnicodeText

/// A link's destination, split into parts, and whether another one leads to the same page in another language.
package struct Destination {
  /// Lower case, with its colon; empty for paths.
  let scheme: String
  /// Lower case, without `www.`; empty for paths.
  let host: String
  /// Between the slashes, without `.` and empty parts.
  package let parts: [String]
  package let query: [String]
  /// Without its `#`; nil if there is none.
  package let fragment: String?
  let isRooted: Bool

  package init(_ raw: String) {
    var rest = Substring(Self.decoded(raw))
    fragment = Self.cut(&rest, at: "#")
    query = (Self.cut(&rest, at: "?") ?? "").split(whereSeparator: { $0 == "&" }).map(String.init)
    let colon = rest.firstIndex(of: ":")
    if let colon, !rest[..<colon].contains("/"), rest[..<colon].count > 1 {
      scheme = rest[...colon].lowercased()
      rest = rest[rest.index(after: colon)...]
    } else {
      scheme = ""
    }
    if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
      let end = rest.firstIndex(of: "/") ?? rest.endIndex
      let name = rest[..<end].lowercased()
      host = name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
      rest = rest[end...]
    } else {
      host = ""
    }
    isRooted = rest.hasPrefix("/")
    parts = rest.split(separator: "/").filter { $0 != "." }.map(String.init)
  }

  /// A path from the folder of the note.
  package var isRelative: Bool { scheme.isEmpty && host.isEmpty && !isRooted }
  /// Only a fragment.
  var isFragment: Bool { isRelative && parts.isEmpty && fragment != nil }

  /// Whether it is `other` with one part altered, lost or added, so that the same place was meant. A part that has
  /// little in common with the other's is a different place.
  package func isSlip(of other: Destination) -> Bool {
    guard scheme == other.scheme || parts == other.parts else { return false }
    let pairs =
      [(host, other.host), (query.joined(separator: "&"), other.query.joined(separator: "&"))]
      + [(fragment ?? "", other.fragment ?? "")]
    let changed = pairs.filter { $0.0 != $0.1 }
    let path = Self.difference(parts, other.parts)
    guard changed.count + max(path.0.count, path.1.count) <= 1 else { return false }
    if let (a, b) = changed.first { return a.isEmpty || b.isEmpty || Self.areLike(a, b) }
    guard let a = path.0.first, let b = path.1.first else { return true }
    return Self.areLike(a, b)
  }

  private static func areLike(_ a: String, _ b: String) -> Bool { Likeness.of(Array(a.utf8), Array(b.utf8)) >= 0.5 }

  /// What is left between the common start and the common end of two lists.
  private static func difference(_ a: [String], _ b: [String]) -> (ArraySlice<String>, ArraySlice<String>) {
    let head = zip(a, b).prefix { $0 == $1 }.count
    let tail = zip(a[head...].reversed(), b[head...].reversed()).prefix { $0 == $1 }.count
    return (a[head..<(a.count - tail)], b[head..<(b.count - tail)])
  }

  private static func cut(_ text: inout Substring, at mark: Character) -> String? {
    guard let index = text.firstIndex(of: mark) else { return nil }
    defer { text = text[..<index] }
    return String(text[text.index(after: index)...])
  }

  /// Without escapes, without the entities that attributes need, and without percent-encoding (RFC 3986): `%C3%A9` is
  /// `é`.
  private static func decoded(_ raw: String) -> String {
    var text = raw
    if raw.contains(where: { $0 == "\\" || $0 == "&" || $0 == "\n" }) {
      text = raw.replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&lt;", with: "<")
        .replacing("&amp;", with: "&").replacing("\\", with: "")
    }
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    return String(validating: PercentEscapes.decoded(text.utf8), as: UTF8.self) ?? text
  }
}

/// Compares destinations, allowing for the changes that a translator may make.
package struct DestinationComparison {
  private let languages: [LanguageTag]

  package init(from source: LanguageTag, to target: LanguageTag) { languages = [source, target] }

  /// Whether both lead to the same page, in any language: `/en-us/a` and `/de-de/a`, `LICENSE` and `../../LICENSE`,
  /// `guide.md` and `guide.de.md`, `en.example.org` and `de.example.org`.
  /// - Parameters:
  ///   - a: in the source.
  ///   - b: in the translation, which may have more parameters.
  package func isSame(_ a: Destination, _ b: Destination) -> Bool {
    guard isSameScheme(a, b) else { return false }
    if a.isFragment && b.isFragment { return true }
    guard b.fragment != nil || a.fragment == nil, !isMistyped(a.fragment, b.fragment) else { return false }
    let (hostA, hostB) = (withoutLanguage(host: a.host), withoutLanguage(host: b.host))
    guard hostA == hostB || a.host.isEmpty || b.host.isEmpty else { return false }
    // Pages of an encyclopedia in another language have names of their own.
    if a.host != b.host && !a.host.isEmpty && !b.host.isEmpty { return true }
    // Nobody translates the headings of another site's page, unless it is the page in another language.
    if !a.host.isEmpty, a.host == b.host, a.parts == b.parts, a.query == b.query, a.fragment != nil {
      return a.fragment == b.fragment
    }
    // A translator adds parameters on purpose: `?link-check=no`.
    guard Set(a.query.filter { !isLanguage(parameter: $0) }).isSubset(of: b.query) else { return false }
    return isSamePath(a, b)
  }

  /// Whether a fragment is one letter away from the source's, and therefore not a translation.
  private func isMistyped(_ a: String?, _ b: String?) -> Bool {
    guard let a, let b, a != b, a.utf8.count >= 6, abs(a.utf8.count - b.utf8.count) <= 1 else { return false }
    return b.utf8.allSatisfy { $0 < 0x80 } && EditDistance.between(Array(a.utf8), Array(b.utf8), atMost: 1) == 1
  }

  private func isSameScheme(_ a: Destination, _ b: Destination) -> Bool {
    func isWeb(_ scheme: String) -> Bool { scheme == "http:" || scheme == "https:" || scheme.isEmpty }
    return a.scheme == b.scheme || (isWeb(a.scheme) && isWeb(b.scheme))
  }

  private func isSamePath(_ a: Destination, _ b: Destination) -> Bool {
    let (x, y) = (plain(a.parts), plain(b.parts))
    if x == y || isLocalizedPicture(b, of: a) { return true }
    if a.parts.count != x.count || b.parts.count != y.count, hasTarget(b.parts), !a.host.isEmpty {
      // The page has its own name in the other language.
      return x.count == y.count
    }
    // A rooted path and a full address differ in what comes before the path.
    guard a.isRelative || b.isRelative || a.host.isEmpty != b.host.isEmpty else { return false }
    let (short, long) = x.count <= y.count ? (x, y) : (y, x)
    return !short.isEmpty && long.suffix(short.count).elementsEqual(short)
  }

  /// Whether a picture is the other one with labels in the target language: `images/plan.png` and
  /// `translated_images/ja/plan.1f2e.webp`.
  private func isLocalizedPicture(_ b: Destination, of a: Destination) -> Bool {
    func pieces(_ destination: Destination) -> [Substring] { (destination.parts.last ?? "").split(separator: ".") }
    let (theirs, ours) = (pieces(a), pieces(b))
    guard theirs.count == 2, ours.count > 1, [theirs[1], ours[ours.count - 1]].allSatisfy(Self.isPicture) else {
      return false
    }
    return ours[0] == theirs[0] && hasTarget(b.parts.dropLast() + ours.map(String.init))
  }

  private static func isPicture(_ ext: Substring) -> Bool {
    ["png", "jpg", "jpeg", "gif", "webp", "svg", "avif"].contains(ext.lowercased())
  }

  private func hasTarget(_ parts: [String]) -> Bool {
    parts.contains { isLanguage($0) && Self.language(of: $0) == languages[1].language }
  }

  /// Without `..` and languages; the name without its language.
  private func plain(_ parts: [String]) -> [String] {
    var plain = parts.filter { $0 != ".." && !isLanguage($0) }
    if let last = plain.last, plain.count > 0 {
      let pieces = last.split(whereSeparator: { $0 == "." || $0 == "-" || $0 == "_" })
      if pieces.count > 1 { plain[plain.count - 1] = pieces.filter { !isLanguage(String($0)) }.joined(separator: ".") }
    }
    return plain
  }

  private func withoutLanguage(host: String) -> String {
    let labels = host.split(separator: ".")
    guard labels.count > 2, isLanguage(String(labels[0])) else { return host }
    return labels.dropFirst().joined(separator: ".")
  }

  private func isLanguage(parameter: String) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return ["hl", "lang", "language", "locale", "l", "lng", "setlang"].contains(name)
  }

  private static let customary = [
    "cn": "zh", "tw": "zh", "hk": "zh", "hant": "zh", "hans": "zh", "jp": "ja", "kr": "ko",
  ]

  /// Whether a part of a path names the source or the target language: `en`, `en-us`, `zh_CN`, `hant`.
  private func isLanguage(_ part: String) -> Bool {
    guard (2...8).contains(part.utf8.count), let first = part.utf8.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A
    else { return false }
    let language = Self.language(of: part)
    guard language.utf8.count <= 3 else { return false }
    return languages.contains { $0.language == language }
  }

  /// The language that a part of a path would name, if it named one.
  private static func language(of part: String) -> String {
    let lower = part.lowercased().replacing("_", with: "-")
    return customary[lower] ?? String(lower.prefix { $0 != "-" })
  }
}
