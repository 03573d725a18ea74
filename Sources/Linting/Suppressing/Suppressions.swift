import Notes
import SourceText

/// All suppressions of a note, and which of them were used.
package struct Suppressions: Sendable {
  package let entries: [Suppression]
  package let unknown: [UnknownDirective]
  /// Current names of rules and families.
  package let knownNames: Set<String>
  private let families: [String: Family]
  private var used: Set<Use> = []

  private struct Use: Hashable, Sendable {
    let entry: Int
    /// Nil for an entry without names.
    let name: Int?
  }

  init(_ note: Note, rules: [RuleInfo]) {
    let reader = SuppressionReader(note)
    entries = reader.suppressions
    unknown = reader.unknown
    families = Dictionary(rules.map { ($0.name, $0.family) }) { first, _ in first }
    knownNames = Set(families.keys).union(Family.allCases.map(\.rawValue))
  }

  package var isEmpty: Bool { entries.isEmpty && unknown.isEmpty }

  /// Former names of rules in suppressions.
  package var formerNames: Set<String> {
    Set(entries.flatMap(\.names).map(\.text).filter { FormerRuleNames.successor(of: $0) != nil })
  }

  /// Whether a name is one of a rule, current or former, or of a family.
  package func isKnown(_ name: String) -> Bool { knownNames.contains(FormerRuleNames.current(name)) }

  /// The family that a name refers to; nil when it is unknown.
  package func family(of name: String) -> Family? {
    families[FormerRuleNames.current(name)] ?? Family(rawValue: name)
  }

  /// Whether the entry, or one of its names, suppressed something (or, for an enabling entry, ended a suppression).
  package func isUsed(entry: Int, name: Int?) -> Bool { used.contains(Use(entry: entry, name: name)) }

  /// The findings that no comment suppresses, in the order of the file.
  mutating func unsuppressed(_ found: [(rank: Int, diagnostic: Diagnostic)], in file: SourceFile)
    -> [(rank: Int, diagnostic: Diagnostic)]
  {
    guard !entries.isEmpty else { return found }
    let (files, lines) = (wholeFile, byLine)
    var switches = Switches(families: families)
    var next = 0
    var unsuppressed: [(rank: Int, diagnostic: Diagnostic)] = []
    for item in found {
      let diagnostic = item.diagnostic
      while next < entries.count, entries[next].range.end <= diagnostic.range.start {
        turn(&switches, next)
        next += 1
      }
      let line = lines[file.lines.line(of: diagnostic.range.start)]
      let keys = [diagnostic.rule, diagnostic.family.rawValue, Self.everything]
      let uses = keys.compactMap { line?[$0] } + [switches.use(keys)].compactMap { $0 } + keys.compactMap { files[$0] }
      if let use = uses.first { used.insert(use) } else { unsuppressed.append(item) }
    }
    while next < entries.count {
      turn(&switches, next)
      next += 1
    }
    return unsuppressed
  }

  private static let everything = ""

  /// The names of an entry as keys, each with the use to record when it suppresses something.
  private func keys(_ index: Int) -> [(key: String, use: Use)] {
    let names = entries[index].names
    guard !names.isEmpty else { return [(Self.everything, Use(entry: index, name: nil))] }
    return names.enumerated().filter { isKnown($0.element.text) }
      .map { (FormerRuleNames.current($0.element.text), Use(entry: index, name: $0.offset)) }
  }

  private var wholeFile: [String: Use] {
    entries.indices.filter { entries[$0].kind == .file || entries[$0].kind == .frontMatter }
      .flatMap(keys).reduce(into: [:]) { $0[$1.key] = $0[$1.key] ?? $1.use }
  }

  private var byLine: [Int: [String: Use]] {
    entries.indices.reduce(into: [:]) { lines, index in
      guard case .line(let line?) = entries[index].kind else { return }
      for (key, use) in keys(index) where lines[line]?[key] == nil { lines[line, default: [:]][key] = use }
    }
  }

  private mutating func turn(_ switches: inout Switches, _ index: Int) {
    switch entries[index].kind {
    case .disable: for (key, use) in keys(index) { switches.disable(key, use) }
    case .enable: for (key, use) in keys(index) where switches.enable(key) { used.insert(use) }
    case .line, .file, .frontMatter: break
    }
  }

  /// What is disabled so far. The last directive about a rule, its family or everything counts.
  private struct Switches {
    let families: [String: Family]
    private var last: [String: (number: Int, use: Use?)] = [:]
    private var count = 0

    init(families: [String: Family]) { self.families = families }

    mutating func disable(_ key: String, _ use: Use) {
      count += 1
      last[key] = (count, use)
    }

    /// - Returns: whether anything under `key` was disabled.
    mutating func enable(_ key: String) -> Bool {
      count += 1
      let isOpen = last.contains { other, state in
        state.use != nil
          && (key == Suppressions.everything || other == key || other == Suppressions.everything
            || families[other]?.rawValue == key || families[key]?.rawValue == other)
      }
      last = key == Suppressions.everything ? [:] : last
      last[key] = (count, nil)
      return isOpen
    }

    /// The entry that suppresses a rule with these keys; nil when none does.
    func use(_ keys: [String]) -> Use? {
      keys.compactMap { last[$0] }.max { $0.number < $1.number }?.use
    }
  }
}
