/// What is inside a component that was lost was lost with it. Where its text is as likely as the text next to the
/// component, alignment may have paired the text inside.
struct LostComponents {
  let cost: BlockCost

  /// How many matches may be between the tags of a component.
  private static let reach = 12
  /// −ln of how much likelier it is that all of a component is lost than only its tags.
  private static let slack: Float = 3

  /// The same matches, where the blocks next to a lost component take the counterparts of those inside. Linear.
  func emptied(_ matches: [BlockMatcher.Match]) -> [BlockMatcher.Match] {
    var matches = matches
    for open in matches.indices {
      guard let tag = lostTag(matches[open]), !tag.isClosing,
        let close = matches[open...].prefix(Self.reach).indices.dropFirst().first(where: {
          lostTag(matches[$0]).map { $0.isClosing && $0.name == tag.name } ?? false
        })
      else { continue }
      let inside = (open + 1..<close).filter { !matches[$0].targets.isEmpty }
      guard !inside.isEmpty, inside.allSatisfy({ matches[$0].sources.count == 1 && matches[$0].targets.count == 1 })
      else { continue }
      let after = Array(matches.indices[(close + 1)...].prefix(inside.count))
      if exchange(inside, after, close, in: &matches) { continue }
      let before = Array(matches.indices[..<open].suffix(inside.count))
      _ = exchange(inside, before, open, in: &matches)
    }
    return matches
  }

  /// Gives the counterparts of the pairs `inside` to the blocks of the pairs `others`, which have none, unless that is
  /// much less likely.
  private func exchange(
    _ inside: [Int], _ others: [Int], _ tag: Int, in matches: inout [BlockMatcher.Match]
  ) -> Bool {
    guard others.count == inside.count, others.allSatisfy({ isLostProse(matches[$0]) }) else { return false }
    var (now, then): (Float, Float) = (0, 0)
    for (a, b) in zip(inside, others) {
      let j = matches[a].targets.lowerBound
      now += price(matches[a].sources.lowerBound, j)
      then += price(matches[b].sources.lowerBound, j)
    }
    guard then < now + Self.slack else { return false }
    for (a, b) in zip(inside, others) {
      let targets = matches[a].targets
      matches[b] = BlockMatcher.Match(
        sources: matches[b].sources, targets: targets, confidence: min(matches[a].confidence, 0.8))
    }
    for a in inside { matches[a] = BlockMatcher.Match(sources: matches[a].sources, targets: 0..<0, confidence: 0.5) }
    settlePlaces(inside, others, isAfter: (others.first ?? 0) > tag, in: &matches)
    return true
  }

  /// Moves the empty places of what is lost between the component and its new neighbours.
  private func settlePlaces(
    _ inside: [Int], _ others: [Int], isAfter: Bool, in matches: inout [BlockMatcher.Match]
  ) {
    guard let first = others.first, let last = others.last, let a = inside.first, let b = inside.last else { return }
    let place = isAfter ? matches[first].targets.lowerBound : matches[last].targets.upperBound
    for index in isAfter ? a..<first : last + 1..<b + 1 where matches[index].targets.isEmpty {
      matches[index].targets = place..<place
    }
  }

  private func lostTag(_ match: BlockMatcher.Match) -> BlockOutline.Item.Tag? {
    guard match.targets.isEmpty, match.sources.count == 1 else { return nil }
    return cost.source[match.sources.lowerBound].tag
  }

  private func isLostProse(_ match: BlockMatcher.Match) -> Bool {
    match.targets.isEmpty && match.sources.count == 1 && cost.source[match.sources.lowerBound].isProse
  }

  private func price(_ i: Int, _ j: Int) -> Float { cost.pair(i, j, shared: cost.tokens.shared(i, j)) }
}
