import Testing

@testable import Notes

/// Syntax that md4c does not know.
struct MaskTests {
  @Test(arguments: [
    MarkupCase("Visit https://example.org/a_b(c), now.", "paragraph: Visit «url», now."),
    MarkupCase("见https://example.org/文档。再见", "paragraph: 见«url»。再见"),
    MarkupCase("https://example.orgを参照", "paragraph: «url»を参照"),
    MarkupCase("https://ru.example.org/wiki/Москва, да", "paragraph: «url», да"),
    MarkupCase("http://localhost:8000/docs is it", "paragraph: «url» is it"),
    MarkupCase("www.example.org and me@example.org.", "paragraph: «url» and «url»."),
    MarkupCase("**https://example.org**.", "paragraph: «url»."),
    MarkupCase("clone git@example.org:a/b.git now", "paragraph: clone «url» now"),
    MarkupCase("[https://example.org](https://example.org) x", "paragraph: «url» x"),
    MarkupCase("a@b is none, nor @name", "paragraph: a@b is none, nor @name"),
    MarkupCase("See <https://example.org/{id}> ok", "paragraph: See «url» ok"),
  ])
  func addressesAreMasked(_ test: MarkupCase) throws {
    let found = try Shown.segments(test.markdown)
    #expect(found == test.segments)
  }

  @Test(arguments: [
    MarkupCase("Let $x^2$ be $y$.", "paragraph: Let «math» be «math»."),
    MarkupCase("It costs $100 and $200.", "paragraph: It costs $100 and $200."),
    MarkupCase("From $5 to 10$ a day", "paragraph: From $5 to 10$ a day"),
    MarkupCase("Set $HOME/bin:$PATH first", "paragraph: Set «placeholder»/bin:«placeholder» first"),
    MarkupCase("Pay $5 or US$ for %file% and @WHO@", "paragraph: Pay $5 or US$ for «placeholder» and «placeholder»"),
    MarkupCase("Use ${ name } and 5%of it, @who@", "paragraph: Use «placeholder» and 5%of it, @who@"),
    MarkupCase("见$LOG_DIR中的%file%吧", "paragraph: 见«placeholder»中的«placeholder»吧"),
    MarkupCase("$LOG_DIR을 @NAME@에", "paragraph: «placeholder»을 «placeholder»에"),
    MarkupCase("20 $CAD, $NZD und 花费$五百万。", "paragraph: 20 $CAD, $NZD und 花费$五百万。"),
    MarkupCase("В $папка, è $località。", "paragraph: В «placeholder», è «placeholder»。"),
    MarkupCase("Between $a and b$ prose", "paragraph: Between $a and b$ prose"),
    MarkupCase("Sum $$\\sum_i a_i$$ here", "paragraph: Sum «math» here"),
    MarkupCase("$$\na * b * c\n\n_d_\n$$\n\nText", "paragraph: Text"),
    MarkupCase("Before\n$$\nx\n$$\nafter", "paragraph: Before", "paragraph: after"),
    MarkupCase("\\begin{align}\na &= b \\\\\n\\end{align}\n\nText", "paragraph: Text"),
    MarkupCase("So \\(a_1 * b * c\\) holds (\\(not maths\\))", "paragraph: So «math» holds ((not maths))"),
    MarkupCase("\\[\nx = y\n\\]\n\nText", "paragraph: Text"),
    MarkupCase("\\[Note\\] text", "paragraph: [Note] text"),
    MarkupCase("`$a` and `$b`", "paragraph: «code» and «code»"),
    MarkupCase("$x$は変数", "paragraph: «math»は変数"),
  ])
  func formulasAreMasked(_ test: MarkupCase) throws {
    let found = try Shown.segments(test.markdown)
    #expect(found == test.segments)
  }

