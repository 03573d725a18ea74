/// Paths from the root.
extension Paths {
  /// The components of `folder` from the root, with every link followed as far as there is such a folder.
  package static func absoluteComponents(_ folder: String) -> [String] {
    if let resolved = try? resolved(folder) { return resolved.split(separator: "/").map(String.init) }
    let above = self.folder(folder)
    let name = self.name(folder)
    guard above != folder, !name.isEmpty else { return name.isEmpty || name == "." ? [] : [name] }
    let components = absoluteComponents(above)
    return name == ".." ? components.dropLast() : name == "." ? components : components + [name]
  }

  /// The file `name` in a folder, given in components from the root, as a user in the working folder would write it:
  /// `docs/x`, `../x`; absolute where neither folder is in the other.
  package static func shown(_ folder: [String], name: String) -> String {
    let working = absoluteComponents(".")
    if folder.starts(with: working) { return (folder[working.count...] + [name]).joined(separator: "/") }
    if working.starts(with: folder) {
      return (Array(repeating: "..", count: working.count - folder.count) + [name]).joined(separator: "/")
    }
    return "/" + (folder + [name]).joined(separator: "/")
  }

  /// The folder at `location`, absolute and without links, as a user in the working folder would write it: `docs`, `.`,
  /// `../..`, `../shared`; absolute where both have only the root in common.
  package static func shown(folder location: String) -> String {
    let (working, components) = (absoluteComponents("."), location.split(separator: "/").map(String.init))
    if components == working { return "." }
    let shared = zip(components, working).prefix { $0 == $1 }.count
    guard shared > 0 else { return location }
    return (Array(repeating: "..", count: working.count - shared) + components[shared...]).joined(separator: "/")
  }
}
