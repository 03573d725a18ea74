/// What a translator may translate in code of a language: comments, and prose of its own.
package struct CodeLanguage: Hashable {
  package enum Family: Hashable {
    /// `//` and `/* */`.
    case slashes
    /// `#`; of what we do not know too.
    case hashes
    /// `--` and `/* */`.
    case dashes
    /// Tags, and `<!-- -->`.
    case markup
    /// `;`, `#`, `rem`, `::`.
    case settings
    /// Lines that may be prose: plain text, prompts, trees of files.
    case text
    /// Prose in boxes: nothing of it can be held to the source.
    case diagram
  }

  package let family: Family

  /// A span is one line of a language that is not known.
  package static let ofSpans = CodeLanguage(info: "js".utf8)

  /// - Parameter info: the info string of a fence; its first word names the language.
  package init(info: some Sequence<UInt8>) {
    let letters = info.drop { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: ".") || $0 <= 0x20 }
      .prefix { $0 > 0x20 && $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}") && $0 != UInt8(ascii: ",") }
    family = Self.families[String(decoding: Array(letters), as: UTF8.self).lowercased()] ?? .hashes
  }

  private static let families: [String: Family] = {
    let names: [(Family, String)] = [
      (
        .slashes,
        """
        js javascript ts typescript c cpp c++ cs csharp java go golang rust rs swift kotlin kt scala dart json jsonc json5
        jsonl proto css scss less groovy solidity objc zig d bicep php fsharp glsl
        """
      ),
      (.dashes, "sql lua haskell hs elm ada mysql postgresql psql vhdl applescript"),
      (
        .markup, "html xml svg vue svelte astro jinja jinja2 liquid xaml razor cshtml csproj jsx tsx mdx erb handlebars"
      ),
      (.settings, "ini conf properties lisp clojure scheme asm reg bat cmd batch dos"),
      (.text, "text txt plain plaintext none md markdown prompt tree rst tex latex csv http email yml-prose output"),
      (.diagram, "mermaid diagram ascii plantuml puml dot graphviz flowchart"),
    ]
    var families: [String: Family] = ["": .text]
    for (family, list) in names {
      for name in list.split(whereSeparator: \.isWhitespace) { families[String(name)] = family }
    }
    return families
  }()

  /// Whether a comment up to the end of the line starts with the bytes at `i`.
  func startsComment(_ bytes: [UInt8], _ i: Int, in line: Range<Int>) -> Bool {
    let isApart = i == line.lowerBound || bytes[i - 1] <= 0x20
    let next = i + 1 < line.upperBound ? bytes[i + 1] : 0
    switch (bytes[i], family) {
    case (UInt8(ascii: "/"), .slashes), (UInt8(ascii: "/"), .markup):
      return next == UInt8(ascii: "/") && (i == line.lowerBound || bytes[i - 1] != UInt8(ascii: ":"))
    // Consoles show what was typed with comments of either kind.
    case (UInt8(ascii: "/"), .hashes): return next == UInt8(ascii: "/") && isApart
    case (UInt8(ascii: "#"), .hashes), (UInt8(ascii: "#"), .settings), (UInt8(ascii: "#"), .dashes): return isApart
    case (UInt8(ascii: "-"), .dashes): return next == UInt8(ascii: "-")
    case (UInt8(ascii: ";"), .settings): return isApart
    case (UInt8(ascii: ":"), .settings): return next == UInt8(ascii: ":") && i == line.lowerBound
    default: return false
    }
  }

  /// What ends the comment or the text of several lines that starts at `i`, and how long its start is.
  func blockEnd(_ bytes: [UInt8], _ i: Int, limit: Int) -> (end: [UInt8], length: Int)? {
    func has(_ text: StaticString) -> Bool {
      i + text.utf8CodeUnitCount <= limit
        && (0..<text.utf8CodeUnitCount).allSatisfy { bytes[i + $0] == text.utf8Start[$0] }
    }
    switch bytes[i] {
    case UInt8(ascii: "/") where family != .hashes && family != .text && has("/*"): return (Array("*/".utf8), 2)
    case UInt8(ascii: "<") where has("<!--"): return (Array("-->".utf8), 4)
    case UInt8(ascii: "<") where family == .hashes && has("<#"): return (Array("#>".utf8), 2)
    case UInt8(ascii: "\"") where has("\"\"\""): return (Array("\"\"\"".utf8), 3)
    case UInt8(ascii: "'") where has("'''"): return (Array("'''".utf8), 3)
    default: return nil
    }
  }
}
