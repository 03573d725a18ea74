internal import CICU

/// A character encoding other than Unicode, by any name that ICU knows ("KOI8-R", "ISO8859-1"). Not shared between
/// threads.
package final class TextEncoding {
  private let handle: OpaquePointer

  /// Nil when ICU does not know `name`. Hunspell's names for Microsoft's code pages are understood.
  package init?(_ name: String) {
    let prefix = "microsoft-"
    let plain = name.lowercased().hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    guard let opened = cicu_encoding_open(plain) else { return nil }
    handle = opened
  }

  deinit { cicu_encoding_close(handle) }

  /// The bytes of `text`; nil when the encoding lacks one of its characters.
  package func encoded(_ text: String) -> [UInt8]? {
    let units = Array(text.utf16)
    var bytes = [UInt8](repeating: 0, count: units.count * 4 + 4)
    let count = cicu_encode(handle, units, Int32(units.count), &bytes, Int32(bytes.count))
    return count < 0 ? nil : Array(bytes[..<Int(count)])
  }

  /// The text of `bytes`; nil when they are not valid in this encoding.
  package func decoded(_ bytes: UnsafeRawBufferPointer) -> String? {
    var units = [UInt16](repeating: 0, count: bytes.count * 2 + 4)
    let count = cicu_decode(handle, bytes.baseAddress, Int32(bytes.count), &units, Int32(units.count))
    return count < 0 ? nil : String(utf16: units[..<Int(count)])
  }
}
