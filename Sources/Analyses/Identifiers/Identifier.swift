import Notes
import UnicodeText

/// A name in running text that must stay unchanged: a path, a file, an extension, an option, a dotted or a camel-case
/// name.
package struct Identifier: Hashable {
  package let text: [UInt8]
  package let kind: Kind
  /// In its segment.
  package let range: UTF16Range

  package enum Kind: Hashable {
    case path, file, fileExtension, option, dotted, snake, camel
    /// A function with its empty brackets, `rgb()`; the text is without them.
    case call
    /// Three capitals or more: `JSON`. It may be written out, so that only a slip in it counts.
    case acronym

    /// A name that is typed and not only read: nothing may be added to it.
    package var isExact: Bool { self != .camel && self != .dotted && self != .acronym }
  }

  package var string: String { String(decoding: text, as: UTF8.self) }

  /// Without the English plural `s`.
  package var singular: Identifier {
    guard kind == .camel, text.count > 5, text.last == UInt8(ascii: "s") else { return self }
    return Identifier(text: text.dropLast(), kind: kind, range: range)
  }

  /// Whether it consists of beginnings of words, as AppSec, PaaS and DevSecOps do: translations write such names out.
  package var isAbbreviation: Bool {
    guard kind == .camel, let first = text.first, (0x41...0x5A).contains(first), text.count <= 9 else { return false }
    var length = 0
    for byte in text {
      length = (0x41...0x5A).contains(byte) ? 1 : length + 1
      if length > 3 { return false }
    }
    return true
  }

  /// The identifiers of a text, in order. Linear.
  package static func all(in text: SegmentText) -> [Identifier] {
    let units = text.utf16
    var found: [Identifier] = []
    for token in tokens(of: units) where isOfOneStyle(text, token) {
      if isMarked(units, token) {
        found += identifiers(units, token)
      } else if let kind = plainKind(units, token) {
        found.append(make(units[token].map { UInt8(truncatingIfNeeded: $0) }, kind, token))
      }
    }
    return found
  }

  /// The kind of a token without marks inside: a call or an acronym.
  private static func plainKind(_ units: [UInt16], _ token: Range<Int>) -> Kind? {
    guard (3...Word.longest).contains(token.count) else { return nil }
    let (open, close) = (token.upperBound, token.upperBound + 1)
    if close < units.count, units[open] == 0x28, units[close] == 0x29, units[token].contains(where: { $0 >= 0x41 }) {
      return .call
    }
    return units[token].allSatisfy { (0x41...0x5A).contains($0) } ? .acronym : nil
  }

  /// `**Next**Chapter` is two words.
  private static func isOfOneStyle(_ text: SegmentText, _ token: Range<Int>) -> Bool {
    text.style(at: Int32(token.lowerBound)) == text.style(at: Int32(token.upperBound - 1))
  }

  /// Whether a token is more than a word: it contains a mark, or a capital after a small letter.
  private static func isMarked(_ units: [UInt16], _ token: Range<Int>) -> Bool {
    var before: UInt16 = 0
    for i in token {
      let unit = units[i]
      if !isAlphanumeric(unit) || (unit >= 0x41 && unit <= 0x5A && before >= 0x61) { return true }
      before = unit
    }
    return false
  }

  /// Runs of letters, digits and the marks that names contain, all ASCII, without the punctuation at their ends.
  package static func tokens(of units: [UInt16]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var i = 0
    while i < units.count {
      guard isTokenUnit(units[i]) else {
        i += 1
        continue
      }
      var (start, end) = (i, i)
      while end < units.count, isTokenUnit(units[end]) { end += 1 }
      i = end
      while end > start, ".:-+#@~\\".utf16.contains(units[end - 1]) { end -= 1 }
      while start < end, ":+#@\\".utf16.contains(units[start]) { start += 1 }
      if start < end { found.append(start..<end) }
    }
    return found
  }

  private static func isTokenUnit(_ unit: UInt16) -> Bool {
    isAlphanumeric(unit)
      || (unit < 64 ? lowMarks >> UInt64(unit) & 1 == 1 : unit < 128 && highMarks >> UInt64(unit & 63) & 1 == 1)
  }

  /// `#`, `+`, `-`, `.`, `/`, `:` as bits of the units below 64.
  private static let lowMarks: UInt64 = 1 << 35 | 1 << 43 | 1 << 45 | 1 << 46 | 1 << 47 | 1 << 58
  /// `@`, `\`, `_`, `~` as bits of the units from 64 on.
  private static let highMarks: UInt64 = 1 << 0 | 1 << 28 | 1 << 31 | 1 << 62

  static func isAlphanumeric(_ unit: UInt16) -> Bool {
    (unit | 0x20 >= 0x61 && unit | 0x20 <= 0x7A && unit < 0x80) || (unit >= 0x30 && unit <= 0x39)
  }

  private static func identifiers(_ units: [UInt16], _ range: Range<Int>) -> [Identifier] {
    // A token joined to code, a placeholder or letters of another script is part of something else.
    if range.upperBound < units.count, Mask.isSentinel(units[range.upperBound]) { return [] }
    if range.lowerBound > 0, Mask.isSentinel(units[range.lowerBound - 1]) { return [] }
    let text = units[range].map { UInt8(truncatingIfNeeded: $0) }
    if let kind = IdentifierKind.of(text) { return [make(text, kind, range)] }
    // `GitHub-hosted`: its parts are checked separately.
    var found: [Identifier] = []
    var start = range.lowerBound
    for end in range.lowerBound...range.upperBound
    where end == range.upperBound || units[end] == 0x2D || units[end] == 0x2F || units[end] == 0x3A {
      let part = units[start..<end].map { UInt8(truncatingIfNeeded: $0) }
      if IdentifierKind.isCamel(part) { found.append(make(part, .camel, start..<end)) }
      start = end + 1
    }
    return found
  }

  private static func make(_ text: [UInt8], _ kind: Kind, _ range: Range<Int>) -> Identifier {
    Identifier(text: text, kind: kind, range: UTF16Range(Int32(range.lowerBound), Int32(range.upperBound)))
  }
}

