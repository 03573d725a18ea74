import SourceText
import Testing

@testable import Reporting

@Suite struct PositionCursorTests {
  static let texts = [
    "", "a", "\u{FEFF}äb\r\n\u{1F469}\u{200D}\u{1F467}x\ry\n\nकि漢字\n", "\u{FEFF}", "no end", "\u{FEFF}\r\n",
  ]

  @Test(arguments: texts)
  func anyOrderOfOffsetsGivesThePlacesOfTheFile(text: String) throws {
    let file = try SourceFile(path: "x", bytes: Array(text.utf8))
    let borders = (0...file.bytes.count).filter { $0 == file.bytes.count || file.bytes[$0] & 0xC0 != 0x80 }
    var cursor = PositionCursor(file)
    for first in borders {
      for second in borders {
        for offset in [first, second].map({ ByteOffset($0) }) {
          let place = cursor.place(of: offset)
          #expect(LineColumn(line: place.line, column: place.column) == file.position(of: offset, unit: .scalar))
          #expect(place.utf16Column == file.position(of: offset, unit: .utf16).column)
        }
      }
    }
  }
}
