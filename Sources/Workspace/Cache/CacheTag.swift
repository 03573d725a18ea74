/// The file that marks a folder as a cache of ours: a cache directory tag (https://bford.info/cachedir/), which backup
/// programs recognise, with a line of our own. A folder without it is not ours, whatever its files are called.
enum CacheTag {
  static let name = "CACHEDIR.TAG"

  static let bytes = Array((signature + text).utf8)

  /// Whether a file that starts with `bytes` is our tag.
  static func isOurs(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Self.bytes) }

  /// Whether our tag was cut short, for example by a power cut.
  static func isBegun(_ bytes: [UInt8]) -> Bool { Self.bytes.starts(with: bytes) }

  /// The name under which it is written before it is moved to its place.
  static var temporaryName: String { name + "." + String(UInt64.random(in: .min ... .max), radix: 16) }

  /// Whether a file of that name is the tag, or one that a run has not moved there yet.
  static func isNamed(_ file: String) -> Bool {
    guard file.hasPrefix(name) else { return false }
    let rest = file.dropFirst(name.utf8.count)
    return rest.isEmpty || rest.first == "." && UInt64(rest.dropFirst(), radix: 16) != nil
  }

  /// The header that the specification requires.
  private static let signature = "Signature: 8a477f597d28d172789f06886806bc55\n"
  private static let text = """
    # Verdicts that Calque keeps from run to run, layout 2. `calque clean` removes them.
    # For information about cache directory tags see https://bford.info/cachedir/

    """
}
