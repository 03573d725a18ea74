import Linting
import Notes
import UnicodeText

/// The words of a note that nobody suspects, as evidence for what a suspicious one was meant to be.
struct NoteVocabulary {
  /// The units in which a word stands, by its key, in ascending order.
  private let targets: [UInt64: [Int]]
  private let sources: [UInt64: [Int]]
  /// The distinct words of a unit's source.
  private let sourceWords: [Int: [UInt64]]
  /// How many distinct words have a beginning.
  private let kin: [UInt64: Int]
  private let beginnings: WordBeginnings

  /// - Parameters:
  ///   - suspects: keys of words that prove nothing.
  ///   - units: for each segment of the note the unit it belongs to.
  init(_ context: LintContext, suspects: Set<UInt64>, units: [Int: Int], _ beginnings: WordBeginnings) {
    self.beginnings = beginnings
    var targets: [UInt64: [Int]] = [:]
    var kin: [UInt64: Int] = [:]
    for (index, segment) in context.note.segments.enumerated() {
      let unit = units[index] ?? context.units.count + index
      for word in segment.words where word.hasLetter && !suspects.contains(word.key) {
        if targets[word.key] == nil {
          for key in Set(beginnings.keys(of: segment.string(word))) { kin[key, default: 0] += 1 }
        }
        Self.add(unit, to: &targets[word.key, default: []])
      }
    }
    self.targets = targets
    self.kin = kin
    var sources: [UInt64: [Int]] = [:]
    var sourceWords: [Int: [UInt64]] = [:]
    if let note = context.sourceNote {
      for (index, unit) in context.units.enumerated() {
        for word in note.segments[unit.sources].lazy.flatMap(\.words) where word.hasLetter {
          guard Self.add(index, to: &sources[word.key, default: []]) else { continue }
          if sourceWords[index]?.count ?? 0 < Self.mostWords { sourceWords[index, default: []].append(word.key) }
        }
      }
    }
    self.sources = sources
    self.sourceWords = sourceWords
  }

  @discardableResult
  private static func add(_ unit: Int, to units: inout [Int]) -> Bool {
    guard units.last != unit else { return false }
    units.append(unit)
    return true
  }

  /// How many other words of the note begin like `word`.
  func kin(of word: String) -> Int {
    let like = beginnings.keys(of: word).compactMap { kin[$0] }.max() ?? 0
    return targets[Folding.key(word)] == nil ? like : max(0, like - 1)
  }

  /// How faithfully a word goes with some word of the source of `unit`, elsewhere in the note: Dice's coefficient of
  /// the units that hold the two, a little less for what is seen only once. What stands in very many units goes with
  /// everything.
  func fidelity(of key: UInt64, to unit: Int?) -> Float {
    guard let unit, let own = targets[key], own.count <= Self.mostUnits else { return 0 }
    let count = own.count - (own.contains(unit) ? 1 : 0)
    guard count > 0 else { return 0 }
    var best: Float = 0
    for word in sourceWords[unit] ?? [] {
      guard let others = sources[word], others.count <= 3 * count + 3 else { continue }
      let common = own.count { $0 != unit && others.contains($0) }
      best = max(best, 2 * Float(common) / Float(count + others.count))
    }
    return best
  }

  /// Words of a unit's source that are asked about.
  private static let mostWords = 200
  private static let mostUnits = 40
}
