import Linting
import SourceText
import Testing
import UnicodeText

@testable import Configuration

@Suite struct SettingsTests {
  private func layer(_ path: String, _ changes: SettingChange...) -> SettingLayer {
    changes.enumerated().map { Sourced($1, .file(path: path, LineColumn(line: $0 + 1, column: 1))) }
  }

  @Test func laterOverridesEarlierAndKnowsWhere() {
    var settings = Settings()
    settings.apply(layer("a", .sourceLanguage(.german), .failOn(.error)))
    settings.apply(layer("b", .sourceLanguage(.english)))
    #expect(settings.sourceLanguage == Sourced(.english, .file(path: "b", LineColumn(line: 1, column: 1))))
    #expect(settings.failOn == Sourced(.error, .file(path: "a", LineColumn(line: 2, column: 1))))
    #expect(settings.dictionaries == Sourced(true, .builtIn))
  }

  @Test func listsAddUpAndTheLaterLayerWeighsMore() {
    var settings = Settings()
    settings.apply(layer("a", .glossary("1"), .glossary("2"), .keep("Docker")))
    settings.apply(layer("b", .glossary("3"), .keep("Kubernetes")))
    #expect(settings.glossaries.map(\.value) == ["3", "1", "2"])
    #expect(settings.keep.map(\.value) == ["Docker", "Kubernetes"])
  }

  @Test func acceptedWordsAddUpAndOtherOptionsAreReplaced() {
    var settings = Settings()
    settings.apply(
      layer("a", .option(rule: "r", name: "w", .words(["x", "y"])), .option(rule: "r", name: "n", .number(1))))
    settings.apply(
      layer("b", .option(rule: "r", name: "w", .words(["y", "z"])), .option(rule: "r", name: "n", .number(2))))
    #expect(settings.rules.options["r", "w"] == .words(["x", "y", "z"]))
    #expect(settings.rules.options["r", "n"] == .number(2))
  }

  @Test func levelsTurnRulesOffAndChangeTheirSeverity() {
    var settings = Settings()
    settings.apply(layer("a", .level(rule: "misspelling", .off), .level(rule: "doubled-word", .error)))
    #expect(!settings.rules.reported.contains("misspelling"))
    #expect(settings.rules.severities == ["doubled-word": .error])
    settings.apply(layer("b", .level(rule: "misspelling", .on), .level(rule: "doubled-word", .on)))
    #expect(settings.rules.reported.contains("misspelling"))
    #expect(settings.rules.severities.isEmpty)
  }

  @Test func selectionOfTheCommandBeatsLevelsAndKeepsSeverities() {
    var settings = Settings()
    settings.apply(layer("a", .level(rule: "misspelling", .off), .level(rule: "doubled-word", .error)))
    settings.select(["misspelling", "doubled-word"], isExplicit: true)
    #expect(settings.rules.reported == ["misspelling", "doubled-word"])
    #expect(settings.rules.severities == ["doubled-word": .error])
    #expect(settings.levels["misspelling"]?.origin == .commandLine("--select"))
  }

  @Test func whatTheCommandDoesNotIgnoreStaysOff() {
    var settings = Settings()
    settings.apply(layer("a", .level(rule: "misspelling", .off)))
    settings.select(["misspelling"], isExplicit: false)
    #expect(settings.rules.reported.isEmpty)
  }

  @Test func fingerprintTellsValuesNotPlaces() {
    var settings = [Settings(), Settings(), Settings()]
    settings[0].apply(layer("a", .keep("x"), .keep("y"), .level(rule: "misspelling", .info)))
    settings[1].apply(layer("b", .level(rule: "misspelling", .info), .keep("x"), .keep("y")))
    settings[2].apply(layer("a", .keep("x y"), .level(rule: "misspelling", .info)))
    #expect(settings[0].hashInput == settings[1].hashInput)
    #expect(settings[0].hashInput != settings[2].hashInput)
    #expect(settings[0].hashInput != Settings().hashInput)
  }
}
