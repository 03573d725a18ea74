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
    abstract: "Inspect a folder and write a commented .calque.yml.",
    discussion: """
      Detects the languages of the notes, where their sources are, and files that look like glossaries. An existing \
      .calque.yml is overwritten only with --force.
      """)

  @Argument(help: "The folder (default: this folder).")
  var folder = "."

  @Option(help: ArgumentHelp("The language that the notes were translated from.", valueName: "lang"))
  var sourceLang: LanguageTag?

  @Flag(help: "Replace an existing .calque.yml.")
  var force = false

  @Flag(help: "Print the configuration instead of writing it.")
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
      guard try Self.isFolder(folder) else { throw FileProblem(path: folder, message: "not a folder, name one") }
      let path = Paths.join(folder, ConfigurationFile.customaryName)
      if !stdout && !force && (try? FileStatus(path: path, followingLinks: false)) != nil {
        throw FileProblem(
          path: path, message: "already exists; use --force to replace it or --stdout to print the new one")
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
