import Libc

/// The processors of this machine.
enum Cores {
  /// How many are at work, at least one.
  static var count: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
