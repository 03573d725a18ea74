import Linting
import SourceText

/// The result of checking a note, and what it depends on.
struct CachedResult: Sendable {
  let outcome: Outcome
  let cacheKey: CacheKey

  /// The outcomes that are worth caching.
  enum Outcome: Sendable {
    case isSource, unknownLanguage, empty
    case checked(diagnostics: [Diagnostic], suppressed: Int, formerNames: Set<String> = [])
  }

  init(_ outcome: Outcome, cacheKey: CacheKey) {
    self.outcome = outcome
    self.cacheKey = cacheKey
  }

  var bytes: [UInt8] {
    var writer = ByteWriter()
    cacheKey.write(to: &writer)
    switch outcome {
    case .isSource: writer.write(0)
    case .unknownLanguage: writer.write(1)
    case .empty: writer.write(2)
    case .checked(let diagnostics, let suppressed, let formerNames):
      writer.write(3)
      writer.write(diagnostics) { $0.write(to: &$1) }
      writer.write(suppressed)
      writer.write(formerNames.sorted()) { $1.write($0) }
    }
    return writer.bytes
  }

  /// Nil when the bytes are not a result. The result is only well formed: `isPossible` checks whether it can be true of
  /// a note.
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    do throws(ByteReader.Unreadable) {
      cacheKey = try CacheKey(from: &reader)
      outcome = try Outcome(from: &reader)
    } catch {
      return nil
    }
    guard reader.isAtEnd else { return nil }
  }
}

extension CachedResult.Outcome {
  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Unreadable) {
    switch try reader.number() {
    case 0: self = .isSource
    case 1: self = .unknownLanguage
    case 2: self = .empty
    case 3:
      let diagnostics = try reader.list { (reader) throws(ByteReader.Unreadable) in try Diagnostic(from: &reader) }
      let suppressed = try reader.number()
      let names = try reader.list { (reader) throws(ByteReader.Unreadable) in try reader.text() }
      self = .checked(diagnostics: diagnostics, suppressed: suppressed, formerNames: Set(names))
    default: throw ByteReader.Unreadable()
    }
  }
}
