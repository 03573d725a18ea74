import Alignment

/// Files that exist only in a test.
struct FakeTree {
  let files: Set<String>
  var workingFolder: String?

  init(_ files: [String], workingFolder: String? = nil) {
    self.files = Set(files)
    self.workingFolder = workingFolder
  }

  var surroundings: Surroundings {
    let files = files
    return Surroundings(
      workingFolder: workingFolder, fileExists: { files.contains($0) },
      names: { folder in
        let prefix = folder == "." ? "" : folder + "/"
        let below = files.filter { $0.hasPrefix(prefix) }
        return Set(below.compactMap { $0.dropFirst(prefix.count).split(separator: "/").first.map(String.init) })
          .sorted()
      })
  }
}
