import Linting
import Notes
import SourceText

/// Which place is tried for each finding of a note. If a place fails, the next one of its finding is tried.
struct IgnorePlan {
  private let note: Note
  let findings: [Diagnostic]
  private let places: [[IgnorePlace]]
  /// For each finding, the index of its place; past the end when every place failed.
  private var choices: [Int]

  init(_ note: Note, _ findings: [Diagnostic]) {
    self.note = note
    self.findings = findings
    let finder = IgnorePlaces(note)
    places = findings.map(finder.places)
    choices = findings.map { _ in 0 }
  }

  /// The edits that write the comments for the findings in `indices`, or for all.
  /// - Parameter isSilencing: false for comments in the same places that suppress nothing.
  func edits(for indices: [Int]? = nil, isSilencing: Bool = true) -> EditSet {
    var rules: [IgnorePlace: Set<String>] = [:]
    for index in indices ?? Array(findings.indices) {
      if let place = place(of: index) { rules[place, default: []].insert(findings[index].rule) }
    }
    // Rules suppressed in a region need no comment inside.
    for case .around(let first, let last) in rules.keys {
      let silent = rules[.around(first: first, last: last)] ?? []
      for place in rules.keys where place.isInside(first, last) { rules[place]?.subtract(silent) }
    }
    if !isSilencing { rules = rules.mapValues { $0.isEmpty ? [] : ["nothing"] } }
    return IgnoreComments(note, suppressing: rules).edits
  }

  func place(of index: Int) -> IgnorePlace? {
    choices[index] < places[index].count ? places[index][choices[index]] : nil
  }

  /// Moves on to the next place of these findings.
  mutating func reject(_ indices: some Sequence<Int>) { for index in indices { choices[index] += 1 } }

  /// Moves on until the comments are invisible: no block, emphasis or front matter value has changed.
  mutating func settle() {
    guard let shape = NoteShape(note.file, withoutComments: true) else { return }
    var failing = Array(findings.indices)
    while !failing.isEmpty {
      failing = visible(in: shape).filter { place(of: $0) != nil }
      reject(failing)
    }
  }

  /// The findings whose comments would be visible. Bisects until the culprits are found.
  private func visible(in shape: NoteShape) -> [Int] {
    var (kept, seen) = ([Int](), [Int]())
    var waiting = [Array(findings.indices)]
    while let group = waiting.popLast() {
      let bytes = edits(for: kept + group).applied(to: note.file.bytes)
      if let file = try? SourceFile(path: note.file.path, bytes: bytes),
        NoteShape(file, withoutComments: true) == shape
      {
        kept += group
      } else if group.count > 1 {
        waiting.append(Array(group[(group.count / 2)...]))
        waiting.append(Array(group[..<(group.count / 2)]))
      } else {
        seen += group
      }
    }
    return seen
  }
}

extension IgnorePlace {
  /// Whether its line is inside the region of a pair.
  fileprivate func isInside(_ first: Int, _ last: Int) -> Bool {
    switch self {
    case .above(let line), .inside(let line): first <= line && line <= last
    case .around(let start, let end): first <= start && end <= last && (first, last) != (start, end)
    case .note: false
    }
  }
}
