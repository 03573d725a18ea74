/// Folders that hold other people's files or what a program made: not walked unless they are named.
enum VendoredFolders {
  /// Whether the name alone tells it.
  static func isNamed(_ name: String) -> Bool { names.contains(name) }

  private static let names: Set<String> = [
    "node_modules", "bower_components", "jspm_packages", "vendor", "third_party", "third-party", "site-packages",
    "venv", "virtualenv", "__pycache__", "Pods", "Carthage", "DerivedData", "_site", "dist",
  ]

  /// Whether the content tells it: Python's virtual environments, caches (bford.info/cachedir), and a built site in a
  /// folder whose name could as well be that of a site's own text.
  static func isGenerated(_ path: String, _ folder: Folder) -> Bool {
    folder.holds("pyvenv.cfg") || folder.holds("CACHEDIR.TAG")
      || ["site", "public", "build", "out"].contains(Paths.name(path)) && folder.holds("index.html")
  }
}
