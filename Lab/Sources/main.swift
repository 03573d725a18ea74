import Foundation

/// Gathers evidence of one kind:
///
///     evidence leftovers|spelling|alignment FOLDER OUT LANGUAGE…
///
/// FOLDER has a folder per language, see `DocumentFolder`.
let kinds: [String: any Evidence.Type] = [
  "leftovers": LeftoverEvidence.self, "spelling": SpellingEvidence.self, "alignment": AlignmentEvidence.self,
]
let arguments = CommandLine.arguments.dropFirst()
guard arguments.count > 3, let kind = arguments.first.flatMap({ kinds[$0] }) else {
  FileHandle.standardError.write(
    Data("usage: evidence \(kinds.keys.sorted().joined(separator: "|")) FOLDER OUT LANGUAGE…\n".utf8))
  exit(2)
}
try kind.write(DocumentFolder(root: arguments[2]), Array(arguments.dropFirst(3)), to: arguments[3])
