import UnicodeText

/// Slips in Hangul, which is typed letter by letter and written in syllables: a jamo replaced, added or left out, two
/// syllables swapped, a syllable doubled or one of the commonest missing.
struct HangulEdits: Sendable {
  private let confusions: LetterConfusions

  init(confusions: LetterConfusions) { self.confusions = confusions }

  func forEach(near word: [UInt16], _ body: (UnsafeBufferPointer<UInt16>, Float) -> Void) {
    guard word.allSatisfy(Syllable.holds) else { return }
    var buffer = word
    for (i, unit) in word.enumerated() {
      forEachSyllable(near: Syllable(unit)) { syllable, weight in
        buffer[i] = syllable.unit
        buffer.withUnsafeBufferPointer { body($0, weight) }
      }
      buffer[i] = unit
      if i + 1 < word.count, word[i + 1] != unit {
        buffer.swapAt(i, i + 1)
        buffer.withUnsafeBufferPointer { body($0, EditWeight.transposed) }
        buffer.swapAt(i, i + 1)
      }
    }
    changeLength(word, body)
  }

  private func forEachSyllable(near written: Syllable, _ body: (Syllable, Float) -> Void) {
    for lead in 0..<Syllable.leads.count where lead != written.lead {
      let weight = weight(Syllable.leads[written.lead], Syllable.leads[lead])
      body(Syllable(lead: lead, vowel: written.vowel, tail: written.tail), weight)
    }
    for vowel in 0..<Syllable.vowels.count where vowel != written.vowel {
      let weight = weight(Syllable.vowels[written.vowel], Syllable.vowels[vowel])
      body(Syllable(lead: written.lead, vowel: vowel, tail: written.tail), weight)
    }
    for tail in 0..<Syllable.tails.count where tail != written.tail {
      let weight =
        tail == 0 || written.tail == 0
        ? EditWeight.missing / 2 : weight(Syllable.tails[written.tail], Syllable.tails[tail])
      body(Syllable(lead: written.lead, vowel: written.vowel, tail: tail), weight)
    }
  }

  private func weight(_ written: UInt16, _ meant: UInt16) -> Float {
    if confusions.areAlike(written, meant) { return 3 * EditWeight.alike }
    return confusions.areNeighbours(written, meant) ? EditWeight.nearKey : 0
  }

  private func changeLength(_ word: [UInt16], _ body: (UnsafeBufferPointer<UInt16>, Float) -> Void) {
    // A syllable is superfluous only if typed twice; without its last one a noun is often another word.
    for i in word.indices.dropFirst() where word[i] == word[i - 1] {
      var shorter = word
      shorter.remove(at: i)
      shorter.withUnsafeBufferPointer { body($0, EditWeight.doubled) }
    }
    for i in 1...word.count {
      var longer = word
      longer.insert(0, at: i)
      for syllable in Self.common {
        longer[i] = syllable
        longer.withUnsafeBufferPointer { body($0, 0) }
      }
    }
  }

  /// Syllables of endings and particles, which are the ones most often left out.
  private static let common = Array(
    "이다니는의에을를은가하고지기시사자도로리어아라인한해스대정수되된할여러습있없으면서거게나만들과와부터까".utf16)
}

/// A precomposed Hangul syllable as its letters (Unicode 16, section 3.12).
package struct Syllable {
  let lead: Int
  let vowel: Int
  /// 0 for none.
  package let tail: Int

  package static func holds(_ unit: UInt16) -> Bool { unit >= 0xAC00 && unit <= 0xD7A3 }

  init(lead: Int, vowel: Int, tail: Int) {
    self.lead = lead
    self.vowel = vowel
    self.tail = tail
  }

  package init(_ unit: UInt16) {
    let index = Int(unit) - 0xAC00
    self.init(lead: index / 588, vowel: index % 588 / 28, tail: index % 28)
  }

  var unit: UInt16 { UInt16(0xAC00 + lead * 588 + vowel * 28 + tail) }

  static let leads = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".utf16)
  static let vowels = Array("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ".utf16)
  /// The first means none.
  static let tails = Array(" ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".utf16)
}
