import Foundation
import Testing

@testable import JSONText

/// The JSON reader, compared with RFC 8259 and, where it is correct, with Foundation's parser.
@Suite struct JSONValueTests {
  @Test(arguments: [
    (#"{"a":[1,-0.5e+3,true,false,null],"b":{"a":"x"},"a2":""}"#),
    (#" [ "\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00" , "é😀" ] "#), "0", "\"\u{7F}\u{2028}\"", "[]", "{}",
  ])
  func whatIsJSONIsReadAsFoundationReadsIt(text: String) throws {
    let expected = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    #expect(Self.plain(try JSONValue(text.utf8)).isEqual(expected))
  }

  @Test(arguments: [
    "", " ", "{", "[1,]", "{\"a\":1,}", "{a:1}", "01", "1.", ".5", "+1", "1e", "-", "tru", "nulll", "\"\n\"", "\"\\x\"",
    "\"\\u12G4\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "\"", "[1 2]", "{\"a\" 1}", "1 2", "NaN", "'a'",
  ])
  func whatIsNoJSONIsRefused(text: String) {
    #expect(throws: JSONValue.Fault.self) { try JSONValue(text.utf8) }
  }

  @Test func faultNamesItsPlace() {
    #expect(throws: JSONValue.Fault(offset: 6, message: "a comma or ] is missing")) { try JSONValue("[1, 2 3]".utf8) }
    #expect(throws: JSONValue.Fault.self) { try JSONValue([0x22, 0xFF, 0x22]) }
  }

  @Test func depthIsLimitedSoThatTheStackHolds() {
    let deep = String(repeating: "[", count: 1_000_000)
    #expect(throws: JSONValue.Fault(offset: 200, message: "nested too deeply")) { try JSONValue(deep.utf8) }
  }

  private static func plain(_ value: JSONValue) -> NSObject {
    switch value {
    case .null: NSNull()
    case .boolean(let truth): NSNumber(value: truth)
    case .number(let text): NSNumber(value: Double(text) ?? .nan)
    case .string(let text): NSString(string: text)
    case .array(let elements): NSArray(array: elements.map(plain))
    case .object(let members):
      NSDictionary(dictionary: Dictionary(members.map { ($0.key, plain($0.value)) }) { _, last in last })
    }
  }

  @Test func ofMembersWithTheSameNameTheLastOneCounts() throws {
    #expect(try JSONValue(#"{"a":1,"b":2,"a":3}"#.utf8)["a"] == .integer(3))
    #expect(try JSONValue(#"{"a":1}"#.utf8)["b"] == nil)
  }

  @Test func aDocumentIsReadBackAsItWas() throws {
    let value = JSONValue.object([
      "words": .strings(["a \"quoted\" \\ word", "line\nbreak\u{202E}\u{7F}", "😀"]), "none": nil, "empty": .array([]),
      "nothing": .object([] as [JSONField]),
      "deep": .array([.object(["yes": .boolean(true), "n": .integer(-7)]), .null]),
    ])
    #expect(try JSONValue(value.document.utf8) == value)
    #expect(!value.document.unicodeScalars.contains("\u{202E}"))
    #expect(
      Array(value.document.split(separator: "\n").dropFirst(2))
        == """
          "empty": [],
          "nothing": {},
          "deep": [
            {
              "yes": true,
              "n": -7
            },
            null
          ]
        }
        """.split(separator: "\n"))
  }
}
