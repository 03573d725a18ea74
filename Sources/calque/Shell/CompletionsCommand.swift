import ArgumentParser

/// `calque completions SHELL`: the script that teaches a shell to complete our arguments.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print a script that completes verbs, options, rules, formats and paths.",
    discussion: """
      bash: calque completions bash >~/.local/share/bash-completion/completions/calque
      zsh: calque completions zsh >~/.zfunc/_calque, with fpath=(~/.zfunc $fpath) before compinit in ~/.zshrc
      fish: calque completions fish >~/.config/fish/completions/calque.fish
      """)

  @Argument(help: "bash, zsh or fish.")
  var shell: Shell

  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish
  }

  func run() throws {
    switch shell {
    case .bash: Console.print(CompletionScript.bash)
    case .zsh: Console.print(CompletionScript.zsh)
    case .fish: Console.print(CompletionScript.fish)
    }
  }
}
