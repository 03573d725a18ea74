@testable import CalqueKit

/// An entry of the cache whose seal fits.
enum CacheTarget {
  static func test(_ bytes: [UInt8]) {
    guard let result = CachedResult(bytes) else { return }
    let written = result.bytes
    require(CachedResult(written)?.bytes == written, "an entry of the cache changes when it is read and written")
  }
}
