import Analyses
import Notes
import SourceText
import UnicodeText

/// Limits what a safe fix may write, whichever rule proposes it: words of the source replace words of the translation
/// only inside a token whose spelling a program or the user dictates. Anything else is a translator's decision, so the
/// fix is shown and not written.
struct FixLimits {
  private let context: LintContext
  /// In bytes.
  private static let longestWord = 200

  init(_ context: LintContext) { self.context = context }

  /// `fix`, made display-only if it promises more than these limits allow.
  func applied(to fix: Fix) -> Fix {
    fix.applicability == .safe && !fix.edits.allSatisfy(isAllowed) ? fix.demoted : fix
  }

  private func isAllowed(_ edit: Edit) -> Bool {
    let change = TokenChange(from: context.note.file.text(edit.range), to: edit.text)
    guard change.replacesWords else { return true }
    let place = EditPlace(of: edit.range, in: context)
    if place == .destination { return true }
    // With the same number of tokens, each new one is matched with the old one.
    guard change.lost.count == change.gained.count else {
      return !change.gained.contains(where: isOfSource)
        || Corruption.isLikely(change.lost.map(\.text).joined(), of: change.gained.map(\.text).joined())
    }
    return zip(change.lost, change.gained).allSatisfy { lost, gained in
      !lost.hasLetters || !gained.hasLetters || !isOfSource(gained) || isFixed(gained, in: place)
        || Corruption.isLikely(lost.text, of: gained.text)
    }
  }

  /// Whether a program or the user dictates the spelling of `token`.
  private func isFixed(_ token: TokenChange.Token, in place: EditPlace) -> Bool {
    if token.hasProgramShape { return true }
    switch place {
    case .destination: return true
    case .code, .markup: return (token.isKey || token.isFirst) && !token.isQuoted
    case .frontMatter: return token.isKey || (token.isAlone && token.isASCII)
    case .placeholder: return !token.isQuoted || (token.isASCII && token.key.map { !ProseKey.contains($0) } == true)
    case .prose: return isKept(token.text)
    }
  }

  private func isKept(_ text: String) -> Bool { context.glossary.terms.contains { $0.isKept && $0.source == text } }

  private func isOfSource(_ token: TokenChange.Token) -> Bool {
    guard let source = context.sourceNote, token.hasLetters else { return false }
    let word = Array(token.text.utf8)
    // Nothing longer is a word that a translator wrote.
    return word.count > Self.longestWord || source.file.bytes.firstRange(of: word) != nil
  }
}

/// The kind of text that an edit changes.
enum EditPlace: Hashable {
  case destination, code, frontMatter, placeholder, markup, prose

  init(of range: ByteRange, in context: LintContext) {
    let note = context.note
    if note.frontMatter?.range.contains(range) == true {
      self = .frontMatter
    } else if context.places.isInDefinition(range) {
      self = .destination
    } else {
      self =
        Self.smallest(of: context.places.inlines(holding: range), range)
        ?? Self.block(note.blockIndex(at: range.start), note)
    }
  }

  /// Decides by the smallest inline other than plain words that contains the edit.
  private static func smallest(of inlines: [Inline], _ range: ByteRange) -> EditPlace? {
    inlines.lazy.compactMap { inline -> EditPlace? in
      switch inline.kind {
      case .codeSpan, .codeBlock, .math: .code
      case .placeholder, .attribute, .footnote, .shortcode, .tag:
        inline.kind == .tag && inline.target?.contains(range) == true ? .destination : .placeholder
      case .link, .image, .address: inline.target?.contains(range) == true ? .destination : nil
      case .emphasis, .strong, .strike: nil
      }
    }.first
  }

  private static func block(_ index: Int?, _ note: Note) -> EditPlace {
    switch index.map({ note.blocks[$0].kind }) {
    case .code: .code
    case .html, .masked: .markup
    case .frontMatter: .frontMatter
    default: .prose
    }
  }
}
