import Libc

/// The functions of libhunspell's C API, found at run time, so that Calque builds and runs where it is not installed.
/// The library stays open for the life of the process.
struct HunspellLibrary: Sendable {
  typealias Handle = OpaquePointer
  typealias WordList = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  typealias Create = @convention(c) @Sendable (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Handle?
  typealias Destroy = @convention(c) @Sendable (Handle) -> Void
  typealias Spell = @convention(c) @Sendable (Handle, UnsafePointer<CChar>) -> Int32
  typealias Suggest = @convention(c) @Sendable (Handle, UnsafeMutablePointer<WordList?>, UnsafePointer<CChar>) -> Int32
  typealias FreeList = @convention(c) @Sendable (Handle, UnsafeMutablePointer<WordList?>, Int32) -> Void
  typealias Encoding = @convention(c) @Sendable (Handle) -> UnsafePointer<CChar>?

  let create: Create
  let destroy: Destroy
  let spell: Spell
  let suggest: Suggest
  let freeList: FreeList
  let encoding: Encoding

  /// The installed library; nil when there is none, or when one of its functions is missing.
  static let installed = HunspellLibrary(names: Self.names)

  /// Opens the first of `names` that the loader finds with all functions in it.
  init?(names: [String]) {
    for name in names {
      guard let library = dlopen(name, RTLD_NOW | RTLD_LOCAL) else { continue }
      if let found = HunspellLibrary(in: library) {
        self = found
        return
      }
      dlclose(library)
    }
    return nil
  }

  private init?(in library: UnsafeMutableRawPointer) {
    func function<Function>(_ name: String, _ type: Function.Type) -> Function? {
      dlsym(library, name).map { unsafeBitCast($0, to: type) }
    }
    guard let create = function("Hunspell_create", Create.self),
      let destroy = function("Hunspell_destroy", Destroy.self),
      let spell = function("Hunspell_spell", Spell.self),
      let suggest = function("Hunspell_suggest", Suggest.self),
      let freeList = function("Hunspell_free_list", FreeList.self),
      let encoding = function("Hunspell_get_dic_encoding", Encoding.self)
    else { return nil }
    self.create = create
    self.destroy = destroy
    self.spell = spell
    self.suggest = suggest
    self.freeList = freeList
    self.encoding = encoding
  }

  /// File names of the versions that share this C API, the newest first; the plain name comes with a -dev package.
  /// Darwin's loader would also look in the working folder for a name without a folder.
  private static var names: [String] {
    #if canImport(Darwin)
      let names = ["libhunspell-1.7.0.dylib", "libhunspell-1.7.dylib", "libhunspell.dylib", "libhunspell-1.6.0.dylib"]
      let folders = ["/opt/homebrew/lib/", "/usr/local/lib/", "/opt/local/lib/"]
      return folders.flatMap { folder in names.map { folder + $0 } }
    #else
      return ["libhunspell-1.7.so.0", "libhunspell.so", "libhunspell-1.6.so.0"]
    #endif
  }
}
