import Linting

extension RunSummary {
  /// The result of the run in one line:
  ///
  ///     3 errors in 2 of 14 files (12 next to their source, 2 alone: no source found); 3 with a suggestion
  ///     No findings in 14 files (all next to their source; 2 skipped: already in English); fixed 2
  var closingLine: WrappedText {
    var prose = WrappedText()
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

  /// Files that were not checked, findings that are not shown, and why.
  private var asides: [String] {
    var asides = [comparisons, skipped].compactMap { $0 }
    if suppressed > 0 { asides.append("\(suppressed) suppressed") }
    if baselined > 0 { asides.append("\(baselined) in the baseline") }
    let unread = Set(problems.map(\.path)).count
    if unread > 0 { asides.append("\(unread) could not be read") }
    return asides
  }

  /// How many files were not checked, though they could be read, and why.
  private var skipped: String? {
    let reasons = [
      (filesSkipped, "already in \(sourceLanguage.englishName)"), (filesNamedAsSource, "named as a source by others"),
      (filesOfUnknownLanguage, "of unknown language"),
    ].filter { $0.0 > 0 }
    guard let first = reasons.first else { return nil }
    if reasons.count == 1 { return "\(first.0) skipped: \(first.1)" }
    return "\(reasons.reduce(0) { $0 + $1.0 }) skipped: " + reasons.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  /// How many notes were compared with their source and how many were not, and why; nil when no comparison was
  /// requested.
  private var comparisons: String? {
    let alone = MissingSource.allCases.filter { $0 != .unwanted && filesAlone[$0] != nil }
    var parts: [String] = []
    if filesWithSource > 0 {
      let isAll = alone.isEmpty && filesWithSource == filesChecked
      let count = !isAll ? "\(filesWithSource) " : filesChecked > 1 ? "all " : ""
      parts.append("\(count)next to \(filesWithSource == 1 ? "its" : "their") source")
    }
    for reason in alone {
      let count = filesAlone[reason] ?? 0
      let isAll = count == filesChecked
      parts.append("\(!isAll ? "\(count) " : filesChecked > 1 ? "all " : "")alone: \(reason.text)")
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// "1 file", "2 files".
  private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
