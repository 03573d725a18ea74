import Libc

/// The environment of a program to be started. Values need not be UTF-8.
struct ProcessEnvironment: Sendable {
  /// `NAME=value`, as the system has it.
  private(set) var entries: [[UInt8]] = []

  /// Ours.
  static var current: ProcessEnvironment {
    var environment = ProcessEnvironment()
    // Null if the environment was cleared.
    guard var next = environ as UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? else { return environment }
    while let entry = next.pointee {
      let bytes = UnsafeBufferPointer(start: entry, count: strlen(entry))
      environment.entries.append(bytes.map(UInt8.init(bitPattern:)))
      next += 1
    }
    return environment
  }

  /// The value of a variable; nil when it is not set. Setting nil removes it.
  subscript(name: String) -> String? {
    get {
      let start = Array((name + "=").utf8)
      return entries.first { $0.starts(with: start) }.map { String(decoding: $0[start.count...], as: UTF8.self) }
    }
    set {
      let start = Array((name + "=").utf8)
      entries.removeAll { $0.starts(with: start) }
      if let newValue { entries.append(start + Array(newValue.utf8)) }
    }
  }
}
