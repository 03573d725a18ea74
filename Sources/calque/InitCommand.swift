import ArgumentParser
import CalqueKit
import Configuration
import SourceText
import UnicodeText
import Workspace

/// `calque init`: a first configuration for a folder.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Look at a folder and write a commented .calque.yml.",
    discussion: """
      Finds out the languages of the notes, where their sources stand, and what looks like a glossary. Nothing that is \
      there is overwritten unless --force says so.
      """)

  @Argument(help: "The folder (default: this folder).")
  var folder = "."

  @Option(help: ArgumentHelp("The language that the notes were translated from.", valueName: "lang"))
  var sourceLang: LanguageTag?

  @Flag(help: "Replace a .calque.yml that is there.")
  var force = false

  @Flag(help: "Print what would be written.")
  var stdout = false

  /// Recognised by its name, but a file that is not text is not one.
  private static let configurationFile = FileKind("a configuration") { start in
    !start.contains(0) && String(validating: start, as: UTF8.self) != nil
  }

  private static func isFolder(_ path: String) throws(FileProblem) -> Bool {
    do throws(SystemError) { return try FileStatus(path: path).kind == .folder } catch {
      throw FileProblem(path: path, message: error.message)
    }
  }

  func run() throws {
    do throws(FileProblem) {
      guard try Self.isFolder(folder) else { throw FileProblem(path: folder, message: "no folder, name one") }
      let path = Paths.join(folder, ConfigurationFile.customaryName)
      if !stdout && !force && (try? FileStatus(path: path, followingLinks: false)) != nil {
        throw FileProblem(
          path: path, message: "stands there already; --force replaces it, --stdout shows what would be written")
      }
      let survey = try FolderSurvey(of: folder, sourceLanguage: sourceLang)
      let starter = StarterConfiguration(survey)
      if stdout { return Console.print(String(starter.text.dropLast())) }
      try FileWriter(path, namedBy: .tree(around: folder))
        .write(Array(starter.text.utf8), replacing: force ? .kind(Self.configurationFile) : .nothing)
      Console.print(starter.remarks(wroteTo: path))
    } catch {
      Console.complain(.problem(error), color: .auto)
      throw ExitStatus.trouble
    }
  }
}
