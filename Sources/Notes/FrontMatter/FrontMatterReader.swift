import SourceText
import YAMLText

/// The front matter of a note: its values, and which of them are prose.
struct FrontMatterReader {
  let scan: FrontMatterScan
  let frontMatter: FrontMatter
  /// In the order of the file.
  let prose: [FrontMatterProse]

  /// Nil when the note has none. Unreadable YAML, and TOML, has no values: it is treated as data.
  init?(_ file: SourceFile) {
    guard let scan = FrontMatterScan(file) else { return nil }
    let range = ByteRange(scan.range.lowerBound, scan.range.upperBound)
    var (root, problem): (YAMLNode?, FrontMatterProblem?) = (nil, nil)
    if scan.isYAML {
      do throws(YAMLError) {
        root = try YAMLDocument(file.bytes, in: range).root
      } catch {
        problem = FrontMatterProblem(offset: error.offset, message: error.message)
      }
      // The parser stops after a bad key, or takes all of them for one text.
      if problem != nil || root?.entries == nil, let slip = KeySlip.problem(in: scan, of: file),
        problem.map({ slip.offset <= $0.offset }) ?? true
      {
        (root, problem) = (nil, slip)
      }
    }
    self.scan = scan
    frontMatter = FrontMatter(
      range: range, values: Self.values(root), entries: FrontMatterEntry.entries(of: root), problem: problem)
    var prose: [FrontMatterProse] = []
    if let root { Self.collect(root, path: "", isProse: false, into: &prose) }
    self.prose = prose
  }

  private static func values(_ root: YAMLNode?) -> [String: String] {
    let pairs = (root?.entries ?? []).compactMap { entry -> (String, String)? in
      guard let key = entry.key.scalar?.text, let value = entry.value.scalar?.text else { return nil }
      return (key, value)
    }
    return Dictionary(pairs, uniquingKeysWith: { _, last in last })
  }

  /// Descends as deep as `YAMLDocument` allows nodes to be nested.
  private static func collect(_ node: YAMLNode, path: String, isProse: Bool, into prose: inout [FrontMatterProse]) {
    switch node.kind {
    case .scalar(let scalar):
      if isProse, let found = FrontMatterProse(key: path, scalar) { prose.append(found) }
    case .alias: break
    case .sequence(let items):
      for item in items where item.entries != nil { collect(item, path: path, isProse: false, into: &prose) }
    case .mapping(let entries):
      for entry in entries {
        guard let key = entry.key.scalar?.text else { continue }
        let path = path.isEmpty ? key : path + "." + key
        collect(entry.value, path: path, isProse: FrontMatterProse.isProse(key), into: &prose)
      }
    }
  }
}

/// A front matter value that readers of the note see.
struct FrontMatterProse {
  /// `title`; `features.title` for a nested one.
  let key: String
  /// Without quotes.
  let range: Range<Int>
  private let runs: [YAMLRun]

  init?(key: String, _ scalar: YAMLScalar) {
    guard let first = scalar.runs.first, let last = scalar.runs.last else { return nil }
    self.key = key
    range = first.range.start.value..<max(first.range.start.value, last.range.end.value)
    runs = scalar.runs
  }

  /// Whether values of `key` are prose at any level; ignores case, hyphens and underscores.
  static func isProse(_ key: String) -> Bool { keys.contains(key.lowercased().filter { $0 != "_" && $0 != "-" }) }

  private static let keys: Set<String> = [
    "title", "subtitle", "description", "summary", "excerpt", "caption", "tagline", "abstract", "lead", "lede", "intro",
    "teaser", "headline", "heading", "subheading", "subject", "shorttitle", "longtitle", "pagetitle", "linktitle",
    "navtitle", "menutitle", "sidebartitle", "sidebarlabel", "paginationlabel", "seotitle", "seodescription",
    "metatitle", "metadescription", "ogtitle", "ogdescription", "shortdescription", "longdescription", "slogan", "alt",
    "imagealt", "coveralt", "imagecaption", "covercaption", "details",
  ]

  /// Writes its text, masked bytes as sentinels.
  func write(to writer: inout ProseWriter) {
    for run in runs {
      let range = run.range.start.value..<run.range.end.value
      switch run.content {
      case .verbatim: writer.text(range)
      // A line end inside a mask is masked with it.
      case .decoded(let text) where range.lowerBound >= writer.position: writer.decoded(Array(text.utf16), range)
      case .decoded: break
      }
    }
  }
}
