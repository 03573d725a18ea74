import Libc

/// The pair of files that make up a Hunspell dictionary.
struct DictionaryFiles: Hashable, Sendable {
  /// `de_DE`.
  let name: String
  /// Path of the `.aff` file.
  let affixes: String
  /// Path of the `.dic` file.
  let words: String

  /// The dictionary `name` in `folder`; nil when either file is missing or cannot be read.
  init?(name: String, in folder: String) {
    let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
    guard access(path + ".aff", R_OK) == 0, access(path + ".dic", R_OK) == 0 else { return nil }
    self.name = name
    affixes = path + ".aff"
    words = path + ".dic"
  }

  /// Whether the files are safe to load with Hunspell. It allocates a table for as many words as the first line of the
  /// `.dic` file states, before it reads the rest, and ends the process when that fails.
  var areSound: Bool {
    guard let affixBytes = size(of: affixes), affixBytes > 0, let wordBytes = size(of: words), wordBytes > 0,
      let promised = promisedWords()
    else { return false }
    // The shortest entry is a letter and a line end.
    return promised > 0 && promised <= wordBytes / 2 + 1
  }

  /// The paths, sizes and dates of both files.
  var identity: String {
    [affixes, words].map { path in
      var status = stat()
      guard stat(path, &status) == 0 else { return path }
      #if canImport(Darwin)
        let date = status.st_mtimespec
      #else
        let date = status.st_mtim
      #endif
      return "\(path) \(status.st_size) \(date.tv_sec).\(date.tv_nsec)"
    }.joined(separator: " ")
  }

  private func size(of path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// The number on the first line of the `.dic` file.
  private func promisedWords() -> Int? {
    guard let file = fopen(words, "rb") else { return nil }
    defer { fclose(file) }
    var head = [UInt8](repeating: 0, count: 32)
    let count = fread(&head, 1, head.count, file)
    var bytes = head[..<count]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    bytes = bytes.drop(while: { $0 == 0x20 || $0 == 0x09 })
    let digits = bytes.prefix(while: { (0x30...0x39).contains($0) })
    return digits.count <= 9 ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }
}
