import Libc

/// The variables of the environment that we heed.
enum Environment {
  /// Those that say how the terminal wants its text.
  static var aboutTerminals: [String: String] {
    var found: [String: String] = [:]
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TERM", "COLUMNS"] {
      if let value = getenv(name) { found[name] = String(cString: value) }
    }
    return found
  }

  /// The checkout that GitHub or GitLab works in; reports for them name files from there.
  static var checkout: String? {
    for name in ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"] {
      if let value = getenv(name), value.pointee == UInt8(ascii: "/") { return String(cString: value) }
    }
    return nil
  }

  /// Whether nobody watches: continuous integration, or a hook.
  static var isUnattended: Bool { getenv("CI") != nil || getenv("PRE_COMMIT") != nil }
}
