import Linting
import Rules

/// One documented case of one rule, to be run as a test.
package struct RuleExample: Sendable, CustomStringConvertible {
  package let rule: any Rule.Type
  /// 1-based place among the rule's examples.
  package let number: Int
  package let example: Example

  /// Every example of every rule.
  package static let all = AllRules.rules.flatMap { rule in
    rule.info.examples.enumerated().map { RuleExample(rule: rule, number: $0.offset + 1, example: $0.element) }
  }

  /// "untranslated-fragment, example 2".
  package var description: String { "\(rule.info.name), example \(number)" }

  /// Whether the example is a glossary and not a note.
  package var isGlossary: Bool { rule is any GlossaryRule.Type }

  /// Everything that is derived from the example, itself first.
  package var variants: [ExampleVariant] {
    [.itself] + RuleInfo.Variant.allCases.map { .derived($0) } + (example.source == nil ? [] : [.swapped])
  }

  /// The variant as files, or why there is none.
  package func rendition(_ variant: ExampleVariant) -> Rendition {
    if case .derived(let kind) = variant, let reason = rule.info.inapplicable[kind] {
      return .leftOut(.byRule(reason))
    }
    let maker = VariantMaker(example, of: rule.info.name)
    guard let files = isGlossary ? maker.glossaryFiles(variant) : maker.noteFiles(variant) else {
      return .leftOut(.byShape)
    }
    return .files(files)
  }
}

/// A variant of an example.
package enum ExampleVariant: Hashable, Sendable, CustomStringConvertible {
  case itself
  case derived(RuleInfo.Variant)
  /// The source checked as if it were the translation: any findings are allowed, but nothing may crash.
  case swapped

  package var description: String {
    switch self {
    case .itself: "as written"
    case .derived(let kind): kind.rawValue
    case .swapped: "swapped"
    }
  }
}

/// An example's variant, or why it cannot be made.
package enum Rendition: Sendable {
  case files(ExampleFiles)
  case leftOut(LeftOut)

  package enum LeftOut: Hashable, Sendable {
    /// The rule names it inapplicable, with this reason.
    case byRule(String)
    /// The structure of the example does not fit, such as a list in a table cell.
    case byShape
  }
}

/// The files that are written to disk for one run.
package struct ExampleFiles: Sendable {
  /// With marks around the expected findings; nil when any are allowed.
  package let expected: String?
  /// Without marks.
  package let target: String
  package let source: String?

  init(expected: String? = nil, target: String, source: String?) {
    self.expected = expected
    self.target = target
    self.source = source
  }
}
