/// Names of attributes and arguments whose values a reader sees: those are translated.
package enum ProseKey {
  private static let names: Set<String> = [
    "title", "text", "alt", "caption", "label", "name", "header", "heading", "summary", "description", "tooltip",
    "placeholder", "subtitle", "attr", "message", "content", "aria-label",
  ]

  /// Whether the value of `key` is prose.
  package static func contains(_ key: String) -> Bool { names.contains(key.lowercased()) }
}
