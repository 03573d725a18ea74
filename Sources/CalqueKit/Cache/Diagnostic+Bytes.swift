import Linting
import SourceText

extension Diagnostic {
  func write(to writer: inout ByteWriter) {
    writer.write(rule)
    writer.write(family.rawValue)
    writer.write(severity.rawValue)
    writer.write(range)
    writer.write(message.text)
    writer.write(source) { $1.write($0) }
    writer.write(block) { $1.write($0) }
    writer.write(suggestions) { $1.write($0) }
    writer.write(fixes) { $0.write(to: &$1) }
  }

  init(from reader: inout ByteReader) throws(ByteReader.Unreadable) {
    func range(_ reader: inout ByteReader) throws(ByteReader.Unreadable) -> ByteRange { try reader.range() }
    self.init(
      rule: try reader.text(), family: try reader.choice(), severity: try reader.choice(), range: try reader.range(),
      message: Message(try reader.text()), source: try reader.optional(of: range))
    block = try reader.optional(of: range)
    suggestions = try reader.list { (reader) throws(ByteReader.Unreadable) in try reader.text() }
    fixes = try reader.list { (reader) throws(ByteReader.Unreadable) in try Fix(from: &reader) }
  }
}

extension Fix {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.write(title)
    writer.write(applicability.rawValue)
    writer.write(changesMarkup)
    writer.write(edits) { edit, writer in
      writer.write(edit.range)
      writer.write(edit.text)
    }
  }

  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Unreadable) {
    let (title, applicability): (String, Applicability) = (try reader.text(), try reader.choice())
    let changesMarkup = try reader.flag()
    let edits = try reader.list { (reader) throws(ByteReader.Unreadable) in
      Edit(range: try reader.range(), text: try reader.text())
    }
    self.init(title: title, applicability: applicability, edits: edits, changesMarkup: changesMarkup)
  }
}
