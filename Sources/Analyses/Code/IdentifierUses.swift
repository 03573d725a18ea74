import Notes

/// The names that a note and its source contain, anywhere: runs of letters, digits and underscores.
package struct IdentifierUses {
  private let source: Set<ArraySlice<UInt8>>
  private let target: [ArraySlice<UInt8>: Int]

  /// Linear in both.
  init(source: [UInt8], target: [UInt8]) {
    self.source = Set(Self.names(source))
    self.target = Dictionary(Self.names(target).map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// Whether the source contains `name`: then it is a name of its own, and not another one with a slip.
  package func isOfSource(_ name: ArraySlice<UInt8>) -> Bool { source.contains(name) }

  /// Whether the translation contains `name` more than once: then it was chosen.
  func isRepeated(_ name: ArraySlice<UInt8>) -> Bool { target[name, default: 0] > 1 }

  private static func names(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split { !CodePieces.isNameByte($0) }
  }
}
