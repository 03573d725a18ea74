import ArgumentParser
import Workspace

/// `calque clean`: forgets what earlier runs kept.
struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean", abstract: "Remove the verdicts that earlier runs kept.",
    discussion: """
      Verdicts are kept in CALQUE_CACHE_DIR, else where this system keeps caches (~/.cache/calque, on macOS \
      ~/Library/Caches/calque), so that an unchanged note is not judged twice. What nobody needed for a month goes by \
      itself; removing all of it costs nothing but the time of the next run.
      """)

  func run() throws {
    guard let folder = CacheFolder.standard else { return Console.print("nothing is kept here, HOME is not set") }
    let removed = folder.remove(olderThan: 0)
    let noun = removed.count == 1 ? "verdict" : "verdicts"
    Console.print("removed \(removed.count) \(noun), \((removed.bytes + 1023) / 1024) KB, from \(folder.path)")
  }
}
