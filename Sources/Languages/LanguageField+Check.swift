import UnicodeText

extension LanguageField.Kind {
  /// What is wrong with a line of this kind; nil when nothing is.
  func fault(in row: String, of field: LanguageField) -> String? {
    let words = LanguageReader.words(row)
    switch self {
    case .flag: return row == "yes" || row == "no" ? nil : "\"\(row)\" is neither \"yes\" nor \"no\""
    case .number: return (Float(row) ?? 0) > 0 ? nil : "\"\(row)\" is no number above 0, write it like 1.1"
    case .count: return (Int(row) ?? 0) > 0 ? nil : "\"\(row)\" is no whole number above 0"
    case .word: return words.count == 1 ? nil : "\"\(row)\" is more than one word"
    case .rows: return nil
    case .words: return field == .scripts ? words.lazy.compactMap(Self.fault(ofScript:)).first : nil
    case .affixes: return words.lazy.compactMap(Self.fault(ofAffix:)).first
    case .valuedRows: return Self.fault(ofValues: words, in: row, field)
    case .fractions: return Self.fault(ofFractions: words, in: row)
    case .powers: return Self.fault(ofPowers: words, in: row)
    case .renderings:
      let sides = row.split(separator: "=", omittingEmptySubsequences: false)
      return sides.count == 2 && sides.allSatisfy { $0.contains { $0 != " " } }
        ? nil : "\"\(row)\" is no \"label = rendering\""
    }
  }

  private static func fault(ofScript word: Substring) -> String? {
    Script.named[String(word)] != nil ? nil : "\"\(word)\" is no script, write its ISO 15924 code, like Latn"
  }

  private static func fault(ofAffix word: Substring) -> String? {
    AffixNotation.forms(word) == nil ? "\"\(word)\" has a bracket that is not closed or not opened" : nil
  }

  private static func fault(ofValues words: [Substring], in row: String, _ field: LanguageField) -> String? {
    guard words.count > 1, let value = words.first.flatMap({ Int64($0) }) else {
      return "\"\(row)\" is no number with its words, write it like \"2 both twice\""
    }
    return field == .month && !(1...12).contains(value) ? "\(value) is no month" : nil
  }

  private static func fault(ofFractions words: [Substring], in row: String) -> String? {
    words.count > 1 && Double(words[0]).map { $0 > 0 && $0.truncatingRemainder(dividingBy: 1) != 0 } == true
      ? nil : "\"\(row)\" is no number with a fraction and its words, write it like \"1.5 anderthalb\""
  }

  private static func fault(ofPowers words: [Substring], in row: String) -> String? {
    words.count > 1 && words[0].hasPrefix("10^") && (Int(words[0].dropFirst(3)) ?? 0) > 0
      ? nil : "\"\(row)\" is no power of ten with its words, write it like \"10^3 thousand\""
  }
}
