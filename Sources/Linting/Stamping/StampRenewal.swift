/// An updated stamp, and the sections that could not be updated.
package struct StampRenewal: Sendable {
  package let entries: [StampEntry]
  package let refusals: [StampRefusal]

  /// - Parameters:
  ///   - isFirst: whether the translation was never stamped: it is then accepted as it is.
  ///   - isForced: whether every section is accepted.
  package init(_ comparison: StampComparison, isFirst: Bool, isForced: Bool) {
    var (entries, refusals): ([StampEntry], [StampRefusal]) = ([], [])
    for section in comparison.sections {
      guard let source = section.source, let digest = source.digest else {
        guard let entry = section.entry, !isForced, let left = comparison.survivor(of: entry) else { continue }
        entries.append(entry)
        refusals.append(StampRefusal(reason: .isGone, key: entry.key, source: nil, target: left))
        continue
      }
      let new = StampEntry(key: source.key, source: digest, target: section.target)
      let target = section.targetIndex.map { comparison.target.sections[$0] }
      if isForced || isFirst {
        entries.append(new)
      } else if section.entry == nil, section.target == nil {
        refusals.append(StampRefusal(reason: .isUntranslated, key: source.key, source: source, target: nil))
      } else if let entry = section.entry, section.isSourceChanged, !section.isTargetChanged {
        entries.append(entry)
        refusals.append(StampRefusal(reason: .isUnchanged, key: source.key, source: source, target: target))
      } else {
        entries.append(new)
      }
    }
    (self.entries, self.refusals) = (entries, refusals)
  }
}

/// A section that is not stamped again, because it cannot have been updated yet.
package struct StampRefusal: Sendable {
  package let reason: Reason
  package let key: String
  package let source: NoteSection?
  package let target: NoteSection?

  package enum Reason: Sendable {
    /// The source changed, the translation did not.
    case isUnchanged
    /// The source has it, the translation does not.
    case isUntranslated
    /// The source no longer has it, the translation does.
    case isGone
  }

  /// A message with the problem and what to do.
  package var message: String {
    let what =
      switch reason {
      case .isUnchanged: "“\(key)” changed in the source but not here, translate the change"
      case .isUntranslated: "“\(key)” is new in the source and not here, translate it"
      case .isGone: "“\(key)” is gone from the source and not from here, delete it"
      }
    return "not stamped: \(what), or stamp it with --force"
  }
}
