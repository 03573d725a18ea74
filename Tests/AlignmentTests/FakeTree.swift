import Alignment

/// Files that exist only in a test.
struct FakeTree {
  let files: Set<String>
  var workingFolder: String?
  /// The contents of some of them.
  var texts: [String: String] = [:]

  init(_ files: [String], workingFolder: String? = nil) {
    self.files = Set(files)
    self.workingFolder = workingFolder
  }

  init(_ texts: [String: String]) {
    self.init(Array(texts.keys))
    self.texts = texts
  }

  var view: FileView {
    let (files, texts) = (files, texts)
    return FileView(
      workingFolder: workingFolder, fileExists: { files.contains($0) },
      names: { folder in
        let prefix = folder == "." ? "" : folder + "/"
        let below = files.filter { $0.hasPrefix(prefix) }
        return Set(below.compactMap { $0.dropFirst(prefix.count).split(separator: "/").first.map(String.init) })
          .sorted()
      },
      bytes: { path in texts[path].map { Array($0.utf8) } })
  }
}
