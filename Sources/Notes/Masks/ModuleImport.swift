/// Recognises MDX in a file named `.md`, as many site generators allow.
enum ModuleImport {
  /// Whether a line before the first fence imports a module: `import … from '…'`. Linear, and fast when there is none.
  static func opens(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
        let line = bytes[start..<end]
        if line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) { return false }
        if line.starts(with: "import ".utf8) && isImport(line) { return true }
        start = end + 1
      }
      return false
    }
  }

  /// Whether the line ends with a quoted module after ` from `, or after `import` itself.
  private static func isImport(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var rest = line[...]
    while let last = rest.last, last == 0x20 || last == 0x3B { rest = rest.dropLast() }
    guard let quote = rest.last, quote == 0x22 || quote == 0x27,
      let open = rest.dropLast().lastIndex(of: quote)
    else { return false }
    return rest[..<open].suffix(6).elementsEqual(" from ".utf8) || rest[..<open].elementsEqual("import ".utf8)
  }
}
