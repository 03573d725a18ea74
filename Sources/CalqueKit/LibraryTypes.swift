import Linting
import SourceText
import UnicodeText

// Types of the lower modules that users of the library need, so that one import is enough.

/// A language as BCP 47 names it.
public typealias LanguageTag = UnicodeText.LanguageTag
/// The description of a rule.
public typealias RuleInfo = Linting.RuleInfo
/// One fault: its rule, its bytes, what to write instead.
public typealias Diagnostic = Linting.Diagnostic
/// How much a fault matters.
public typealias Severity = Linting.Severity
/// Why a file could not be read.
public typealias FileProblem = SourceText.FileProblem
/// A line and a column, both from 1.
public typealias LineColumn = SourceText.LineColumn
