import Foundation
import SourceText

@testable import Reporting

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A finding as another program's parser reads it from a report.
struct ReadFinding {
  let path: String
  let rule: String
  let line, column: Int
  var endLine, endColumn: Int?

  /// The words at its place, cut from the file by a test reader that shares no code with the reporters.
  /// - Parameter hasByteOrderMark: whether a byte order mark counts as part of the first line.
  func words(in file: SourceFile, _ unit: ColumnUnit, hasByteOrderMark: Bool = false) -> String? {
    guard let endLine, let endColumn else { return nil }
    let text = String(decoding: file.bytes, as: UTF8.self)
    let scalars = Array(text.unicodeScalars.drop { !hasByteOrderMark && $0 == "\u{FEFF}" })
    var found = String.UnicodeScalarView()
    var (line, column) = (1, 1)
    for (i, scalar) in scalars.enumerated() {
      let isInside = (line, column) >= (self.line, self.column) && (line, column) < (endLine, endColumn)
      if isInside { found.append(scalar) }
      switch unit {
      case .utf8: column += UTF8.width(scalar)
      case .utf16: column += UTF16.width(scalar)
      case .scalar: column += 1
      }
      let isLineEnd = scalar == "\n" || scalar == "\r" && !(i + 1 < scalars.count && scalars[i + 1] == "\n")
      if isLineEnd { (line, column) = (line + 1, 1) }
    }
    return String(found)
  }
}

/// Reads reports with Foundation's parsers.
enum FormatReader {
  typealias Object = [String: Any]

  static func json(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
  }

  static func sarif(_ text: String) throws -> (run: Object, results: [Object]) {
    let run = ((try json(text) as? Object)?["runs"] as? [Object])?.first ?? [:]
    return (run, run["results"] as? [Object] ?? [])
  }

  static func region(_ location: Any?) -> (uri: String, region: Object) {
    let physical = (location as? Object)?["physicalLocation"] as? Object ?? [:]
    let artifact = physical["artifactLocation"] as? Object ?? [:]
    return (artifact["uri"] as? String ?? "", physical["region"] as? Object ?? [:])
  }

  static func number(_ object: Any?, _ keys: String...) -> Int {
    var value = object
    for key in keys { value = (value as? Object)?[key] }
    return value as? Int ?? -1
  }

  /// Commands as parsed by the runner of GitHub Actions.
  static func githubCommands(_ text: String) -> [(level: String, properties: [String: String], message: String)] {
    text.split(separator: "\n").map { line in
      let rest = line.dropFirst(2)
      let end = rest.firstRange(of: "::")
      let head = end.map { rest[..<$0.lowerBound] } ?? rest
      let space = head.firstIndex(of: " ") ?? head.endIndex
      var properties: [String: String] = [:]
      for pair in head[space...].dropFirst().split(separator: ",") {
        let parts = pair.split(separator: "=", maxSplits: 1)
        properties[String(parts[0])] = parts.count == 2 ? unescaped(parts[1]) : ""
      }
      return (String(head[..<space]), properties, end.map { unescaped(rest[$0.upperBound...]) } ?? "")
    }
  }

  private static func unescaped(_ text: Substring) -> String {
    [("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")].reduce(String(text)) {
      $0.replacing($1.0, with: $1.1)
    }
  }

  /// The elements of an XML document in the order in which they start, with their content.
  static func xml(_ text: String) throws -> [XMLRead.Element] {
    let reader = XMLRead()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
    return reader.elements
  }
}

/// Collects what Foundation's XML parser finds.
final class XMLRead: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let parents: [Int]
    let attributes: [String: String]
    var text = ""
  }
  private(set) var elements: [Element] = []
  private var open: [Int] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    elements.append(Element(name: name, parents: open, attributes: attributes))
    open.append(elements.count - 1)
  }
  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let last = open.last { elements[last].text += text }
  }
  func parser(_ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }
}
