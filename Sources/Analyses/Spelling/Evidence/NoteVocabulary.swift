import Lexicon
import Notes
import SourceText
import UnicodeText

/// The words of a note that are not doubtful, as evidence for what a suspicious one was meant to be.
struct NoteVocabulary {
  /// The units in which some form of a word occurs, by each of its stems, in ascending order.
  private let targets: [UInt64: [Int]]
  private let sources: [UInt64: [Int]]
  /// The distinct stems of a unit's source.
  private let sourceStems: [Int: [UInt64]]
  private let words: Set<UInt64>
  private let inflection: Inflection
  /// How many distinct words have a beginning.
  private let relatedWords: [UInt64: Int]
  private let beginnings: WordBeginnings

  /// - Parameters:
  ///   - doubtfulWords: keys of words that prove nothing.
  ///   - units: for each segment of the note the unit that it belongs to.
  init(_ context: NoteContext, doubtfulWords: Set<UInt64>, units: [Int: Int], _ beginnings: WordBeginnings) {
    self.beginnings = beginnings
    inflection = Inflection(context.targetLanguage)
    var targets: [UInt64: [Int]] = [:]
    var relatedWords: [UInt64: Int] = [:]
    var stems: [UInt64: [UInt64]] = [:]
    for (index, segment) in context.note.segments.enumerated() {
      let unit = units[index] ?? context.units.count + index
      for word in segment.words where word.hasLetter && !doubtfulWords.contains(word.key) {
        if stems[word.key] == nil {
          for key in Set(beginnings.keys(of: segment.string(word))) { relatedWords[key, default: 0] += 1 }
          // Which words go together is only looked up when there is a source.
          stems[word.key] =
            context.sourceNote == nil
            ? [] : inflection.forms(ofTermWord: segment.text.utf16[word.range.indices]).stems
        }
        for stem in stems[word.key] ?? [] { Self.add(unit, to: &targets[stem, default: []]) }
      }
    }
    self.targets = targets
    self.relatedWords = relatedWords
    words = Set(stems.keys)
    (sources, sourceStems) = Self.sources(of: context)
  }

  private static func sources(of context: NoteContext) -> (units: [UInt64: [Int]], stems: [Int: [UInt64]]) {
    guard let note = context.sourceNote else { return ([:], [:]) }
    let inflection = Inflection(context.sourceLanguage)
    var units: [UInt64: [Int]] = [:]
    var stems: [Int: [UInt64]] = [:]
    for (index, unit) in context.units.enumerated() {
      for segment in note.segments[unit.sources] {
        for word in segment.words where word.hasLetter {
          for stem in inflection.forms(segment.text.utf16[word.range.indices], key: word.key).stems {
            guard add(index, to: &units[stem, default: []]) else { continue }
            if stems[index]?.count ?? 0 < mostStems { stems[index, default: []].append(stem) }
          }
        }
      }
    }
    return (units, stems)
  }

  @discardableResult
  private static func add(_ unit: Int, to units: inout [Int]) -> Bool {
    guard units.last != unit else { return false }
    units.append(unit)
    return true
  }

  /// How many other words of the note begin like `word`.
  func relatedWords(of word: String) -> Int {
    let like = beginnings.keys(of: word).compactMap { relatedWords[$0] }.max() ?? 0
    return words.contains(Folding.key(word)) ? max(0, like - 1) : like
  }

  /// How consistently `word`, in any form, occurs together with some word of the source of `unit`, elsewhere in the
  /// note.
  func fidelity(of word: String, to unit: Int?) -> Float {
    guard let unit, let sources = sourceStems[unit] else { return 0 }
    let units = Array(word.utf16)
    return inflection.forms(units[...], key: Folding.key(units)).stems.lazy
      .compactMap { targets[$0] }.map { fidelity(of: $0, to: unit, sources) }.max() ?? 0
  }

  /// Dice's coefficient of the units that contain the two, slightly less for pairs seen only once. A word in very many
  /// units goes together with everything.
  private func fidelity(of own: [Int], to unit: Int, _ sources: [UInt64]) -> Float {
    guard own.count <= Self.mostUnits else { return 0 }
    let count = own.count - (own.contains(unit) ? 1 : 0)
    guard count > 0 else { return 0 }
    return sources.reduce(0) { best, stem in
      guard let others = self.sources[stem], others.count <= 3 * count + 3 else { return best }
      let common = own.count { $0 != unit && Self.holds(others, $0) }
      return max(best, 2 * Float(common) / Float(count + others.count))
    }
  }

  /// Whether `number` is among `sorted`. Logarithmic.
  private static func holds(_ sorted: [Int], _ number: Int) -> Bool {
    let index = sorted.partitioningIndex { $0 >= number }
    return index < sorted.count && sorted[index] == number
  }

  /// Stems of a unit's source that are looked up.
  private static let mostStems = 200
  private static let mostUnits = 40
}
