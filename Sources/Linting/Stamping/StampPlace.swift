/// Where stamps are kept.
package enum StampPlace: String, CaseIterable, Sendable {
  /// In the translation itself.
  case frontMatter = "front-matter"
  /// In `.calque/stamps` next to the configuration.
  case file
  case off
}
