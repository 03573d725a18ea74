import Libc

/// The processors of this machine.
enum Cores {
  /// How many are online, at least one.
  static var count: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
