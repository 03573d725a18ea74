import Linting

extension RunSummary {
  /// What the run came to, in one line:
  ///
  ///     3 errors, 2 warnings in 2 of 14 files (2 skipped: already in English); 3 with a suggestion
  ///     No findings in 14 files; fixed 2
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
        : prose.adding("No findings", .success).adding(" in \(files)\(aside)\(fixedPart)")
    }
    prose = prose.adding(" in \(filesChecked == 1 ? "" : "\(filesWithFindings) of ")\(files)\(aside)")
    if withSuggestion > 0 { prose = prose.adding("; ").adding("\(withSuggestion) with a suggestion", isWhole: true) }
    if withSafeFix > 0 { prose = prose.adding("; ").adding("\(withSafeFix) fixable with --fix", isWhole: true) }
    return prose.adding(fixedPart)
  }

  private var fixedPart: String { fixed > 0 ? "; fixed \(fixed)" : "" }

  /// Files that were not judged, findings that are not shown, and why.
  private var asides: [String] {
    var asides: [String] = []
    if filesSkipped > 0 { asides.append("\(filesSkipped) skipped: already in \(sourceLanguage.englishName)") }
    if suppressed > 0 { asides.append("\(suppressed) suppressed") }
    if baselined > 0 { asides.append("\(baselined) in the baseline") }
    let unread = Set(problems.map(\.path)).count
    if unread > 0 { asides.append("\(unread) could not be read") }
    return asides
  }

  /// "1 file", "2 files".
  private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
