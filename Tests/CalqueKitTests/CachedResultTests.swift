import Linting
import Reporting
import RuleTesting
import SourceText
import Testing
import UnicodeText
import Workspace

@testable import CalqueKit

/// Results that someone else wrote into the cache, each with a valid seal: whatever they contain, nothing impossible is
/// shown, and no run crashes.
@Suite struct CachedResultTests {
  @Test func whatCannotBeTrueIsJudgedAnew() throws {
    let checked = try Judged()
    let fresh = try checked.findings()
    #expect(fresh.count == 1)
    let result = try #require(checked.result)
    guard case .checked(let diagnostics, _, _) = result.outcome, let real = diagnostics.first else {
      Issue.record("nothing was found")
      return
    }
    let count = checked.note.utf8.count
    // In the middle of “ä”, which is two bytes.
    let middle = try #require(Array(checked.note.utf8).firstIndex(of: 0xA4))
    let absurd = [
      ByteRange(0, count + 1), ByteRange(count + 1, count + 1), ByteRange(1 << 31, 1 << 32),
      ByteRange(middle, middle + 1),
      ByteRange(0, middle),
    ]
    for range in absurd {
      var inBlock = real
      inBlock.block = range
      var inFix = real
      inFix.fixes = [Fix(title: "x", applicability: .safe, edits: [Edit(range: range, text: "x")])]
      for forged in [real.at(range), real.at(real.range, about: range), inBlock, inFix] {
        try checked.forge([forged], cacheKey: result.cacheKey)
        #expect(try checked.findings() == fresh, "\(range)")
      }
    }
    var overlapping = real
    overlapping.fixes = [
      Fix(
        title: "x", applicability: .safe,
        edits: [Edit(range: ByteRange(4, 8), text: ""), Edit(range: ByteRange(0, 6), text: "")])
    ]
    let forgeries: [[Diagnostic]] = [
      [overlapping], [real.at(ByteRange(8, 9)), real.at(ByteRange(2, 3))],
      [real.by(rule: "no-such-rule", .untranslated)], [real.by(rule: "list-shape", .structure)],
      [real.by(rule: real.rule, .spelling)],
    ]
    for forged in forgeries {
      try checked.forge(forged, cacheKey: result.cacheKey)
      #expect(try checked.findings() == fresh)
    }
    for suppressed in [-1, Int.max, Int.min] {
      try checked.forge(diagnostics, suppressed: suppressed, cacheKey: result.cacheKey)
      #expect(try checked.findings() == fresh)
    }
  }

  /// The result names a file to be quoted.
  @Test func theSourceIsWherePairingFindsIt() throws {
    let checked = try Judged()
    let fresh = try checked.findings()
    let result = try #require(checked.result)
    guard case .checked(let diagnostics, _, _) = result.outcome, let real = diagnostics.first else { return }
    try checked.folder.add("secret.txt", "a password\n")
    var cacheKey = result.cacheKey
    cacheKey.source = CacheKey.Source(
      path: checked.folder.path + "/secret.txt", content: ContentHash(Array("a password\n".utf8)))
    try checked.forge([real.at(real.range, about: ByteRange(0, 10))], cacheKey: cacheKey)
    let report = try checked.report()
    #expect(report.source == nil)
    #expect(report.diagnostics.map(\.message) == fresh)
  }

  /// A plausible result is reported, but fixes are written only after a check in the same run.
  @Test func noFixIsTakenFromTheCacheToBeWritten() throws {
    let checked = try Judged()
    let fresh = try checked.findings()
    let result = try #require(checked.result)
    guard case .checked(let diagnostics, _, _) = result.outcome, var forged = diagnostics.first else { return }
    forged.fixes = [
      Fix(title: "x", applicability: .safe, edits: [Edit(range: ByteRange(0, 3), text: "Kein")])
    ]
    try checked.forge([forged], cacheKey: result.cacheKey)
    #expect(try checked.report().diagnostics.first?.fixes == forged.fixes)
    let written = try checked.report(recallsFixes: false)
    #expect(written.diagnostics.map(\.message) == fresh)
    #expect(written.diagnostics.first?.fixes != forged.fixes)
  }

