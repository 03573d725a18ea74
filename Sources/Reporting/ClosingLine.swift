import Linting

extension RunSummary {
  /// What the run came to, in one line:
  ///
  ///     3 errors, 2 warnings in 2 of 14 files (2 skipped: already in English); 3 with a suggestion
  ///     No findings in 14 files
  func closingLine(_ palette: Palette) -> String {
    let counted = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = count(of: severity)
      return count == 0 ? nil : palette.paint(Self.counted(count, severity.rawValue), .severity(severity))
    }
    let aside = asides.isEmpty ? "" : " (\(asides.joined(separator: "; ")))"
    guard !counted.isEmpty else {
      return filesChecked == 0
        ? "No files checked\(aside)"
        : "\(palette.paint("No findings", .success)) in \(Self.counted(filesChecked, "file"))\(aside)"
    }
    let all = Self.counted(filesChecked, "file")
    let files = filesChecked == 1 ? all : "\(filesWithFindings) of \(all)"
    let help = withSuggestion == 0 ? "" : "; \(withSuggestion) with a suggestion"
    return "\(counted.joined(separator: ", ")) in \(files)\(aside)\(help)"
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
