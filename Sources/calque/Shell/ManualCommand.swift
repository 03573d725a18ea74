import ArgumentParser

/// `calque man`: the manual page, for those who install it.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "man", abstract: "Print the manual page in mdoc.", shouldDisplay: false)

  func run() throws { Console.print(ManualPage(CommandOutline.program).text) }
}
