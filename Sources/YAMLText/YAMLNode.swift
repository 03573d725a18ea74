import SourceText

/// A piece of a YAML document as it is written: scalars stay text (`lang: no` is Norwegian, `1.10` keeps its zero),
/// aliases stay aliases and are never expanded.
package struct YAMLNode: Hashable, Sendable {
  package let kind: Kind
  /// The bytes of the node without its anchor and tag: with the quotes of a quoted scalar, the `|` of a block scalar,
  /// the brackets of a flow collection; empty, after the colon, for an omitted value.
  package let range: ByteRange
  /// The name after `&`.
  package let anchor: String?
  /// The tag with its handle resolved: `tag:yaml.org,2002:str` for `!!str`, `!mine`.
  package let tag: String?

  package init(kind: Kind, range: ByteRange, anchor: String? = nil, tag: String? = nil) {
    self.kind = kind
    self.range = range
    self.anchor = anchor
    self.tag = tag
  }

  package enum Kind: Hashable, Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    /// In the order of the file; a key may occur more than once.
    case mapping([YAMLEntry])
    /// `*name`.
    case alias(String)
  }

  /// The scalar, when it is one.
  package var scalar: YAMLScalar? { if case .scalar(let scalar) = kind { scalar } else { nil } }
  /// The items, when it is a sequence.
  package var items: [YAMLNode]? { if case .sequence(let items) = kind { items } else { nil } }
  /// The entries, when it is a mapping.
  package var entries: [YAMLEntry]? { if case .mapping(let entries) = kind { entries } else { nil } }

  /// The value of the last entry with this key, when it is a mapping that has one.
  package subscript(key: String) -> YAMLNode? {
    entries?.last { $0.key.scalar?.text == key }?.value
  }
}

/// A key and its value.
package struct YAMLEntry: Hashable, Sendable {
  package let key: YAMLNode
  package let value: YAMLNode

  package init(key: YAMLNode, value: YAMLNode) {
    self.key = key
    self.value = value
  }
}
