import SourceText
import Testing

@testable import Linting

@Suite struct FindingFingerprintTests {
  private let paragraph = "Ein Satz mit dem Wort Wort darin."

  @Test func placeInTheFileDoesNotMatter() throws {
    let above = try fingerprint("# Neu\n\nDavor.\n\n" + paragraph)
    #expect(try fingerprint(paragraph) == above)
  }

  @Test(arguments: [
    "Ein Satz mit dem Wort\nWort darin.", "Ein Satz mit  dem\r\nWort Wort darin.",
    "Ein Satz\n> mit dem\n> Wort Wort darin.",
  ])
  func wrappingDoesNotMatter(text: String) throws {
    #expect(try fingerprint(text) == fingerprint(paragraph))
  }

  @Test func wordsRuleAndPathMatter() throws {
    let own = try fingerprint(paragraph)
    #expect(try fingerprint(paragraph + " Und mehr.") != own)
    #expect(try fingerprint(paragraph, rule: "other-rule") != own)
    #expect(try fingerprint(paragraph, path: "b-de.md") != own)
  }

  @Test(arguments: ["./a-de.md", ".//a-de.md", "././a-de.md"])
  func spellingOfThePathDoesNotMatter(path: String) throws {
    #expect(try fingerprint(paragraph, path: path) == fingerprint(paragraph))
  }

  @Test func absolutePathIsAnother() throws {
    #expect(try fingerprint(paragraph, path: "/a-de.md") != fingerprint(paragraph))
  }

  @Test func staysTheSameInEveryVersion() throws {
    #expect(try fingerprint(paragraph).description == "e90f42b5886fd643")
  }

  @Test func renamedRuleKeepsItsFingerprints() throws {
    for name in FormerRuleNames.all {
      #expect(try fingerprint(paragraph, rule: FormerRuleNames.current(name)) == fingerprint(paragraph, rule: name))
    }
    #expect(try fingerprint(paragraph, rule: "list-shape-changed").description == "c2ee94fb2a025689")
  }

  @Test func isReadAsItIsWritten() throws {
    let own = try fingerprint(paragraph)
    #expect(FindingFingerprint(own.description) == own)
    #expect(FindingFingerprint("0000000000000001")?.description == "0000000000000001")
    #expect(FindingFingerprint("x") == nil)
  }

  /// The fingerprint of a finding at the start of the last block of `text`, which starts with "Ein".
  private func fingerprint(_ text: String, rule: String = "doubled-word", path: String = "a-de.md") throws
    -> FindingFingerprint
  {
    let file = try SourceFile(path: path, bytes: Array(text.utf8))
    let start = try #require(text.utf8.firstRange(of: "Ein".utf8)).lowerBound.utf16Offset(in: text)
    let info = RuleInfo(
      name: rule, family: .spelling, severity: .warning, since: "0", summary: "", why: "", examples: [])
    var diagnostic = Diagnostic(info, at: ByteRange(start, start + 3), "x")
    diagnostic.block = ByteRange(start, text.utf8.count)
    return FindingFingerprint(diagnostic, in: file)
  }
}
