internal import CICU

/// Numbers in words, as CLDR spells them (RBNF). Not shared between threads; opening takes about a millisecond.
package final class NumberSpelling {
  private let handle: OpaquePointer

  /// Nil when ICU has no rules at all.
  package init?(_ language: LanguageTag) {
    guard let opened = cicu_spellout_open(language.text) else { return nil }
    handle = opened
  }

  deinit { cicu_spellout_close(handle) }

  /// `value` in every form that CLDR has, cardinal and ordinal, without duplicates.
  package func spellings(of value: Int64) -> [String] {
    let text = UTF16Text.grown(capacity: 4096) { buffer, capacity, _ in
      cicu_spellings(handle, value, buffer, capacity)
    }
    var seen: Set<String> = []
    return (text ?? "").split(separator: "\n").map(String.init).filter { seen.insert($0).inserted }
  }
}
