import Notes

/// Blocks in words: "a list item", "3 table rows", "a section of 5 blocks".
package struct BlockCount {
  package let text: String
  /// What to do about it.
  package let verb: String

  package init(_ blocks: [Int], in note: Note) {
    let sorts = blocks.compactMap { BlockKind(note.blocks[$0], in: note) }
    let isOne = sorts.count == 1
    guard let first = sorts.first else {
      (text, verb) = ("a block", "check it")
      return
    }
    if isOne {
      text = first.nameWithArticle
    } else if first == .heading {
      text = "a section of \(sorts.count) blocks"
    } else if sorts.allSatisfy({ $0 == first }) {
      text = "\(sorts.count) \(first.name)s"
    } else {
      text = "\(sorts.count) blocks"
    }
    let isProse = sorts.contains { $0.isTranslated }
    verb = (isProse ? "translate " : "restore ") + (isOne || first == .heading ? "it" : "them")
  }
}

extension BlockKind {
  fileprivate var nameWithArticle: String { (self == .image || self == .include ? "an " : "a ") + name }

  /// Whether it contains anything to translate.
  fileprivate var isTranslated: Bool {
    switch self {
    case .heading, .paragraph, .item, .row: true
    case .image, .code, .indentedCode, .formula, .include, .component: false
    }
  }
}
