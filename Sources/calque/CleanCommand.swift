import ArgumentParser
import SourceText
import Workspace

/// `calque clean`: deletes what earlier runs cached.
struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean", abstract: "Remove the results that earlier runs kept.",
    discussion: """
      Verdicts are kept in CALQUE_CACHE_DIR, else where this system keeps caches (~/.cache/calque/results, on \
      macOS ~/Library/Caches/calque/results), so that an unchanged note is not checked twice. What nobody needed for a month goes by \
      itself; removing all of it costs nothing but the time of the next run. Only files that Calque wrote are removed, \
      from a folder that it tagged as its own (CACHEDIR.TAG), and never through a link.
      """)

  func run() throws {
    guard let folder = CacheFolder.standard else { return Console.print("nothing is kept here, HOME is not set") }
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
