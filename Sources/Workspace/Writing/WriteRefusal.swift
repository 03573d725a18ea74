import SourceText

/// Why a file is not written, in words for the user: lower case, what to do.
struct WriteRefusal: Error {
  let reason: String
  /// Whether the file or a folder is missing.
  let isMissing: Bool

  init(_ reason: String) { (self.reason, isMissing) = (reason, false) }

  init(_ error: SystemError) { (reason, isMissing) = (error.message, error.isMissing) }

  static let gitFolder = WriteRefusal("it is in a folder of git, name a file elsewhere")

  /// What `action` returns.
  static func converting<Value>(_ action: () throws(SystemError) -> Value) throws(WriteRefusal) -> Value {
    do throws(SystemError) { return try action() } catch { throw WriteRefusal(error) }
  }

  func problem(_ path: String) -> FileProblem {
    FileProblem(path: path, message: "cannot be written: \(reason)")
  }
}
