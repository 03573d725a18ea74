/// Affixes that are made of others: `(|و|ف)(ب|ل)` is ب ل وب ول فب فل.
enum AffixNotation {
  /// The forms that `text` stands for, without an empty one; nil when a bracket is not closed or not opened.
  static func forms(_ text: Substring) -> [String]? {
    let (open, close, bar) = (UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"))
    guard text.utf8.contains(where: { $0 == open || $0 == close }) else { return [String(text)] }
    var forms = [""]
    var rest = text.utf8
    while rest.first != nil {
      let choices: [Substring.UTF8View]
      if rest.first == open {
        guard let end = rest.firstIndex(of: close) else { return nil }
        choices = rest[rest.index(after: rest.startIndex)..<end].split(separator: bar, omittingEmptySubsequences: false)
        rest = rest[rest.index(after: end)...]
      } else {
        let plain = rest.prefix { $0 != open }
        choices = [plain]
        rest = rest[plain.endIndex...]
      }
      guard !choices.contains(where: { $0.contains { $0 == open || $0 == close } }) else { return nil }
      forms = forms.flatMap { form in choices.map { form + Substring($0) } }
    }
    return forms.filter { !$0.isEmpty }
  }
}
