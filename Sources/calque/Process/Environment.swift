import Libc

/// The environment variables that Calque uses.
enum Environment {
  /// Those that describe the terminal.
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

  /// Whether nobody is watching: continuous integration, or a hook.
  static var isUnattended: Bool { getenv("CI") != nil || getenv("PRE_COMMIT") != nil }
}
