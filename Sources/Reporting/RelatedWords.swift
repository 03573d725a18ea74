import Linting
import SourceText

extension Diagnostic {
  /// The part of the source file to show: the exact words of the finding if they occur once in `source`, as they do
  /// when a clause was left untranslated, otherwise everything that the finding is about. Linear in the length of that
  /// range, which is not searched when it is no paragraph of usual length.
  func relatedWords(of file: SourceFile, in other: SourceFile) -> ByteRange? {
    guard let source else { return nil }
    let words = file.bytes[range.start.value..<range.end.value]
    // A short word may occur there by chance.
    guard words.count >= 4, words.count < source.count, source.count < 1 << 16, let first = words.first else {
      return source
    }
    var found: ByteRange?
    for i in source.start.value...(source.end.value - words.count) where other.bytes[i] == first {
      guard other.bytes[i..<i + words.count].elementsEqual(words) else { continue }
      if found != nil { return source }
      found = ByteRange(i, i + words.count)
    }
    return found ?? source
  }
}
