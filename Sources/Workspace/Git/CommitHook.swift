import Libc
import SourceText

/// The hook that git runs before a commit: one of ours, or another one.
package struct CommitHook {
  /// Where git looks for it, whatever `core.hooksPath` is.
  package let path: String
  /// Where an earlier hook is kept.
  private let kept: String

  /// - Parameter isShared: whether the folder may be one that other repositories use, too.
  /// - Throws: `FileProblem` when the working folder is in no repository, or its hooks are not its own and may not be
  ///   shared.
  package init(isShared: Bool) throws(FileProblem) {
    let git = try Git()
    let folder = try git.hooks
    if !isShared { try Self.checkOwner(of: folder, git) }
    // For a folder that may be anybody's, it does not matter that a link leads there.
    let place = isShared ? (try? Paths.resolved(folder)) ?? folder : folder
    path = Paths.join(place, "pre-commit")
    kept = path + ".before-calque"
  }

  /// Checks that hooks in `folder` belong to this repository alone: a user who installs a hook in a repository means
  /// neither a global `core.hooksPath` nor one that leads out of it.
  private static func checkOwner(of folder: String, _ git: Git) throws(FileProblem) {
    let homes = [git.top, try git.commonFolder].map(Paths.absoluteComponents)
    let place = Paths.absoluteComponents(folder)
    let isInside = homes.contains { place.starts(with: $0) }
    let reason: String
    switch git.hooksScope {
    case nil where isInside, "local" where isInside, "worktree" where isInside: return
    case nil: reason = "a link leads out of this repository"
    case "local", "worktree": reason = "core.hooksPath leads out of this repository"
    case let scope?: reason = "core.hooksPath is set in the \(scope) configuration"
    }
    throw FileProblem(
      path: folder,
      message: "hooks of this folder may run in other repositories, too: \(reason); to use it all the same, add "
        + "--shared-hooks")
  }

  /// Installs our hook, which runs `command` after an existing hook.
  /// - Returns: whether there is an existing hook.
  package func install(command: [String]) throws(FileProblem) -> Bool {
    try writer.checkPlace()
    if exists(path) && !isOurs {
      guard !exists(kept) else {
        throw FileProblem(path: kept, message: "a hook is kept here already, move it away first")
      }
      try move(path, to: kept)
    }
    do throws(FileProblem) {
      try writer.write(Array(Self.script(command).utf8), replacing: .kind(Self.kind), makesFolder: true, mode: 0o755)
    } catch {
      if exists(kept) && !exists(path) { try? move(kept, to: path) }
      throw error
    }
    return exists(kept)
  }

  /// Removes our hook.
  /// - Returns: whether an earlier hook was restored.
  package func uninstall() throws(FileProblem) -> Bool {
    try writer.checkPlace()
    guard exists(path) else { throw problem("there is no hook") }
    guard isOurs else { throw problem("this hook is not ours, so it stays") }
    guard unlink(path) == 0 else { throw problem("cannot be removed: \(SystemError.last.message)") }
    guard exists(kept) else { return false }
    try move(kept, to: path)
    return true
  }

  private var writer: FileWriter { FileWriter(path, namedBy: .hookCommand) }

  /// A link belongs to somebody else, wherever it leads: writing through it would replace a file of theirs.
  private var isOurs: Bool {
    guard (try? FileStatus(path: path, followingLinks: false))?.kind == .file,
      let bytes = try? FileReader.bytes(of: path)
    else { return false }
    return Self.kind.recognizes(bytes)
  }

  private static let kind = FileKind("a hook of Calque") { start in
    String(decoding: start.prefix(200), as: UTF8.self).contains(mark)
  }

  private func exists(_ path: String) -> Bool { (try? FileStatus(path: path, followingLinks: false)) != nil }

  private func move(_ from: String, to: String) throws(FileProblem) {
    guard rename(from, to) == 0 else { throw problem("cannot be moved to \(to): \(SystemError.last.message)") }
  }

  private func problem(_ message: String) -> FileProblem { FileProblem(path: path, message: message) }

  private static let mark = "Made by `calque hook install`"

  /// A script for any POSIX shell. A program that has moved is searched for in the PATH, in absolute folders only:
  /// others may lead to a file of the repository.
  private static func script(_ command: [String]) -> String {
    """
    #!/bin/sh
    # \(mark); `calque hook uninstall` takes it away.
    before=$0.before-calque
    if [ -x "$before" ]; then "$before" "$@" || exit; fi
    calque=\(quoted(command.first ?? "calque"))
    if [ ! -x "$calque" ]; then
      set -f
      IFS=:
      for folder in $PATH; do
        case $folder in
          /*) if [ -x "$folder/calque" ]; then calque=$folder/calque; break; fi ;;
        esac
      done
      unset IFS
      set +f
    fi
    if [ ! -x "$calque" ]; then
      echo "calque: $calque is gone, run “calque hook install” again" >&2
      exit 2
    fi
    exec "$calque" \(command.dropFirst().map(quoted).joined(separator: " "))

    """
  }

  private static func quoted(_ word: String) -> String {
    let plain = word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-_./=,".utf8.contains(byte)
    }
    return plain && !word.isEmpty
      ? word
      : "'"
        + word.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
  }
}
