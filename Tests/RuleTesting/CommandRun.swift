import Foundation

/// The built `calque`, run as a user runs it.
package struct CommandRun: Sendable {
  /// The exit status.
  package let status: Int32
  package let output: String
  package let errors: String

  /// Runs the program to its end.
  /// - Parameters:
  ///   - folder: where it runs.
  ///   - place: the folder below `folder` that it runs in.
  ///   - input: its standard input.
  ///   - program: the program to run, if not the built `calque`.
  ///   - environment: variables in addition to PATH; the test's own environment is not inherited.
  package init(
    _ arguments: [String], in folder: TemporaryFolder, at place: String = "", input: String = "", program: URL? = nil,
    environment: [String: String] = [:]
  ) throws {
    let scratch = try TemporaryFolder(["in": input, "out": "", "err": ""])
    let process = Process()
    process.executableURL = program ?? Self.program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path + "/" + place)
    process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { given, _ in given }
    // Files instead of pipes: however much the program writes, it never blocks.
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: scratch.path + "/in"))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: scratch.path + "/out"))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: scratch.path + "/err"))
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try scratch.text("out")
    errors = try scratch.text("err")
  }

  /// One object per line of `--format jsonl`.
  package func findings() throws -> [[String: Any]] {
    try output.split(separator: "\n").map { line in
      guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
        throw NoObject(line: String(line))
      }
      return object
    }
  }

  private struct NoObject: Error { let line: String }

  /// Next to the test bundle, where the build put both.
  package static var program: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let products = bundle?.bundleURL.deletingLastPathComponent() ?? executable.deletingLastPathComponent()
    return products.appendingPathComponent("calque")
  }

  private static var executable: URL { Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0]) }
}
