import Linting

extension RunSummary {
  /// What the run came to, in one line:
  ///
  ///     3 errors, 2 warnings in 2 of 14 files (2 skipped: already in English); 3 with a suggestion
  ///     No findings in 14 files
  var closingLine: Prose {
    var prose = Prose()
    for severity in Severity.allCases.reversed() where count(of: severity) > 0 {
      if !prose.isEmpty { prose = prose.adding(", ") }
      prose = prose.adding(Self.counted(count(of: severity), severity.rawValue), .severity(severity))
    }
    let files = Self.counted(filesChecked, "file")
    let aside = asides.isEmpty ? "" : " (\(asides.joined(separator: "; ")))"
    guard !prose.isEmpty else {
      return filesChecked == 0
        ? prose.adding("No files checked\(aside)")
        : prose.adding("No findings", .success).adding(" in \(files)\(aside)")
    }
    prose = prose.adding(" in \(filesChecked == 1 ? "" : "\(filesWithFindings) of ")\(files)\(aside)")
    guard withSuggestion > 0 else { return prose }
    return prose.adding("; ").adding("\(withSuggestion) with a suggestion", isWhole: true)
  }

  /// Files that were not judged, and why.
  private var asides: [String] {
    var asides: [String] = []
    if filesSkipped > 0 { asides.append("\(filesSkipped) skipped: already in \(sourceLanguage.englishName)") }
    if !problems.isEmpty { asides.append("\(problems.count) could not be read") }
    return asides
  }

  /// "1 file", "2 files".
  private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
