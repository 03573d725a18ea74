/// Notes of random shape: any syntax, in any order.
package enum RandomNote {
  package static func make(_ random: inout SeededNumbers) -> String {
    var text = Bool.random(using: &random) ? "---\ntitle: \(words(&random))\n---\n\n" : ""
    for _ in 0..<Int.random(in: 0...40, using: &random) { text += block(&random) + "\n\n" }
    return text
  }

  private static func block(_ random: inout SeededNumbers) -> String {
    switch Int.random(in: 0..<11, using: &random) {
    case 0: String(repeating: "#", count: Int.random(in: 1...6, using: &random)) + " " + words(&random)
    case 1: "- \(words(&random))\n- \(words(&random))\n  - \(words(&random))"
    case 2: "1. \(words(&random))\n\n   \(words(&random))"
    case 3: "```sh\n\(words(&random))\n```"
    case 4: "| \(words(&random)) | \(words(&random)) |\n| --- | --- |\n| \(words(&random)) | |"
    case 5: "> \(words(&random))"
    case 6: "***"
    case 7: "<div>\n\(words(&random))\n</div>"
    case 8: "![\(words(&random))](a.png \"\(words(&random))\") `\(words(&random))` [\(words(&random))](b.md)"
    default: words(&random)
    }
  }

  private static func words(_ random: inout SeededNumbers) -> String {
    let stock = ["river", "7", "Haus", "水", "city", "12.5", "ходят", "`x`", "Ulm", "على", "and", "so"]
    return (0..<Int.random(in: 0...9, using: &random)).map { _ in stock.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
  }
}
