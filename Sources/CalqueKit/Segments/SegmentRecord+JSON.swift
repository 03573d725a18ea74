import JSONText
import Reporting

extension SegmentRecord {
  /// Reads an object; unknown names are allowed.
  init(json line: [UInt8]) throws(Fault) {
    let value: JSONValue
    do throws(JSONValue.Fault) { value = try JSONValue(line) } catch {
      throw Fault(message: "no JSON: \(error.message), at byte \(error.offset + 1)")
    }
    guard case .object = value else { throw Fault(message: "no JSON object, write {\"id\": …, \"target\": …}") }
    id = try Self.id(value["id"])
    source = try text("source", in: value)
    target = try text("target", in: value)
    sourceLang = try text("sourceLang", in: value)
    targetLang = try text("targetLang", in: value)
  }

  private static func id(_ value: JSONValue?) throws(Fault) -> [UInt8]? {
    switch value {
    case .string(let text):
      var json = JSONWriter()
      json.string(text)
      return json.bytes
    case .number(let digits): return Array(digits.utf8)
    case .null, nil: return nil
    default: throw Fault(message: "“id” is neither a string nor a number")
    }
  }

  private func text(_ name: String, in value: JSONValue) throws(Fault) -> String? {
    switch value[name] {
    case .string(let text): return text
    case .null, nil: return nil
    default: throw Fault(message: "“\(name)” is not a string", id: id)
    }
  }
}
