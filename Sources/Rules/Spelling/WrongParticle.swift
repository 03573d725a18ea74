import Analyses
import Linting
import SourceText
import UnicodeText

/// A Korean particle in the wrong form, or apart from its word.
package struct WrongParticle: NoteRule {
  package static let info = RuleInfo(
    name: "wrong-particle", family: .spelling, severity: .warning, fix: .unsafe, since: "0.1.0",
    summary: "a Korean particle in the wrong form, or apart from its word",
    why: "을 and 를, 은 and 는, 으로 and 로 depend on how the word before them ends; a model guesses after Latin names.",
    details: """
      After acronyms, digits and English words whose end tells how they are read, a particle must have the form for a \
      consonant or for a vowel; letters are read by their names (URL ends in ㄹ). Names that are read in more than one \
      way are not checked, nor are template forms such as 을(를). A particle after a space is reported if it is no \
      word of its own and fits the word before it. Five or more of one kind in a note are one finding.
      """,
    options: [TypedOption.accept.option],
    examples: [
      .bad(lang: "ko", "SDK⟦을⟧ 설치합니다.", suggestion: "를"),
      .bad(lang: "ko", "HTML⟦를⟧ 읽습니다.", suggestion: "을"),
      .bad(lang: "ko", "Docker⟦은⟧ 실행 중입니다.", suggestion: "는"),
      .bad(lang: "ko", "버전 3⟦를⟧ 씁니다.", suggestion: "을"),
      .bad(lang: "ko", "기차역⟦를⟧ 찾습니다.", suggestion: "을"),
      .bad(lang: "ko", "기차⟦ 를⟧ 기다립니다.", suggestion: "를"),
      .bad(lang: "ko", "역⟦ 을⟧ 찾습니다.", suggestion: "을"),
      .good(lang: "ko", "URL로 이동해 API를 씁니다.", because: "the right forms"),
      .good(lang: "ko", "GitHub를 엽니다.", because: "read in more than one way"),
      .good(lang: "ko", "이름을(를) 입력합니다.", because: "a template"),
      .good(lang: "ko", "가을을 기다립니다.", because: "the right form"),
    ], inapplicable: [.decomposed: "syllables in parts are not looked at"])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard !context.readsAsSource, let particles = ParticleForms(context) else { return [] }
    let forms = MarkDiagnostics(info: Self.info, applicability: .unsafe) { .hasOtherForm($0.replacement) }
    let spaces = MarkDiagnostics(info: Self.info, applicability: .unsafe) { .isApart($0.replacement) }
    let found = forms.all(particles.wrong(), in: context.note) + spaces.all(particles.apart(), in: context.note)
    return found.sorted { $0.range.start < $1.range.start }
  }
}

extension Message {
  fileprivate static func hasOtherForm(_ form: String) -> Message {
    "after the sound before it the particle is “\(form)”"
  }

  fileprivate static func isApart(_ particle: String) -> Message {
    "the particle “\(particle)” is written together with its word, remove the space"
  }
}
