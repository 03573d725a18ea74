import Testing

@testable import Analyses

/// In data, keys and the values of keys that name a vocabulary are code; other values may be prose.
struct DataStringTests {
  @Test(arguments: [
    (#"{"⟦kind⟧": "pump"}"#, true),
    (#"{"kind": "⟦pump⟧"}"#, true),
    (#"kind: '⟦pump⟧'"#, true),
    (#"kind = "⟦pump⟧""#, true),
    (#"{"enum": ["low", "⟦high⟧"]}"#, true),
    (#"{"enum": ["low"], "text": "⟦high⟧"}"#, false),
    (#"{"kind": "pump", "note": "⟦wet⟧"}"#, false),
    (#"{"⟦The pump is wet⟧": "x"}"#, false),
    (#"["⟦wet⟧", "dry"]"#, false),
    (#""⟦wet⟧""#, false),
    (#"mode: "⟦drain⟧""#, true),
    (#"mode: "⟦drain slowly⟧""#, false),
    (#"{"severity": "⟦High⟧"}"#, false),
    (#"{"status": "⟦wet⟧"}"#, false),
    (#"{"level": "⟦low⟧"}"#, false),
    (#"{"kind": "⟦Pump⟧"}"#, true),
  ])
  func keysDecide(_ line: String, _ isCode: Bool) throws {
    let parts = line.split(whereSeparator: { $0 == "⟦" || $0 == "⟧" }).map { Array($0.utf8) }
    let bytes = parts.flatMap(\.self)
    let start = parts[0].count - 1
    #expect(DataString(start..<(start + parts[1].count + 2), of: bytes, in: bytes.indices).isCode == isCode)
  }
}
