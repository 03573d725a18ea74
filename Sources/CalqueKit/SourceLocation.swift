import Alignment

/// Where to look for the source of a note.
public struct SourceLocation: Hashable, Sendable {
  let layout: Pairing.Layout

  /// In the layouts that people use: `x-ar.md` next to `x-en.md`, `ar/x.md` next to `en/x.md` and so on.
  public static let customary = SourceLocation(layout: .customary)
  /// Nowhere: notes are checked alone.
  public static let none = SourceLocation(layout: .none)

  /// Where `text` says, a path with `{dir}`, `{name}`, `{stem}`, `{ext}` and `{lang}`: `{dir}/../en/{stem}-en.{ext}`.
  public static func pattern(_ text: String) throws(InvalidPattern) -> SourceLocation {
    do throws(SourcePattern.Fault) {
      return SourceLocation(layout: .patterns([try SourcePattern(text)]))
    } catch {
      throw InvalidPattern(message: error.description)
    }
  }

  /// A pattern with an unknown placeholder.
  public struct InvalidPattern: Error, Hashable, Sendable {
    /// What is wrong and what to write.
    public let message: String
  }
}
