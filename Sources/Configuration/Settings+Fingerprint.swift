import Alignment

extension Settings {
  /// Bytes that are equal if and only if the settings are, wherever they were set: for cache keys. The same in every
  /// run of one version of Calque. The contents of files named in the settings are not included.
  package var hashInput: [UInt8] {
    var fields = ["source-language", sourceLanguage.value.text]
    fields += ["target-language"] + [targetLanguage.value?.text].compactMap { $0 }
    fields += ["source"] + source.value.texts + source.value.folders
    fields += ["glossaries"] + glossaries.map(\.value)
    fields += ["keep-lists"] + keepLists.map(\.value)
    fields += ["keep"] + keep.map(\.value)
    fields += ["dictionaries", dictionaries.value ? "true" : "false"]
    fields += ["fail-on", failOn.value.rawValue]
    fields += ["stamps", stamps.value.rawValue]
    fields += ["memory", memory.value.text]
    for (rule, level) in levels.sorted(by: { $0.key < $1.key }) { fields += ["rule", rule, level.value.rawValue] }
    for (name, value) in options.sorted(by: { ($0.key.rule, $0.key.option) < ($1.key.rule, $1.key.option) }) {
      fields += ["option", name.rule, name.option]
      if case .words(let words) = value.value { fields += words } else { fields.append(value.value.text) }
    }
    // Lengths before the texts, so that different lists of fields cannot be confused.
    return fields.flatMap { Array("\($0.utf8.count):".utf8) + Array($0.utf8) }
  }
}

extension Pairing.Layout {
  /// As written in a configuration.
  package var texts: [String] {
    switch self {
    case .customary: ["customary"]
    case .none: ["none"]
    case .patterns(let patterns): patterns.map(\.text)
    }
  }

  var folders: [String] {
    if case .patterns(let patterns) = self { patterns.map { $0.folder ?? "" } } else { [] }
  }
}
