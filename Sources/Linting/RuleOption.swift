import Analyses

/// An option of a rule that a user may set in `.calque.yml`. Declared by the rule; the schema, `calque explain` and the
/// reader of the configuration derive from it.
public struct RuleOption: Hashable, Sendable {
  /// Kebab case, without the rule's name.
  public let name: String
  /// The type of value, and its default.
  public let kind: Kind
  /// One line: what it changes.
  public let summary: String

  /// The types of values, each with its default.
  public enum Kind: Hashable, Sendable {
    /// A list of words or passages; empty by default.
    case words
    /// `true` or `false`.
    case flag(Bool)
    /// A whole number.
    case number(Int, in: ClosedRange<Int>)
    /// One of a few names.
    case choice(String, of: [String])
  }

  /// The value when the user sets none.
  public var defaultValue: OptionValue {
    switch kind {
    case .words: .words([])
    case .flag(let value): .flag(value)
    case .number(let value, _): .number(value)
    case .choice(let value, _): .choice(value)
    }
  }
}

/// The value that a user wrote for an option.
public enum OptionValue: Hashable, Sendable {
  /// A list of words or passages.
  case words([String])
  /// `true` or `false`.
  case flag(Bool)
  /// A whole number.
  case number(Int)
  /// One of a few names.
  case choice(String)

  /// The value as YAML on one line.
  public var text: String {
    switch self {
    case .words(let words): words.isEmpty ? "none" : words.joined(separator: ", ")
    case .flag(let value): value ? "true" : "false"
    case .number(let value): String(value)
    case .choice(let value): value
    }
  }
}

/// An option with the Swift type in which its rule reads it.
///
/// ```swift
/// static let limit = TypedOption.number("limit", default: 3, in: 1...9, "how many may stand")
/// // in the rule's info:   options: [limit.option]
/// // in the rule's check:  Self.value(of: Self.limit, in: context)
/// ```
package struct TypedOption<Value: Sendable>: Sendable {
  package let option: RuleOption
  let value: @Sendable (OptionValue) -> Value?
  let defaultValue: Value
}

extension TypedOption where Value == [String] {
  package static func words(_ name: String, _ summary: String) -> Self {
    Self(
      option: RuleOption(name: name, kind: .words, summary: summary),
      value: { if case .words(let words) = $0 { words } else { nil } }, defaultValue: [])
  }

  /// Findings that the user accepts as correct. The engine drops them: a rule only needs to declare this option.
  package static let accept = words("accept", "words or passages that are correct, exactly as reported")
}

extension TypedOption where Value == Int {
  /// Findings that are too short to matter to the user. The engine drops them, as with `accept`.
  package static let leastWords = number(
    "least-words", default: 1, in: 1...50, "passages of fewer words are not reported")
}

extension TypedOption where Value == Bool {
  package static func flag(_ name: String, default value: Bool, _ summary: String) -> Self {
    Self(
      option: RuleOption(name: name, kind: .flag(value), summary: summary),
      value: { if case .flag(let flag) = $0 { flag } else { nil } }, defaultValue: value)
  }
}

extension TypedOption where Value == Bool {
  /// For rules that report one finding in place of all differences between a note and its source.
  package static let listDifferences = flag(
    "list-differences", default: false, "report each difference of a note that follows another version of its source")
}

extension TypedOption where Value == Int {
  package static func number(
    _ name: String, default value: Int, in range: ClosedRange<Int>, _ summary: String
  ) -> Self {
    Self(
      option: RuleOption(name: name, kind: .number(value, in: range), summary: summary),
      value: { if case .number(let number) = $0 { number } else { nil } }, defaultValue: value)
  }
}

extension TypedOption where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the cases of an enumeration, by its raw value.
  package static func choice(_ name: String, default value: Value, _ summary: String) -> Self {
    let names = Value.allCases.map(\.rawValue)
    return Self(
      option: RuleOption(name: name, kind: .choice(value.rawValue, of: names), summary: summary),
      value: { if case .choice(let name) = $0 { Value(rawValue: name) } else { nil } }, defaultValue: value)
  }
}

extension Rule {
  /// The value of an option of this rule for the note.
  package static func value<Value>(of option: TypedOption<Value>, in context: LintContext) -> Value {
    context.options[info.name, option.option.name].flatMap(option.value) ?? option.defaultValue
  }
}
