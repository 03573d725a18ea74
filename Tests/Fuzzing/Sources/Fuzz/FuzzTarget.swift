#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An entry point of Calque for unchecked bytes, and the properties that must hold for any bytes.
struct FuzzTarget: Sendable {
  /// The name for `script/fuzz`.
  let name: String
  /// Returns if all required properties hold for the input; ends the program otherwise.
  let test: @Sendable ([UInt8]) -> Void

  static let all = [
    FuzzTarget(name: "markdown") { NoteTarget(fileExtension: "md").test($0) },
    FuzzTarget(name: "mdx") { NoteTarget(fileExtension: "mdx").test($0) },
    FuzzTarget(name: "yaml", test: YAMLTarget.test),
    FuzzTarget(name: "configuration", test: ConfigurationTarget.test),
    FuzzTarget(name: "glossary", test: GlossaryTarget.test),
    FuzzTarget(name: "memory", test: MemoryTarget.test),
    FuzzTarget(name: "stamps", test: StampTarget.test),
    FuzzTarget(name: "baseline", test: BaselineTarget.test),
    FuzzTarget(name: "cache", test: CacheTarget.test),
    FuzzTarget(name: "filter-jsonl") { FilterTarget(isTable: false).test($0) },
    FuzzTarget(name: "filter-tsv") { FilterTarget(isTable: true).test($0) },
  ]

  /// The target named by FUZZ_TARGET.
  static let selected = getenv("FUZZ_TARGET").flatMap { name in all.first { $0.name == String(cString: name) } }
}

/// Prints a line on standard error.
func complain(_ message: String) {
  let line = Array("fuzz: \(message)\n".utf8)
  _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

/// Ends the program with `message`, so that libFuzzer keeps the input, unless `condition` is true.
func require(_ condition: Bool, _ message: @autoclosure () -> String) {
  if condition { return }
  complain("broken promise: \(message())")
  abort()
}
