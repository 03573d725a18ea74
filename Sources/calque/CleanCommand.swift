import ArgumentParser
import SourceText
import Workspace

/// `calque clean`: deletes what earlier runs cached.
struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean", abstract: "Remove cached results of earlier runs.",
    discussion: """
      Results are cached in CALQUE_CACHE_DIR, by default in the cache folder of the system (~/.cache/calque/results, on \
      macOS ~/Library/Caches/calque/results), so that an unchanged note is not checked twice. Results not used for a \
      month are removed automatically; removing all of them only makes the next run slower. Only files that Calque wrote \
      are removed, from a folder that it tagged as its own (CACHEDIR.TAG), and never through a link.
      """)

  func run() throws {
    guard let folder = CacheFolder.standard else { return Console.print("no cache: HOME is not set") }
    do throws(FileProblem) {
      let removed = try folder.clean()
      let noun = removed.count == 1 ? "result" : "results"
      Console.print("removed \(removed.count) \(noun), \((removed.bytes + 1023) / 1024) KB, from \(folder.path)")
    } catch {
      Console.complain(.problem(error), color: .auto)
      throw ExitStatus.trouble
    }
  }
}
