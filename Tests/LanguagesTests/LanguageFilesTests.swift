import Foundation
import Testing
import UnicodeText

@testable import Languages

/// What holds for every file of facts.
@Suite struct LanguageFilesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/CLanguages/data").standardizedFileURL

  private static let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()

  private static func read(_ name: String) throws -> LanguageFile {
    try [UInt8](Data(contentsOf: folder.appending(path: name))).withUnsafeBufferPointer {
      LanguageFile(name: name, bytes: $0)
    }
  }

  /// The lines of a known fact.
  private static func rows(_ file: LanguageFile, _ field: LanguageField) -> [String] {
    if case .known(let rows) = file.fact(field) { rows } else { [] }
  }

  @Test func everyFileIsEmbedded() throws {
    let names = try #require(Self.names).filter { $0 != "und.lang" }
    #expect(names == Language.all.compactMap(\.file?.name).sorted())
  }

  @Test(arguments: names ?? [])
  func fileHasNoMistakes(name: String) throws {
    #expect(try Self.read(name).mistakes.map(\.description) == [])
  }

  @Test(arguments: names ?? [])
  func fileIsNamedAsItsLanguage(name: String) throws {
    let tag = String(name.dropLast(5))
    #expect(name.hasSuffix(".lang"))
    #expect(tag == "und" || LanguageTag(tag)?.base == tag)
  }

  @Test(arguments: names ?? [])
  func noWordIsInAListTwice(name: String) throws {
    let file = try Self.read(name)
    for field in LanguageField.allCases where field.kind == .words || field.kind == .affixes {
      let words = Self.rows(file, field).flatMap { $0.split(separator: " ") }
      let twice = Dictionary(grouping: words.map(String.init)) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
      #expect(twice.isEmpty || twice == ["as"], "\(field.rawValue): \(twice)")
    }
  }

  @Test(arguments: names ?? [])
  func otherFilesThatAreReferredToKnowTheField(name: String) throws {
    for field in LanguageField.allCases {
      var names = [name]
      while let file = try names.last.map(Self.read) {
        let others = Self.rows(file, field).compactMap(LanguageReader.other)
        #expect(others.count <= 1, "\(field.rawValue) in \(names)")
        guard let other = others.first else { break }
        names.append(other + ".lang")
        try #require(Self.names?.contains(other + ".lang") == true, "\(field.rawValue) in \(names)")
        try #require(Set(names).count == names.count, "\(field.rawValue) goes round in a circle: \(names)")
        #expect(!Self.rows(try Self.read(other + ".lang"), field).isEmpty, "\(field.rawValue) in \(names)")
      }
    }
  }

  @Test(arguments: names ?? [])
  func relativesAndRegionsAreNamedByTheirCodes(name: String) throws {
    let file = try Self.read(name)
    for tag in Self.rows(file, .relatives).flatMap({ $0.split(separator: " ") }) {
      #expect(LanguageTag(String(tag)) != nil, "\(tag)")
    }
    for region in Self.rows(file, .monthRegions).flatMap({ $0.split(separator: " ") }) {
      #expect(region.utf8.count == 2 && region.uppercased() == region, "\(region)")
    }
  }
}
