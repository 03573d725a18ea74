extension Language {
  /// The words that hold sentences together; empty where nobody has gathered them.
  package var functionWords: [String] { words(.functionWords) }

  /// The words that introduce what a program says, in a source; empty where nobody has gathered them.
  package var messageCues: [String] { words(.messageCues) }

  /// English labels, and how each is customarily rendered.
  package var labels: [(english: [String], rendering: String)] {
    rows(.label).map { row in
      let sides = row.split(separator: "=").map { side in
        String(side.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      let english = sides[0].split(separator: ",").map { String($0.drop { $0 == " " }) }
      return (english: english, rendering: sides.count > 1 ? sides[1] : "")
    }
  }

  /// The length of technical prose against other languages, in letters of an alphabet.
  package var lengthRatio: Float { rows(.ratio).first.flatMap { Float($0) } ?? 1 }
}
