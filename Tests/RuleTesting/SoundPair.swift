import RandomInput

/// A correct translation and its source, to plant faults in.
package struct SoundPair: Sendable, CustomStringConvertible {
  package let name: String
  /// The translation's, as a tag.
  package let language: String
  package let source: String
  package let target: String

  package init(name: String, language: String, source: String, target: String) {
    self.name = name
    self.language = language
    self.source = source
    self.target = target
  }

  package var description: String { name }
}

/// A translation with one fault in it.
package struct PlantedFault: Sendable {
  package let target: String
  /// The 1-based lines at which a finding may begin.
  package let lines: ClosedRange<Int>
  /// A description of the change, for the report of a test.
  package let what: String

  package init(lines text: [String], at lines: ClosedRange<Int>, what: String) {
    target = text.joined(separator: "\n")
    self.lines = lines
    self.what = what
  }
}

/// A kind of fault, and how it is planted.
///
/// ```swift
/// FaultKind("lost heading", found: ["missing-block"]) { lines, random in … }
/// ```
package struct FaultKind: Sendable, CustomStringConvertible {
  package let name: String
  /// Names of the rules of which one must find it.
  package let rules: Set<String>
  /// How many are planted in each note; more if not every one can be found, so that the share is based on many.
  package let rounds: Int
  /// Plants one in the lines of a correct translation, at a random place; nil when the note has no such place.
  package let plant: @Sendable (_ lines: NoteLines, _ random: inout SeededNumbers) -> PlantedFault?

  package init(
    _ name: String, found rules: Set<String>, rounds: Int = 1,
    plant: @escaping @Sendable (_ lines: NoteLines, _ random: inout SeededNumbers) -> PlantedFault?
  ) {
    self.name = name
    self.rules = rules
    self.rounds = rounds
    self.plant = plant
  }

  package var description: String { name }
}