  @Test(arguments: [
    MarkupCase("Hello {{ user.name | upcase }}!", "paragraph: Hello «placeholder»!"),
    MarkupCase("[Docs]({{ site.url }}{% link a b %}) x", "paragraph: Docs x"),
    MarkupCase("{% if a %}\nText\n{% endif %}", "paragraph: Text"),
    MarkupCase("- one\n{% if a %}\n- two\n{% endif %}", "item: one", "item: two"),
    MarkupCase("{% highlight c %}\nint main;\n\nno *prose*\n{% endhighlight %}\n\nText", "paragraph: Text"),
    MarkupCase("{{< note >}}\nText\n{{< /note >}}", "paragraph: Text"),
    MarkupCase("{% include a.html\n  b=\"c\" %}\nText", "paragraph: Text"),
    MarkupCase("Use `{{ x }}` and `{% y %}`", "paragraph: Use «code» and «code»"),
    MarkupCase("{* ../a/b.py hl[1] *}\n\nText", "paragraph: Text"),
    MarkupCase("{!> a/b.md !}\nText", "paragraph: Text"),
    MarkupCase("--8<-- \"a.md\"\n\nText", "paragraph: Text"),
    MarkupCase("%s of %1$d, 50 % done, 100%", "paragraph: «placeholder» of «placeholder», 50 % done, 100%"),
    MarkupCase("Hi {name}, {0:.2f} of {user_id}", "paragraph: Hi «placeholder», «placeholder» of «placeholder»"),
    MarkupCase("Well {see below} and ${value}", "paragraph: Well {see below} and «placeholder»"),
    MarkupCase("Done :tada: at 10:30:45", "paragraph: Done «shortcode» at 10:30:45"),
    MarkupCase(":material-clock:{ .lg } Fast", "paragraph: «shortcode»«attribute» Fast"),
  ])
  func templatesAndPlaceholdersAreMasked(_ test: MarkupCase) throws {
    let found = try Shown.segments(test.markdown)
    #expect(found == test.segments)
  }

  @Test(arguments: [
    MarkupCase("## Title {#the-title}", "heading2: Title «attribute»"),
    MarkupCase("Text\n{: .note #x }", "paragraph: Text"),
    MarkupCase("* List\n{:toc}\n\n{::nomarkdown}\n\nText {:/}", "item: List", "paragraph: Text «attribute»"),
    MarkupCase("![Alt](a.png){ width=\"300\" } text", "paragraph: «image»«attribute» text", "alt: Alt"),
    MarkupCase("Word[^1] more.[^note]", "paragraph: Word«footnote» more.«footnote»"),
    MarkupCase(
      "Word[^1]\n\n[^1]: The note.\n    Goes on.\n\n    New.", "paragraph: Word«footnote»",
      "footnote: The note.⏎Goes on.", "footnote: New."),
    MarkupCase("[^a]: one\n[^a-long-label]: https://example.org", "footnote: one"),
    MarkupCase("*[HTML]: Hyper Text", "definition: Hyper Text"),
    MarkupCase(
      "Apple\n:   A *fruit*.\n:   A firm.\n\n    More.\n\nText", "term: Apple", "definition: A fruit.",
      "definition: A firm.", "definition: More.", "paragraph: Text"),
    MarkupCase("# T\nApple\n: A fruit", "heading1: T", "term: Apple", "definition: A fruit"),
    MarkupCase("# T\n: no definition", "heading1: T", "paragraph: : no definition"),
    MarkupCase("One\n\n: First\n\nTwo\n: Second", "term: One", "definition: First", "term: Two", "definition: Second"),
    MarkupCase("[a]: /u \"The title\"\n[b]: /v\n[//]: # (no prose)\n\n[a] x", "linkTitle: The title", "paragraph: a x"),
  ])
  func markupOfLinesIsMasked(_ test: MarkupCase) throws {
    let found = try Shown.segments(test.markdown)
    #expect(found == test.segments)
  }

  @Test(arguments: [
    MarkupCase(
      "|a|b|\n|-|-|\n|c|`x` d|\n| | e |\n\nText", "head0: a", "head1: b", "cell0: c", "cell1: «code» d", "cell1: e",
      "paragraph: Text"),
    MarkupCase("a | b\n- | :-:\n**c** | d \\| e", "head0: a", "head1: b", "cell0: c", "cell1: d | e"),
    MarkupCase("# T\na | b\n-|-\nc | d", "heading1: T", "head0: a", "head1: b", "cell0: c", "cell1: d"),
    MarkupCase("> | a |\n> | - |\n> | b |", "head0: a", "cell0: b"),
    MarkupCase("| a | b |\n|:--|--:|\n| c | d |", "head0: a", "head1: b", "cell0: c", "cell1: d"),
  ])
  func shortDelimiterRowsMakeTables(_ test: MarkupCase) throws {
    let found = try Shown.segments(test.markdown)
    #expect(found == test.segments)
  }
}
