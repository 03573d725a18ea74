import Notes
import UnicodeText

/// The meaning of a front matter key for the sites that we know: Jekyll, Hugo, Docusaurus, MkDocs and others. Case,
/// hyphens and underscores are ignored.
package enum FrontMatterKey {
  /// Whether a value is the same in every language, decided by its key or by the source's value.
  package static func isFixed(_ entry: FrontMatterEntry, _ source: String) -> Bool {
    let names = entry.path.map(folded)
    guard !names.contains(where: own.contains), !names.contains(where: isLanguage), !entry.isProse else { return false }
    guard let name = names.last, !own.contains(where: { name.hasPrefix($0) && $0.utf8.count > 6 }) else { return false }
    return fixed.contains(name) || FrontMatterValue(source).isMachine
  }

  /// Whether each translation is free to have or lack it: marks of a pipeline, dates of a change, statistics.
  package static func isOwn(_ name: String) -> Bool {
    let name = folded(name)
    // A key that contains a colon is for a tool: `cSpell:ignore`.
    return name.contains(":") || own.contains(name) || own.contains { name.hasPrefix($0) && $0.utf8.count > 6 }
  }

  /// Whether its value names the note's language.
  package static func isLanguage(_ name: String) -> Bool { ["lang", "language", "locale"].contains(folded(name)) }

  /// The language that a value names, from its tag.
  package static func language(_ value: String) -> LanguageTag? {
    value.utf8.count <= 12 ? LanguageTag(value) : nil
  }

  /// Whether `true` says that the source has changed since the page was translated.
  static func saysOutdated(_ name: String) -> Bool {
    let name = folded(name)
    return outdated.contains { name.contains($0) }
  }

  /// Whether its value is a date or a version: `outdated_since`.
  static func saysSince(_ name: String) -> Bool { folded(name).hasSuffix("since") }

  /// Whether `false` says that the source has changed since the page was translated.
  static func saysCurrent(_ name: String) -> Bool {
    let name = folded(name)
    return ["uptodate", "insync"].contains { name.contains($0) }
  }

  /// Whether its value is the state of the translation.
  static func isStatus(_ name: String) -> Bool {
    let name = folded(name)
    return ["translationstatus", "translationstate", "i18nstatus", "l10nstatus"].contains(name)
  }

  /// Parts of keys, and states: `drifted_from_default`, `is_outdated`, `fuzzy`.
  static let outdated = ["drifted", "outdated", "outofdate", "needsupdate", "stale", "fuzzy"]

  /// Whether its value is an address, which may contain a language.
  package static func isAddress(_ name: String) -> Bool { ["permalink", "url", "slug", "path"].contains(folded(name)) }

  private static func folded(_ name: String) -> String {
    String(name.lowercased().filter { $0 != "_" && $0 != "-" })
  }

  private static let fixed: Set<String> = [
    "date", "layout", "slug", "permalink", "url", "id", "weight", "order", "navorder", "sidebarposition", "draft",
    "published", "publishdate", "expirydate", "template", "type", "kind", "math", "toc", "comments", "mermaid", "pin",
    "uid", "guid", "uuid", "cid", "key", "version", "component",
  ]

  private static let own: Set<String> = [
    "translated", "translation", "translator", "translators", "translationkey", "translationstatus", "translatedby",
    "translatedfrom", "machinetranslated", "generated", "generator", "model", "source", "sourcehash", "sourcefile",
    "sourcepath", "sourcecommit", "sourceurl", "original", "originalurl", "originalpath", "hash", "checksum", "lastmod",
    "lastmodified", "lastmodifiedat", "lastupdate", "lastupdated", "updated", "updatedat", "modified", "datemodified",
    "editurl", "customediturl", "readingtime", "readtime", "wordcount", "words", "dir", "direction", "alternates",
    "hreflang", "canonical", "canonicalurl", "i18n", "contributors", "lastreviewed", "reviewed", "reviewer",
    "calque",
    // Old addresses of a page: a copy would take them away from the source's page.
    "alias", "aliases", "redirect", "redirects", "redirectfrom", "redirectto",
  ]
}

/// A value that no translator has to change, or text.
package struct FrontMatterValue: Hashable {
  /// Normalised: truth values, numbers and dates mean the same however they are quoted.
  private let text: String

  package init(_ text: String) { self.text = text.filter { $0 != " " }.lowercased() }

  /// Whether it is a truth value, a number or a date.
  package var isMachine: Bool {
    if ["true", "false", "yes", "no", "on", "off"].contains(text) { return true }
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    let isDigit = { (byte: UInt8) in byte >= 0x30 && byte <= 0x39 }
    let isSigned = first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
    return (isDigit(first) || isSigned) && (isDigit(last) || last == UInt8(ascii: "z"))
      && text.utf8.dropFirst().allSatisfy { isDigit($0) || Self.marks.contains($0) }
  }

  /// Whether both are the same number in different notations: `1.0` and `1`.
  package func means(_ other: FrontMatterValue) -> Bool {
    if text == other.text { return true }
    guard let a = Double(text), let b = Double(other.text) else { return false }
    return a == b
  }

  /// The same without the parts of an address that name a language.
  package func withoutLanguages() -> FrontMatterValue {
    let parts = text.split(separator: "/").filter { part in
      !((2...7).contains(part.utf8.count) && part.prefix { $0 != "-" }.utf8.count == 2
        && LanguageTag(String(part)) != nil)
    }
    return FrontMatterValue(parts.joined(separator: "/"))
  }

  private static let marks = Set("-+.:/tz_e".utf8)
}
