import Notes

/// How often names occur in a whole note and its source. Counted on demand, each name once; used by one worker.
package final class NameCounts {
  private let source: Note
  private let note: Note
  private var known: [[UInt8]: Bool] = [:]
  private var again: [[UInt8]: Bool] = [:]

  init(_ source: Note, _ note: Note) {
    self.source = source
    self.note = note
  }

  /// Whether the note keeps the name about as often as its source: then it was left out where it is implied. Only a
  /// limited number of names is counted; the others are not reported.
  package func isElsewhere(_ identifier: Identifier) -> Bool {
    guard !identifier.kind.isExact else { return false }
    if let known = known[identifier.text] { return known }
    guard known.count < Self.mostCounted else { return true }
    let search = NameSearch(identifier.text)
    let here = search.count(in: source.file.bytes[...], limit: 1000)
    let there = search.count(in: note.file.bytes[...], limit: 1000)
    let isElsewhere = there > 0 && (there >= here - 1 || there * 5 >= here * 4)
    known[identifier.text] = isElsewhere
    return isElsewhere
  }

  /// Whether the note has a name more than once, or so many names were counted that nobody knows.
  func isUsedAgain(_ name: [UInt8]) -> Bool {
    if let known = again[name] { return known }
    guard again.count < Self.mostCounted else { return true }
    let isAgain = NameSearch(name).count(in: note.file.bytes[...], limit: 2) > 1
    again[name] = isAgain
    return isAgain
  }

  /// Names that a note may lack; each costs one pass over both files.
  private static let mostCounted = 200
}