  /// Bits flipped, bytes inserted, removed and repeated.
  @Test func mutatedVerdictsEndNoRun() throws {
    let checked = try Judged()
    _ = try checked.findings()
    let whole = try #require(checked.result).bytes
    var random = Steps(state: 20_260_101)
    for _ in 1...4_000 {
      var bytes = whole
      for _ in 0...random.below(3) {
        let at = random.below(bytes.count)
        switch random.below(5) {
        case 0: bytes[at] ^= 1 << UInt8(random.below(8))
        case 1:
          bytes.insert(
            contentsOf: [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F].prefix(random.below(9) + 1), at: at)
        case 2: bytes.removeSubrange(at..<min(bytes.count, at + 1 + random.below(8)))
        case 3: bytes = Array(bytes[..<at])
        default: bytes[at] = UInt8(random.below(256))
        }
        if bytes.isEmpty { bytes = [0] }
      }
      guard let result = CachedResult(bytes) else { continue }
      guard case .checked(let diagnostics, _, _) = result.outcome, result.outcome.isPossible(for: checked.file, nil)
      else {
        continue
      }
      for diagnostic in diagnostics { _ = checked.file.text(diagnostic.range) }
    }
  }

  @Test func countsThatPromiseMoreThanThereIsAreRefused() {
    for count in [-1, 1, 1 << 40, Int.max, Int.min] {
      var writer = ByteWriter()
      writer.write(count)
      var (texts, lists) = (ByteReader(writer.bytes), ByteReader(writer.bytes))
      #expect(throws: ByteReader.Unreadable.self) { try texts.text() }
      #expect(throws: ByteReader.Unreadable.self) { try lists.count() }
    }
  }
}

extension Diagnostic {
  fileprivate func at(_ range: ByteRange, about source: ByteRange? = nil) -> Diagnostic {
    Diagnostic(rule: rule, family: family, severity: severity, range: range, message: message, source: source)
  }

  fileprivate func by(rule: String, _ family: Family) -> Diagnostic {
    Diagnostic(rule: rule, family: family, severity: severity, range: range, message: message, source: nil)
  }
}

/// A note, and a cache that contains it after the first check.
private struct Judged {
  let note = "Der Garten wächst am Fluss, und although nobody has lived there for years, kommen die Leute gern.\n"
  let folder: TemporaryFolder
  let file: SourceFile

  init() throws {
    folder = try TemporaryFolder(["haus.md": note])
    file = try SourceFile(path: folder.path + "/haus.md", bytes: Array(note.utf8))
  }

  private var cache: CacheFolder { CacheFolder(path: folder.path + "/cache") }

  func findings() throws -> [Message] { try report().diagnostics.map(\.message) }

  /// The report of a run.
  func report(recallsFixes: Bool = true) throws -> FileReport {
    var options = LintOptions()
    options.targetLanguage = LanguageTag("de")
    options.usesDictionaries = false
    options.isIsolated = true
    options.cache = cache
    options.recallsFixes = recallsFixes
    let outcome = try Linter(options).check(.file(path: file.path), on: TextAnalyzer())
    guard case .checked(let report, _) = outcome else { throw NotChecked() }
    return report
  }

  /// The result in the cache.
  var result: CachedResult? { name.flatMap { cache.bytes(of: $0) }.flatMap { CachedResult($0) } }

  /// Replaces the result in the cache.
  func forge(_ diagnostics: [Diagnostic], suppressed: Int = 0, cacheKey: CacheKey) throws {
    let result = CachedResult(.checked(diagnostics: diagnostics, suppressed: suppressed), cacheKey: cacheKey)
    cache.keep(result.bytes, as: try #require(name))
  }

  private var name: ContentHash? {
    let top = folder.path + "/cache"
    let shards = ((try? FileNames.inFolder(top)) ?? []).filter { $0.utf8.count == 2 }
    guard let shard = shards.first, let file = try? FileNames.inFolder(top + "/" + shard).first else { return nil }
    return ContentHash(shard + file.prefix(30))
  }

  private struct NotChecked: Error {}
}

/// The same numbers in every run (Knuth's MMIX generator).
private struct Steps {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
