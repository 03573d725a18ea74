/// What a translator may translate in code of a language: comments, and prose in its strings or text.
package struct CodeLanguage: Hashable {
  package enum Family: Hashable {
    /// `//` and `/* */`.
    case slashes
    /// `#`; also for unknown languages.
    case hashes
    /// `--` and `/* */`.
    case dashes
    /// Tags, and `<!-- -->`.
    case markup
    /// `;`, `#`, `rem`, `::`.
    case settings
    /// `%`.
    case percents
    /// Lines that may be prose: plain text, prompts, file trees.
    case text
    /// Prose in boxes: no part of it can be compared with the source.
    case diagram
  }

  package let family: Family
  /// Whether it is data: keys and values.
  let isData: Bool
  /// Whether text between tags is what a reader of the page sees.
  let isPage: Bool

  /// A code span is one line of an unknown language.
  package static let ofSpans = CodeLanguage(info: "js".utf8)

  /// - Parameter info: the info string of a fence; its first word names the language.
  package init(info: some Sequence<UInt8>) {
    let letters = info.drop { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: ".") || $0 <= 0x20 }
      .prefix { $0 > 0x20 && $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}") && $0 != UInt8(ascii: ",") }
    let name = String(decoding: Array(letters), as: UTF8.self).lowercased()
    family = Self.families[name] ?? .hashes
    isData = ["json", "jsonc", "json5", "jsonl", "yaml", "yml", "toml"].contains(name)
    isPage = Self.pages.contains(name)
  }

  private static let pages: Set<String> = [
    "html", "vue", "svelte", "astro", "jinja", "jinja2", "liquid", "erb", "handlebars", "razor", "cshtml",
  ]

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
      (.percents, "erlang erl matlab octave prolog postscript"),
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

  /// The name of a language in an info string, the same for names that renderers take for one language.
  package static func commonName(_ name: String) -> String { aliases[name] ?? name }

  private static let aliases = [
    "javascript": "js", "typescript": "ts", "python": "py", "python3": "py", "yaml": "yml", "golang": "go",
    "rust": "rs",
    "ruby": "rb", "kotlin": "kt", "csharp": "cs", "c#": "cs", "c++": "cpp", "markdown": "md", "dockerfile": "docker",
    "haskell": "hs", "erlang": "erl", "powershell": "ps1", "htm": "html", "plaintext": "text", "txt": "text",
  ]

  /// Whether a comment that runs to the end of the line starts with the bytes at `i`.
  func startsComment(_ bytes: [UInt8], _ i: Int, in line: Range<Int>) -> Bool {
    let isApart = i == line.lowerBound || bytes[i - 1] <= 0x20
    let next = i + 1 < line.upperBound ? bytes[i + 1] : 0
    switch (bytes[i], family) {
    case (UInt8(ascii: "/"), .slashes), (UInt8(ascii: "/"), .markup):
      return next == UInt8(ascii: "/") && (i == line.lowerBound || bytes[i - 1] != UInt8(ascii: ":"))
    // Console listings show typed commands with comments of either kind.
    case (UInt8(ascii: "/"), .hashes): return next == UInt8(ascii: "/") && isApart
    case (UInt8(ascii: "#"), .hashes), (UInt8(ascii: "#"), .settings), (UInt8(ascii: "#"), .dashes): return isApart
    case (UInt8(ascii: "-"), .dashes): return next == UInt8(ascii: "-")
    case (UInt8(ascii: ";"), .settings): return isApart
    case (UInt8(ascii: "%"), .percents): return isApart
    case (UInt8(ascii: ":"), .settings): return next == UInt8(ascii: ":") && i == line.lowerBound
    default: return false
    }
  }

  /// The end of the multi-line comment or text that starts at `i`, and the length of its opening.
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
