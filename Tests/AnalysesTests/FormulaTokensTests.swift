import Testing

@testable import Analyses

/// Formulas are the same when only words, spaces and separators differ.
struct FormulaTokensTests {
  @Test(arguments: [
    ("$a + b$", "$a+b$", true),
    ("$a + b$", "$a - b$", false),
    (#"$\sqrt{2}$"#, #"$\wurzel{2}$"#, false),
    (#"$\{1, 2\}$"#, "${1, 2}$", false),
    (#"$\frac{\text{work}}{t}$"#, #"$\frac{\text{Arbeit}}{t}$"#, true),
    (#"$F_{\mathrm{max}}$"#, #"$F_{\mathrm{größte}}$"#, true),
    (#"$\mathbf{x}$"#, #"$\mathbf{y}$"#, false),
    ("$power = work / t$", "$Leistung = Arbeit / t$", true),
    ("$2.75$", "$2{,}75$", true),
    (#"$12\,500$"#, "$12.500$", true),
    ("$2.75$", "$27.5$", false),
    (#"$\tan x$"#, #"$\operatorname{tg} x$"#, true),
    (#"$\sin x$"#, #"$\cos x$"#, false),
    (#"$\arctan x \le \cosh y$"#, #"$\arctg x \leqslant \ch y$"#, true),
    (#"$\coth x$"#, #"$\tg x$"#, false),
    (#"$x \leq 5$"#, #"$x \geqslant 5$"#, false),
    ("$[2, 7]$", "$[2 ; 7]$", true),
    ("$P(4,9)$", "$P(4;9)$", true),
    ("$P(4,9)$", "$P(4;8)$", false),
    (#"$4 \times 9$"#, #"$4 \cdot 9$"#, true),
    (#"$\vec{u} \times \vec{v}$"#, #"$\vec{u} \cdot \vec{v}$"#, false),
    (#"$4 \times 9$"#, "$4 + 9$", false),
    (#"$x^2$"#, #"\(x^2\)"#, true),
    ("$$x_1$$", "$$x_l$$", false),
    (#"a \\ b"#, #"a \ b"#, false),
    (#"$\text{"#, "$", false),
  ])
  func onlyWhatIsCopiedCounts(_ source: String, _ target: String, _ isSame: Bool) {
    let (a, b) = (FormulaTokens(Array(source.utf8)[...]), FormulaTokens(Array(target.utf8)[...]))
    #expect(a.isSame(as: b) == isSame)
    #expect(b.isSame(as: a) == isSame)
  }
}
