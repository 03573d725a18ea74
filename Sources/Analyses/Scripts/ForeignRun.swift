import Languages
import Notes
import UnicodeText

/// A run of words in a script that neither the translation's nor the source's language uses.
package struct ForeignRun {
  /// Indices into the segment's words.
  package let words: Range<Int>
  package let range: UTF16Range
  /// The number of letters, including Han and kana.
  package let letters: Int
  package let scripts: Set<Script>

  /// The runs of `segment`, in order; numbers between foreign words belong to them.
  package static func all(in segment: Segment, foreignTo expected: Set<Script>) -> [ForeignRun] {
    var runs: [ForeignRun] = []
    var start: Int?
    func close(at end: Int) {
      guard let from = start else { return }
      start = nil
      runs.append(ForeignRun(segment, trimmed(segment, from..<end)))
    }
    for (i, word) in segment.words.enumerated() {
      if word.isNumber { continue }
      if expected.contains(word.script) || word.script == .common || word.script == .inherited {
        close(at: i)
      } else if start == nil {
        start = i
      }
    }
    close(at: segment.words.count)
    return runs
  }

  private static func trimmed(_ segment: Segment, _ words: Range<Int>) -> Range<Int> {
    var end = words.upperBound
    while end > words.lowerBound + 1, segment.words[end - 1].isNumber { end -= 1 }
    return words.lowerBound..<end
  }

  private init(_ segment: Segment, _ words: Range<Int>) {
    self.words = words
    range = UTF16Range(segment.words[words.lowerBound].range.start, segment.words[words.upperBound - 1].range.end)
    letters = segment.words[words].reduce(0) { $0 + ($1.isNumber ? 0 : $1.range.count) }
    scripts = Set(segment.words[words].filter { !$0.isNumber }.map(\.script))
  }

  /// Long enough to be a passage of its own and not a stray word.
  package var isPassage: Bool {
    if scripts.contains(where: \.isIdeographic) { return letters >= 12 }
    return letters >= (scripts.contains(.hangul) ? 20 : 40)
  }

  /// The language that is most likely written in these scripts, for a message.
  package var language: String {
    if scripts.contains(.hiragana) || scripts.contains(.katakana) { return "Japanese" }
    let names: [Script: String] = [.han: "Chinese", .hangul: "Korean", .cyrillic: "a Cyrillic script"]
    guard let script = scripts.min(by: { $0.code < $1.code }) else { return "another script" }
    return names[script] ?? script.name
  }

  /// The scripts that a note may hold: the translation's, the source's, and Latin for names.
  static func expectedScripts(_ context: NoteContext) -> Set<Script> {
    var scripts = Language.of(context.targetLanguage).scripts
    scripts.formUnion(Language.of(context.sourceLanguage).scripts)
    scripts.insert(.latin)
    return scripts
  }
}
