/// Folders of other people's files or generated files: not walked unless they are named.
enum VendoredFolders {
  /// Whether the name alone shows it.
  static func isNamed(_ name: String) -> Bool { names.contains(name) }

  private static let names: Set<String> = [
    "node_modules", "bower_components", "jspm_packages", "vendor", "third_party", "third-party", "site-packages",
    "venv", "virtualenv", "__pycache__", "Pods", "Carthage", "DerivedData", "_site", "dist",
  ]

  /// Whether the contents show it: Python's virtual environments, caches (bford.info/cachedir), and a generated site in
  /// a folder whose name could also be that of a site's sources.
  static func isGenerated(_ path: String, _ folder: Folder) -> Bool {
    folder.holds("pyvenv.cfg") || folder.holds("CACHEDIR.TAG")
      || ["site", "public", "build", "out"].contains(Paths.name(path)) && folder.holds("index.html")
  }
}
