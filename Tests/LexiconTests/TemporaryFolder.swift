#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder for one test, removed with it.
final class TemporaryFolder {
  let path: String
  private var files: [String] = []

  init() throws {
    var template = Array("/tmp/calque-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Failure.noFolder }
    path = String(cString: made)
  }

  deinit {
    for file in files { unlink(path + "/" + file) }
    rmdir(path)
  }

  enum Failure: Error { case noFolder, notWritten(String) }

  func write(_ bytes: [UInt8], to name: String) throws {
    guard let file = fopen(path + "/" + name, "wb") else { throw Failure.notWritten(name) }
    defer { fclose(file) }
    files.append(name)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Failure.notWritten(name) }
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }
}