/// Tells the kind of name that a run of ASCII is.
package enum IdentifierKind {
  /// Nil for a word and for anything that is not a name.
  package static func of(_ text: [UInt8]) -> Identifier.Kind? {
    // Versions are numbers.
    guard text.contains(where: isLetter) else { return nil }
    if text.starts(with: "--".utf8) { return text.count >= 4 && isLetter(text[2]) ? .option : nil }
    if text.contains(UInt8(ascii: ":")) || text.contains(UInt8(ascii: "@")) { return nil }
    if text.contains(UInt8(ascii: "/")) { return isPath(text) ? .path : nil }
    if text.contains(UInt8(ascii: "-")) && !hasKnownExtension(text) { return nil }
    if text.contains(UInt8(ascii: ".")) { return dotted(text) }
    if text.contains(UInt8(ascii: "_")) {
      return text.count >= 4 && text.first != 0x5F && text.last != 0x5F ? .snake : nil
    }
    return isCamel(text) ? .camel : nil
  }

  /// A small letter before a capital, as in `camelCase`; not the plural of capitals, nor a family name such as McCoy.
  static func isCamel(_ text: [UInt8]) -> Bool {
    guard text.count >= 4, text.allSatisfy({ isLetter($0) || isDigit($0) }) else { return false }
    let isMixed = zip(text, text.dropFirst()).contains { isSmall($0) && isCapital($1) }
    guard isMixed else { return false }
    return !familyNames.contains { prefix in
      text.starts(with: prefix.utf8) && text.count > prefix.utf8.count + 1 && isCapital(text[prefix.utf8.count])
        && text.dropFirst(prefix.utf8.count + 1).allSatisfy(isSmall)
    }
  }

  private static let familyNames = ["Mc", "Mac", "De", "Di", "Du", "Da", "La", "Le", "Van", "Von", "Fitz", "Del", "El"]

  private static func isPath(_ text: [UInt8]) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
    guard !zip(text, text.dropFirst()).contains(where: { $0 == 0x2F && $1 == 0x2F }), let last = parts.last else {
      return false
    }
    if hasKnownExtension(Array(last)) { return true }
    let isRooted = ["/", "./", "../", "~/"].contains { text.starts(with: $0.utf8) }
    return isRooted && parts.contains { $0.count >= 2 && $0.contains(where: isLetter) }
  }

  private static func dotted(_ text: [UInt8]) -> Identifier.Kind? {
    if text.first == UInt8(ascii: ".") {
      let rest = text.dropFirst()
      return (2...8).contains(rest.count) && rest.allSatisfy({ isLetter($0) || isDigit($0) }) ? .fileExtension : nil
    }
    if hasKnownExtension(text) { return .file }
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.allSatisfy({ $0.count >= 2 && $0.first.map(isLetter) == true && $0.allSatisfy(isNameByte) }) else {
      return nil
    }
    // `end.Start`: a missing space between sentences.
    let isJoint = zip(parts, parts.dropFirst()).contains { a, b in
      a.last.map(isSmall) == true && b.first.map(isCapital) == true && b.dropFirst().allSatisfy(isSmall)
    }
    return isJoint ? nil : .dotted
  }

  static func hasKnownExtension(_ name: [UInt8]) -> Bool {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0, name.count - dot <= 8 else { return false }
    return extensions.contains(String(decoding: name[(dot + 1)...], as: UTF8.self))
      && name[..<dot].allSatisfy { isNameByte($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
  }

  /// File extensions that texts mention, in lower case.
  package static let extensions: Set<String> = Set(
    """
    md mdx markdown txt rst adoc html htm xml css scss js mjs cjs ts tsx jsx json jsonl yaml yml toml ini cfg conf env lock
    py ipynb pyi rb php java kt kts scala go rs swift c h cc cpp hpp cs csproj sln fs vb sh bash zsh ps1 bat cmd sql db
    sqlite csv tsv xlsx xls docx doc pptx pdf png jpg jpeg gif svg webp ico bmp mp3 mp4 wav webm zip tar gz tgz rar exe dll
    so dylib jar war log pem crt key vue svelte astro razor cshtml r jl lua pl tf bicep proto gradle properties po xliff
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A && byte < 0x80 }
  private static func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isNameByte(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte == 0x5F }
}
