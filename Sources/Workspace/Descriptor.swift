import Libc

/// An open file, by the number that the system gave it.
package struct Descriptor: Sendable {
  package let number: Int32

  package static let standardOutput = Descriptor(number: STDOUT_FILENO)
  package static let standardError = Descriptor(number: STDERR_FILENO)

  package init(number: Int32) { self.number = number }

  /// Closes the file.
  package func close() {
    #if canImport(Darwin)
      _ = Darwin.close(number)
    #elseif canImport(Musl)
      _ = Musl.close(number)
    #else
      _ = Glibc.close(number)
    #endif
  }

  /// The next bytes, as many as there are; none at the end.
  func read() throws(SystemError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      var got = -1
      repeat {
        #if canImport(Darwin)
          got = Darwin.read(number, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          got = Musl.read(number, buffer.baseAddress, buffer.count)
        #else
          got = Glibc.read(number, buffer.baseAddress, buffer.count)
        #endif
      } while got < 0 && errno == EINTR
      code = got < 0 ? errno : 0
      count = max(0, got)
    }
    if code != 0 { throw SystemError(code) }
    return bytes
  }

  /// Writes all of `bytes`, however many calls that takes.
  package func put(_ bytes: some Collection<UInt8>) throws(SystemError) {
    let code = bytes.withContiguousStorageIfAvailable(putAll) ?? Array(bytes).withUnsafeBufferPointer(putAll)
    if code != 0 { throw SystemError(code) }
  }

  /// Zero, or the error number.
  private func putAll(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    var rest = bytes
    while !rest.isEmpty {
      let count = write(number, rest.baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = UnsafeBufferPointer(rebasing: rest[count...])
    }
    return 0
  }
}
