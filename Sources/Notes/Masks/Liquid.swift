/// Tags of Liquid and Jinja (`{% … %}`, `{{ … }}`, `{# … #}`) and shortcodes of Hugo (`{{< … >}}`, `{{% … %}}`).
enum Liquid {
  /// The end mark of the tag whose `{` is at `start`, and its length in bytes.
  static func closing(_ bytes: [UInt8], at start: Int) -> (kind: EndCache.Kind, count: Int)? {
    if bytes.has("{%", at: start) { return (.percent, 2) }
    guard bytes.has("{{", at: start) else { return nil }
    if bytes.has("{{<", at: start) { return (.angleBraces, 3) }
    return bytes.has("{{%", at: start) ? (.percentBraces, 3) : (.braces, 2)
  }

  /// `{{ … }}`: whether the tag outputs text.
  static func isOutput(_ bytes: [UInt8], at start: Int) -> Bool {
    closing(bytes, at: start)?.kind == .braces
  }

  /// The name of the tag at `start` when it opens a block without prose.
  static func opaqueName(_ bytes: [UInt8], at start: Int) -> String? {
    var scan = ByteScan(bytes, start..<min(bytes.count, start + 64))
    scan.skip(while: { !$0.isNameByte && !$0.isLineEnd && $0 != UInt8(ascii: "/") })
    // `{%-` and `{{%-` trim white space.
    scan.skip(while: { $0 == UInt8(ascii: "-") || $0.isBlank })
    let name = String(decoding: bytes[scan.name()], as: UTF8.self)
    return opaque.contains(name) ? name : nil
  }

  /// Whether `range` contains the tag that ends the block `name`: `endhighlight` or `/highlight`.
  static func closes(_ name: String, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard bytes[range].contains(UInt8(ascii: "{")) else { return false }
    let text = String(decoding: bytes[range], as: UTF8.self)
    return text.utf8.count < 400
      && (text.contains("end" + name) || text.contains("/" + name) || text.contains("/ " + name))
  }

  private static let opaque: Set<String> = [
    "highlight", "comment", "code", "codeblock", "mermaid", "math", "katex", "chart", "gist",
  ]
}
